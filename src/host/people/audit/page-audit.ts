/** Who did what, and when. */
import { html } from 'hono/html';
import { sayCount } from '../../../report/wording.ts';
import { type Markup, renderPage } from '../../pages/page-layout.ts';
import { sayTime, zoneName } from '../days.ts';
import { type Choice, renderField, renderProblems, renderSelect } from '../form-parts.ts';
import { renderPager, renderSettingsNav } from '../page-parts.ts';
import { sayAction, sayActor, sayDetails } from './audit-words.ts';
import { auditPageSize, type AuditFilter, type AuditRow } from './list-audit.ts';

export interface AuditPage {
  readonly rows: readonly AuditRow[];
  readonly total: number;
  readonly page: number;
  readonly filter: AuditFilter;
  readonly problems: Partial<Record<'from' | 'to', string>>;
  readonly actions: readonly Choice[];
  readonly administrators: readonly Choice[];
}

export function renderAudit(page: AuditPage): Markup {
  const { rows, total, filter } = page;
  return renderPage({
    title: 'Audit trail',
    here: 'settings',
    main: html`${renderSettingsNav('audit')} ${renderProblems(page.problems)}
      <div class="page-head">
        <h1>Audit trail</h1>
        <form method="post" action="/settings/audit.csv">
          ${Object.entries(filter).map(
            ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
          )}
          <button class="button button-quiet" type="submit">Download as CSV</button>
        </form>
      </div>
      ${renderFilter(page)}
      ${
        rows.length === 0
          ? html`<section class="card empty">
              <h2>Nothing to show</h2>
              <p>What administrators do is listed here: who, what and when.</p>
            </section>`
          : html`<section class="card list">
              <h2>${sayCount(total, 'entry', 'entries')}</h2>
              ${renderTable(rows)}
              <p class="note">Times are those of ${zoneName()}.</p>
            </section>`
      }
      ${renderPager('/settings/audit', { ...filter }, { page: page.page, size: auditPageSize, total })}`,
  });
}

function renderFilter({ filter, problems, actions, administrators }: AuditPage): Markup {
  return html`<form class="filter" method="get" action="/settings/audit">
    ${renderSelect({
      name: 'action',
      label: 'What',
      value: filter.action,
      choices: [{ value: '', label: 'Everything' }, ...actions],
    })}
    ${renderSelect({
      name: 'administrator',
      label: 'Who',
      value: filter.administrator,
      choices: [{ value: '', label: 'Everyone' }, ...administrators],
    })}
    ${renderField({
      name: 'from',
      label: 'From',
      value: filter.from,
      problem: problems.from,
      width: 'short',
      placeholder: '2026-01-01',
    })}
    ${renderField({
      name: 'to',
      label: 'Until',
      value: filter.to,
      problem: problems.to,
      width: 'short',
      placeholder: '2026-12-31',
    })}
    ${filter.learner === '' ? '' : html`<input type="hidden" name="learner" value="${filter.learner}" />`}
    <button class="button button-quiet" type="submit">Show</button>
  </form>`;
}

function renderTable(rows: readonly AuditRow[]): Markup {
  return html`<table role="table">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">What</th>
        <th role="columnheader" scope="col">Whom</th>
        <th role="columnheader" scope="col">By</th>
        <th role="columnheader" scope="col">When</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(renderRow)}
    </tbody>
  </table>`;
}

function renderRow(row: AuditRow): Markup {
  const details = sayDetails(row.details);
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      ${sayAction(row.action)} ${details === '' ? '' : html`<span class="beside">${details}</span>`}
    </th>
    <td role="cell" data-label="Whom">${renderWhom(row)}</td>
    <td role="cell" data-label="By">${sayActor(row.administrator_name, row.action)}</td>
    <td role="cell" data-label="When">${sayTime(row.at)}</td>
  </tr>`;
}

function renderWhom({ learner_id, learner_name }: AuditRow): Markup | string {
  if (learner_id === null) return '–';
  if (learner_name === null) return `No. ${learner_id} (erased)`;
  return html`<a href="/people/${learner_id}">${learner_name}</a>
    <span class="beside">No. ${learner_id}</span>`;
}

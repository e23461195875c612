/** The page for auditors, made to be printed: who completed which version when, and room to sign. */
import { html } from 'hono/html';
import { type ReportRow, statusLabels } from './rows.ts';
import { sayPeople, sayPlainDay, sayScore, sayShortMoment } from './wording.ts';

type Markup = ReturnType<typeof html>;

/** People on the printed page at most. */
export const mostPrinted = 2_000;

export interface PrintPage {
  readonly courseTitle: string;
  readonly courseVersion: string;
  readonly rows: readonly ReportRow[];
  /** People that the selection lists, of whom `rows` may be the first only. */
  readonly total: number;
  /** What was chosen, in words. */
  readonly filters: readonly string[];
  readonly printedBy: string;
  readonly printedAt: string;
  /** Time zone of all times. */
  readonly zone: string;
  readonly back: string;
}

const headings = ['Name', 'Group', 'Status', 'Score', 'Completed', 'Version', 'Course hash'];

export function renderPrintPage(page: PrintPage): Markup {
  const { courseTitle, courseVersion, rows, total, filters, printedBy, printedAt, zone, back } = page;
  return html`<p class="no-print">
      <a class="back" href="${back}">Back to the report</a>
    </p>
    <p class="note no-print">Print this page with your browser: Ctrl P, or ⌘ P. It fits A4 and Letter.</p>
    <article class="paper">
      <p class="eyebrow">Record of completion</p>
      <h1>${courseTitle}</h1>
      <dl class="facts">
        ${renderFact('Version served now', courseVersion || '–')} ${renderFact('People', sayPeople(total))}
        ${renderFact('Shown', filters.length > 0 ? filters.join('; ') : 'everybody, without samples')}
        ${renderFact('Printed', `${sayShortMoment(printedAt)} (${zone})`)} ${renderFact('By', printedBy)}
      </dl>
      ${
        rows.length < total
          ? html`<p class="problem">
              Only the first ${sayPeople(rows.length)} are on this page. Choose a group, or save the CSV.
            </p>`
          : ''
      }
      ${rows.length === 0 ? html`<p>Nobody matches what is chosen.</p>` : renderTable(rows)}
      <section class="signatures">
        <h2>Confirmed</h2>
        ${['For the employer', 'For the auditor'].map(
          (who) =>
            html`<div class="signature">
              <p>${who}</p>
              ${['Name', 'Signature', 'Date'].map((what) => html`<p class="line">${what}</p>`)}
            </div>`,
        )}
      </section>
    </article>`;
}

function renderFact(name: string, value: string): Markup {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function renderTable(rows: readonly ReportRow[]): Markup {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="People">
    <table class="paper-table">
      <thead>
        <tr>
          ${headings.map((text) => html`<th scope="col">${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => renderRow(row))}
      </tbody>
    </table>
  </div>`;
}

function renderRow(row: ReportRow): Markup {
  const { completed } = row;
  const marks = [
    ...(row.sample ? ['sample'] : []),
    ...(row.former ? ['deactivated'] : []),
    ...(row.source ? ['self-reported, not verified'] : []),
  ];
  return html`<tr>
    <th scope="row">
      ${row.name}${row.reference === undefined ? '' : html` <small>${row.reference}</small>`}
      ${marks.length > 0 ? html`<small>(${marks.join(', ')})</small>` : ''}
    </th>
    <td>${row.group ?? ''}</td>
    <td>
      ${statusLabels[row.status]}${row.overdue ? html`, overdue since ${sayPlainDay(row.dueOn ?? '')}` : ''}
    </td>
    <td>${sayScore(row.score)}</td>
    <td>${completed ? sayShortMoment(completed.at) : '–'}</td>
    <td>${completed?.version ?? '–'}</td>
    <td class="hash">${completed?.hash ?? '–'}</td>
  </tr>`;
}

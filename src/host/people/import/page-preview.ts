/** What a list will change, before it does. */
import { html } from 'hono/html';
import { sayCount } from '../../../report/wording.ts';
import { type Markup, renderPage } from '../../pages/page-layout.ts';
import { sayDueDay } from '../days.ts';
import { renderPeopleNav } from '../page-parts.ts';
import type { AddedLine, BadLine, ChangedLine, FieldChange, ImportPlan } from './plan-import.ts';

export interface PreviewPage {
  readonly id: string;
  readonly plan: ImportPlan;
  /** Of the plan that is shown. */
  readonly fingerprint: string;
  readonly unused: readonly string[];
  /** Whether the people here changed since it was shown before. */
  readonly stale: boolean;
}

/** Lines shown of each kind. */
const most = 200;

export function renderPreview(page: PreviewPage): Markup {
  const { plan, unused, stale } = page;
  const { added, changed, unchanged, bad, groups } = plan;
  return renderPage({
    title: 'What will change',
    here: 'people',
    main: html`${renderPeopleNav('import')}
      ${
        stale
          ? html`<section class="notice notice-wrong" role="alert" tabindex="-1" autofocus>
              <p>People here were changed since you saw this. Nothing is imported. Look at it again.</p>
            </section>`
          : ''
      }
      <h1>What will change</h1>
      <section class="card stack">
        <dl class="counts">
          ${renderCount(added.length, 'new')} ${renderCount(changed.length, 'changed')}
          ${renderCount(unchanged, 'as they are')} ${renderCount(bad.length, 'with a problem')}
        </dl>
        ${groups.length > 0 ? html`<p>New groups: ${groups.join(', ')}.</p>` : ''}
        ${unused.length > 0 ? html`<p class="note">Not used: ${unused.join(', ')}.</p>` : ''}
        ${renderConfirm(page)}
      </section>
      ${bad.length > 0 ? renderBad(bad) : ''} ${changed.length > 0 ? renderChanged(changed) : ''}
      ${added.length > 0 ? renderAdded(added) : ''}`,
  });
}

function renderCount(count: number, what: string): Markup {
  return html`<div>
    <dt>${what}</dt>
    <dd>${count}</dd>
  </div>`;
}

function renderConfirm({ id, plan, fingerprint }: PreviewPage): Markup {
  const { added, changed, bad } = plan;
  const acts = [
    added.length > 0 && `add ${added.length}`,
    changed.length > 0 && `change ${changed.length}`,
  ].filter((act) => act !== false);
  const words = acts.join(', ');
  const leaving = bad.length > 0 ? `, leave out ${sayCount(bad.length, 'line', 'lines')}` : '';
  return html`<form class="buttons" method="post" action="/people/import/${id}">
    <input type="hidden" name="shown" value="${fingerprint}" />
    ${
      words === ''
        ? html`<p>${bad.length > 0 ? 'No line can be taken.' : 'Everything is here already.'}</p>`
        : html`<button class="button ${bad.length > 0 ? 'button-quiet' : ''}" type="submit">
            ${words.charAt(0).toUpperCase() + words.slice(1)}${leaving}
          </button>`
    }
    <a class="${bad.length > 0 ? 'button' : ''}" href="/people/import">
      ${bad.length > 0 ? 'Mend the list and upload it again' : 'Take another list'}
    </a>
  </form>`;
}

function renderBad(bad: readonly BadLine[]): Markup {
  return renderList(
    bad,
    sayCount(bad.length, 'line with a problem', 'lines with a problem'),
    ({ line, name, problems }) =>
      html`<li>
        <span class="line">Line ${line}</span>
        <span class="wide">${name === '' ? '' : html`<b>${name}</b>`} ${problems.join(' ')}</span>
      </li>`,
  );
}

function renderChanged(changed: readonly ChangedLine[]): Markup {
  return renderList(
    changed,
    sayCount(changed.length, 'person changes', 'people change'),
    ({ line, id, name, inactive, changes }) =>
      html`<li>
        <span class="line">Line ${line}</span>
        <span class="wide"
          ><a href="/people/${id}">${name}</a> ${inactive ? '(inactive, and stays so)' : ''}
          ${changes.map(renderChange)}</span
        >
      </li>`,
  );
}

const fieldLabels = { name: 'Name', email: 'Email', reference: 'Number', due_on: 'Due date', group: 'Group' };

function renderChange({ field, from, to }: FieldChange): Markup {
  const say = (value: string | null) => {
    if (value === null) return 'none';
    return field === 'due_on' ? sayDueDay(value) : value;
  };
  return html`<span class="change"
    >${fieldLabels[field]}: <del>${say(from)}</del> → <ins>${say(to)}</ins></span
  >`;
}

function renderAdded(added: readonly AddedLine[]): Markup {
  return renderList(
    added,
    sayCount(added.length, 'new person', 'new people'),
    ({ line, fields: { name, reference, email, due_on }, group, sameName }) => {
      const rest = [reference, email, group, due_on && `due ${sayDueDay(due_on)}`].filter(Boolean);
      return html`<li>
        <span class="line">Line ${line}</span>
        <span class="wide"
          ><b>${name}</b> <span class="beside">${rest.join(' · ')}</span> ${
            sameName
              ? html`<span class="beside beside-warn">
                  Somebody of this name is here already. Without the same number or email address, this is
                  another person.
                </span>`
              : ''
          }</span
        >
      </li>`;
    },
  );
}

function renderList<T>(lines: readonly T[], heading: string, render: (line: T) => Markup): Markup {
  const rest = lines.length - most;
  return html`<section class="card list">
    <h2>${heading}</h2>
    <ul class="rows">
      ${lines.slice(0, most).map(render)}
    </ul>
    ${rest > 0 ? html`<p class="note">and ${rest} more</p>` : ''}
  </section>`;
}

/** The forms of the report: which course and group; whom to list. All of it stands in the address, without a script. */
import { html } from 'hono/html';
import type { HiddenPeople } from './empty-states.ts';
import { statusLabels } from './rows.ts';
import { listParameters, pageSize, type Selection, writeAddress } from './selection.ts';
import { sayCount, sayPeople } from './wording.ts';

type Markup = ReturnType<typeof html>;

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** @param path of the page that the form leads to */
export function renderScopeForm(
  path: string,
  selection: Selection,
  courses: readonly Choice[],
  groups: readonly Choice[],
): Markup {
  if (courses.length < 2 && groups.length === 0) return html``;
  const kept = listParameters({ ...selection, page: 1, group: undefined });
  return html`<form class="scope" method="get" action="${path}">
    ${renderHidden(kept.filter(([name]) => name !== 'course' || courses.length < 2))}
    ${courses.length < 2 ? '' : renderSelect('course', 'Course', courses, selection.course)}
    ${
      groups.length === 0
        ? ''
        : renderSelect(
            'group',
            'Group',
            [{ value: '', label: 'All groups' }, ...groups],
            selection.group ?? '',
          )
    }
    <button class="button button-quiet" type="submit">Show</button>
  </form>`;
}

export function renderPeopleForm(selection: Selection, hidden: HiddenPeople): Markup {
  const own = ['q', 'status', 'samples', 'former'];
  const kept = listParameters({ ...selection, page: 1 }).filter(([name]) => !own.includes(name));
  const statuses = Object.entries({ ...statusLabels, overdue: 'Overdue' });
  return html`<form class="find" method="get" action="/report#people" role="search" aria-label="People">
    ${renderHidden(kept)}
    <label class="field"
      ><span>Find a person</span>
      <input type="search" name="q" value="${selection.search}" maxlength="100" autocomplete="off" />
    </label>
    ${renderSelect(
      'status',
      'Status',
      [{ value: '', label: 'Any' }, ...statuses.map(([value, label]) => ({ value, label }))],
      selection.status ?? '',
    )}
    ${
      hidden.samples + hidden.former === 0
        ? ''
        : html`<fieldset>
            <legend>Also show</legend>
            ${hidden.samples > 0 ? renderCheck('samples', sayCount(hidden.samples, 'sample', 'samples'), selection.samples) : ''}
            ${hidden.former > 0 ? renderCheck('former', sayCount(hidden.former, 'deactivated person', 'deactivated people'), selection.former) : ''}
          </fieldset>`
    }
    <button class="button button-quiet" type="submit">Show</button>
  </form>`;
}

function renderHidden(parameters: readonly (readonly [string, string])[]): Markup[] {
  return parameters.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`);
}

function renderSelect(name: string, label: string, choices: readonly Choice[], chosen: string): Markup {
  return html`<label class="field"
    ><span>${label}</span>
    <select name="${name}">
      ${choices.map(
        (choice) =>
          html`<option value="${choice.value}" ${choice.value === chosen ? html`selected` : ''}>
            ${choice.label}
          </option>`,
      )}
    </select>
  </label>`;
}

function renderCheck(name: string, label: string, checked: boolean): Markup {
  return html`<label class="check"
    ><input type="checkbox" name="${name}" value="yes" ${checked ? html`checked` : ''} />
    <span>${label}</span></label
  >`;
}

/** @param total people that the selection lists */
export function renderPages(selection: Selection, total: number): Markup {
  const pages = Math.ceil(total / pageSize);
  if (pages < 2) return html``;
  const { page } = selection;
  const link = (to: number, text: string, rel: string): Markup =>
    to < 1 || to > pages
      ? html`<span class="pages-none">${text}</span>`
      : html`<a href="${writeAddress('/report', selection, { page: to })}#people" rel="${rel}">${text}</a>`;
  const last = Math.min(page * pageSize, total);
  return html`<nav class="pages" aria-label="Pages of people">
    ${link(page - 1, 'Page before', 'prev')}
    <span
      >${(page - 1) * pageSize + 1} to ${last.toLocaleString('en-CA')} of ${sayPeople(total)}, page ${page} of
      ${pages}</span
    >
    ${link(page + 1, 'Next page', 'next')}
  </nav>`;
}

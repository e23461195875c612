/** The list of people. */
import { html } from 'hono/html';
import { sayCount, sayDay } from '../../report/wording.ts';
import { type Markup, renderPage } from '../pages/page-layout.ts';
import { sayDueDay } from './days.ts';
import { type FoundPeople, pageSize, type PeopleFilter, type PersonRow } from './find-people.ts';
import { type Choice, renderDone, renderSelect } from './form-parts.ts';
import { renderPager, renderPeopleNav } from './page-parts.ts';

export interface PeoplePage {
  readonly found: FoundPeople;
  readonly filter: PeopleFilter;
  readonly groups: readonly Choice[];
  /** What has just been done. */
  readonly done: string | undefined;
}

export function renderPeople({ found, filter, groups, done }: PeoplePage): Markup {
  const { q } = filter;
  const group = String(filter.group ?? '');
  const state = filter.state ?? '';
  const filtered = q !== '' || group !== '' || state !== '';
  return renderPage({
    title: 'People',
    here: 'people',
    main: html`${renderPeopleNav('people')}
      <div class="page-head">
        <h1>People</h1>
        <p><a class="button" href="/people/new">Add a person</a></p>
      </div>
      ${renderDone(done)} ${renderFilter(filter, groups)}
      ${
        found.people.length === 0
          ? renderEmpty(filtered)
          : html`<section class="card list">
              <h2>${sayCount(found.total, 'person', 'people')}</h2>
              ${renderTable(found.people)}
            </section>`
      }
      ${renderPager('/people', { q, group, state }, { page: filter.page, size: pageSize, total: found.total })}`,
  });
}

function renderFilter({ q, group, state }: PeopleFilter, groups: readonly Choice[]): Markup {
  return html`<form class="filter" method="get" action="/people" role="search">
    <div class="field">
      <label for="q">Name, email or number</label>
      <input id="q" name="q" type="search" value="${q}" maxlength="100" autocomplete="off" />
    </div>
    ${renderSelect({
      name: 'group',
      label: 'Group',
      value: String(group ?? ''),
      choices: [{ value: '', label: 'All groups' }, ...groups, { value: 'none', label: 'No group' }],
    })}
    ${renderSelect({
      name: 'state',
      label: 'State',
      value: state ?? '',
      choices: [
        { value: '', label: 'All' },
        { value: 'active', label: 'Active' },
        { value: 'overdue', label: 'Overdue' },
        { value: 'inactive', label: 'Inactive' },
      ],
    })}
    <button class="button button-quiet" type="submit">Show</button>
  </form>`;
}

function renderEmpty(filtered: boolean): Markup {
  if (filtered) {
    return html`<section class="card empty">
      <h2>Nobody matches</h2>
      <p>Try fewer letters, or another group or state.</p>
      <p><a href="/people">Show everyone</a></p>
    </section>`;
  }
  return html`<section class="card empty">
    <h2>Nobody is here yet</h2>
    <p>Add people one by one, or import a list from your personnel system as a CSV file.</p>
    <p><a class="button button-quiet" href="/people/import">Import a list</a></p>
  </section>`;
}

function renderTable(people: readonly PersonRow[]): Markup {
  return html`<table role="table">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">Name</th>
        <th role="columnheader" scope="col">State</th>
        <th role="columnheader" scope="col">Group</th>
        <th role="columnheader" scope="col">Due</th>
        <th role="columnheader" scope="col">Last here</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${people.map(renderRow)}
    </tbody>
  </table>`;
}

function renderRow(person: PersonRow): Markup {
  const beside = [person.reference, person.email].filter((text) => text !== null).join(' · ');
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <a href="/people/${person.id}">${person.name}</a>
      ${beside === '' ? '' : html`<span class="beside">${beside}</span>`}
    </th>
    <td role="cell" class="cell-state">${renderState(person)}</td>
    <td role="cell" data-label="Group">${person.group_name ?? '–'}</td>
    <td role="cell" data-label="Due">${person.due === null ? '–' : sayDueDay(person.due)}</td>
    <td role="cell" data-label="Last here">
      ${person.last_seen_at === null ? '–' : sayDay(person.last_seen_at)}
    </td>
  </tr>`;
}

export function renderState({ sample, deactivated_at, overdue }: PersonRow): Markup {
  if (sample === 1) return html`<span class="chip chip-sample">Sample</span>`;
  if (deactivated_at !== null) return html`<span class="chip">Inactive</span>`;
  if (overdue === 1) return html`<span class="chip chip-failed">Overdue</span>`;
  return html`<span class="chip chip-passed">Active</span>`;
}

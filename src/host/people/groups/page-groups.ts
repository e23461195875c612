/** Groups: the list with its form, and one group. */
import { html } from 'hono/html';
import { sayCount } from '../../../report/wording.ts';
import { type Markup, renderPage } from '../../pages/page-layout.ts';
import { sayDueDay } from '../days.ts';
import { renderDone, renderField, renderProblems, renderSelect } from '../form-parts.ts';
import { renderPeopleNav } from '../page-parts.ts';
import { type Group, type GroupProblems, type GroupText, longestGroupName } from './groups.ts';

export interface GroupForm {
  readonly text: GroupText;
  readonly problems?: GroupProblems;
}

export function renderGroups(groups: readonly Group[], form: GroupForm, done: string | undefined): Markup {
  return renderPage({
    title: form.problems ? 'Problem: groups' : 'Groups',
    here: 'people',
    main: html`${renderPeopleNav('groups')} ${renderProblems(form.problems ?? {})}
      <h1>Groups</h1>
      ${renderDone(done)}
      <div class="halves">
        ${groups.length === 0 ? renderNone() : renderList(groups)}
        <section class="card stack" aria-labelledby="add">
          <h2 id="add">Add a group</h2>
          <form class="stack" method="post" action="/people/groups" novalidate>
            ${renderGroupFields(form)}
            <p><button class="button" type="submit">Add</button></p>
          </form>
        </section>
      </div>`,
  });
}

function renderNone(): Markup {
  return html`<section class="card empty">
    <h2>There are no groups yet</h2>
    <p>A group is a team or a site. Its due date counts for everyone in it who has none of their own.</p>
  </section>`;
}

function renderList(groups: readonly Group[]): Markup {
  return html`<section class="card list">
    <h2>${sayCount(groups.length, 'group', 'groups')}</h2>
    <ul class="rows">
      ${groups.map(
        ({ id, name, due_on, people }) =>
          html`<li>
            <a href="/people/groups/${id}">${name}</a>
            <span>${sayCount(people, 'person', 'people')}</span>
            <span>${due_on === null ? 'No due date' : `Due ${sayDueDay(due_on)}`}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

function renderGroupFields({ text, problems = {} }: GroupForm): Markup {
  return html`${renderField({
    name: 'name',
    label: 'Name',
    value: text.name,
    problem: problems.name,
    required: true,
    longest: longestGroupName,
  })}
  ${renderField({
    name: 'due_on',
    label: 'Due date',
    value: text.due_on,
    problem: problems.due_on,
    hint: 'Year, month and day, such as 2026-12-31.',
    width: 'short',
  })}`;
}

export function renderGroup(group: Group, others: readonly Group[], form: GroupForm): Markup {
  return renderPage({
    title: form.problems ? `Problem: ${group.name}` : group.name,
    here: 'people',
    main: html`<p><a class="back" href="/people/groups">All groups</a></p>
      ${renderProblems(form.problems ?? {})}
      <h1>${group.name}</h1>
      <div class="halves">
        <section class="card stack" aria-labelledby="details">
          <h2 id="details">Details</h2>
          <form class="stack" method="post" action="/people/groups/${group.id}" novalidate>
            ${renderGroupFields(form)}
            <p><button class="button" type="submit">Save</button></p>
          </form>
        </section>
        ${renderRemoval(group, others)}
      </div>`,
  });
}

function renderRemoval({ id, people: count }: Group, others: readonly Group[]): Markup {
  return html`<section class="card stack" aria-labelledby="members">
    <h2 id="members">${sayCount(count, 'person', 'people')}</h2>
    ${count > 0 ? html`<p><a href="/people?group=${id}">Show who is in it</a></p>` : ''}
    <details>
      <summary>Remove the group</summary>
      <form class="stack" method="post" action="/people/groups/${id}/remove">
        ${
          count > 0
            ? renderSelect({
                name: 'to',
                label: 'Where its people go',
                value: '',
                choices: [
                  { value: '', label: 'No group' },
                  ...others.map((other) => ({ value: String(other.id), label: other.name })),
                ],
              })
            : html`<p>Nobody is in it.</p>`
        }
        <p><button class="button button-wrong" type="submit">Remove the group</button></p>
      </form>
    </details>
  </section>`;
}

/** One person's master data, their link, and what can be done with their record. */
import { html } from 'hono/html';
import { type Markup, renderPage } from '../pages/page-layout.ts';
import { sayDueDay, sayTime, zoneName } from './days.ts';
import type { PersonRow } from './find-people.ts';
import { type Choice, renderDone, renderProblems } from './form-parts.ts';
import { renderPersonFields, type PersonForm } from './page-person-form.ts';
import { renderState } from './page-people.ts';

export interface PersonPage {
  readonly person: PersonRow;
  readonly form: PersonForm;
  readonly groups: readonly Choice[];
  /** Of the personal link. */
  readonly base: string;
  readonly done: { readonly words: string; readonly undo: boolean } | undefined;
}

export function renderPerson({ person, form, groups, base, done }: PersonPage): Markup {
  const problem = Object.keys(form.problems ?? {}).length > 0;
  return renderPage({
    title: problem ? `Problem: ${person.name}` : person.name,
    here: 'people',
    main: html`<p><a class="back" href="/people">All people</a></p>
      ${renderProblems(form.problems ?? {})} ${renderDone(done?.words, done?.undo ? renderUndo(person) : '')}
      <div class="page-head">
        <div>
          <h1>${person.name}</h1>
          <p class="standing">${renderState(person)} <span>${sayStanding(person)}</span></p>
        </div>
        <p><a class="button button-quiet" href="/report/learners/${person.id}">See the results</a></p>
      </div>
      <div class="halves">
        <section class="card stack" aria-labelledby="data">
          <h2 id="data">Details</h2>
          <form class="stack" method="post" action="/people/${person.id}" novalidate>
            ${renderPersonFields(form, groups)}
            <p><button class="button" type="submit">Save</button></p>
          </form>
        </section>
        <div class="stack">${renderLink(person, base)} ${renderRecord(person)}</div>
      </div>`,
  });
}

function sayStanding({ group_name, due, due_on, group_due_on }: PersonRow): string {
  const group = group_name ?? 'No group';
  if (due === null) return `${group}, no due date`;
  const whose = due_on === null && group_due_on !== null ? ', from the group' : '';
  return `${group}, due ${sayDueDay(due)}${whose}`;
}

function renderUndo({ id }: PersonRow): Markup {
  return html`<form method="post" action="/people/${id}/reactivate">
    <button class="button button-quiet" type="submit">Undo</button>
  </form>`;
}

function renderLink(person: PersonRow, base: string): Markup {
  if (person.deactivated_at !== null) {
    return html`<section class="card stack" aria-labelledby="link">
      <h2 id="link">Personal link</h2>
      <p>The link is refused while this person is inactive. It works again when you reactivate them.</p>
    </section>`;
  }
  const expires = person.link_expires_at;
  const over = expires !== null && expires <= new Date().toISOString();
  return html`<section class="card stack" aria-labelledby="link">
    <h2 id="link">Personal link</h2>
    ${over ? html`<p class="problem">It has expired. Make a new one below.</p>` : ''}
    <div class="field">
      <label for="personal-link">For this person only: whoever has it is ${person.name}</label>
      <div class="copy-line">
        <input id="personal-link" type="text" readonly value="${base}/learn/${person.token}" />
        <button class="button button-quiet" type="button" data-copy="personal-link" hidden>Copy</button>
      </div>
    </div>
    <p class="note">
      ${
        expires === null
          ? 'It does not expire.'
          : `${over ? 'It worked' : 'It works'} until ${sayTime(expires)} (${zoneName()}).`
      }
    </p>
    <details>
      <summary>Make a new link</summary>
      <form class="stack" method="post" action="/people/${person.id}/link">
        <p>The link above stops working at once. Send the new one to ${person.name}.</p>
        <p><button class="button button-quiet" type="submit">Replace the link</button></p>
      </form>
    </details>
    <script type="module" src="/copy-link.js"></script>
  </section>`;
}

function renderRecord({ id, deactivated_at }: PersonRow): Markup {
  return html`<section class="card stack" aria-labelledby="record">
    <h2 id="record">Record</h2>
    ${
      deactivated_at === null
        ? html`<form class="act" method="post" action="/people/${id}/deactivate">
            <button class="button button-quiet" type="submit">Deactivate</button>
            <p class="note">Their link is refused and an open course ends. Results stay. You can undo it.</p>
          </form>`
        : html`<form class="act" method="post" action="/people/${id}/reactivate">
            <button class="button button-quiet" type="submit">Reactivate</button>
            <p class="note">Inactive since ${sayTime(deactivated_at)}. Their link works again.</p>
          </form>`
    }
    <form class="act" method="post" action="/people/${id}/export">
      <button class="button button-quiet" type="submit">Export their data</button>
      <p class="note">
        A JSON file of everything you may see. What they ticked and wrote for themselves is only in the file
        they can get on their own page.
      </p>
    </form>
    <div class="act">
      <a class="button button-wrong" href="/people/${id}/erase">Erase …</a>
      <p class="note">Removes the person and all their results for good.</p>
    </div>
  </section>`;
}

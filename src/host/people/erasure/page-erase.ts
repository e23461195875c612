/** Asks before somebody is erased: it cannot be undone. */
import { html } from 'hono/html';
import { type Markup, renderPage } from '../../pages/page-layout.ts';
import type { PersonRow } from '../find-people.ts';
import { renderField, renderProblems } from '../form-parts.ts';

export interface EraseForm {
  readonly typed: string;
  readonly problem: string;
}

export function renderErase({ id, name, deactivated_at }: PersonRow, form?: EraseForm): Markup {
  return renderPage({
    title: form ? 'Problem: erase a person' : 'Erase a person',
    here: 'people',
    main: html`<p><a class="back" href="/people/${id}">${name}</a></p>
      ${renderProblems({ name: form?.problem })}
      <h1>Erase ${name}?</h1>
      <section class="card stack narrow">
        <p>This cannot be undone. What goes:</p>
        <ul class="plain">
          <li>name, email, number, due date and personal link</li>
          <li>every attempt, with answers, scores and times</li>
          <li>what they ticked and wrote for themselves in the course, as far as it is kept here</li>
        </ul>
        <p>
          The audit trail keeps the number ${id}, without a name. Backups made before today still hold the
          person: delete them, or keep them no longer than you may.
        </p>
        ${
          deactivated_at === null
            ? html`<p>To keep the results and only refuse the link, deactivate the person instead.</p>`
            : ''
        }
        <form class="stack" method="post" action="/people/${id}/erase" novalidate>
          ${renderField({
            name: 'name',
            label: `Type the name to confirm: ${name}`,
            value: form?.typed ?? '',
            problem: form?.problem,
            required: true,
          })}
          <p class="buttons">
            <button class="button button-wrong" type="submit">Erase for good</button>
            <a href="/people/${id}">Keep the person</a>
          </p>
        </form>
      </section>`,
  });
}

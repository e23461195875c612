/** Personal links to hand out, after an import. */
import { html } from 'hono/html';
import { formatCsv } from '../../../model/csv.ts';
import { sayCount } from '../../../report/wording.ts';
import { type Markup, renderPage } from '../../pages/page-layout.ts';
import { renderDone } from '../form-parts.ts';
import { renderPeopleNav } from '../page-parts.ts';

export interface LinkRow {
  readonly id: number;
  readonly name: string;
  readonly email: string | null;
  readonly reference: string | null;
  readonly group_name: string | null;
  readonly token: string;
  readonly link_expires_at: string | null;
}

export interface LinksPage {
  readonly id: string;
  readonly people: readonly LinkRow[];
  readonly added: number;
  readonly changed: number;
  readonly base: string;
}

const most = 500;

export function renderLinks({ id, people, added, changed, base }: LinksPage): Markup {
  const words = `${sayCount(added, 'person is added', 'people are added')}, ${changed} changed.`;
  const rest = people.length - most;
  return renderPage({
    title: 'Imported',
    here: 'people',
    main: html`${renderPeopleNav('import')}
      <h1>Imported</h1>
      ${renderDone(words)}
      ${
        people.length === 0
          ? ''
          : html`<section class="card list">
              <h2>Personal links to hand out</h2>
              <div class="inset stack">
                <p>
                  Whoever has a link is that person here: send each to its person alone. Every link is also on
                  the person’s page; this list is here for a day.
                </p>
                <form method="post" action="/people/import/${id}/links.csv">
                  <button class="button" type="submit">Download the links as CSV</button>
                </form>
              </div>
              <ul class="rows">
                ${people.slice(0, most).map(
                  ({ id: person, name, token }) =>
                    html`<li>
                      <a href="/people/${person}">${name}</a>
                      <code class="wide">${base}/learn/${token}</code>
                    </li>`,
                )}
              </ul>
              ${rest > 0 ? html`<p class="note">and ${rest} more, all in the CSV</p>` : ''}
            </section>`
      }
      <p><a href="/people">See everyone</a></p>`,
  });
}

export function writeLinksCsv(people: readonly LinkRow[], base: string): string {
  return formatCsv([
    ['Name', 'Email', 'Number', 'Group', 'Personal link', 'Works until'],
    ...people.map(({ name, email, reference, group_name, token, link_expires_at }) => [
      name,
      email ?? '',
      reference ?? '',
      group_name ?? '',
      `${base}/learn/${token}`,
      link_expires_at?.slice(0, 10) ?? '',
    ]),
  ]);
}

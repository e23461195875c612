/** *Where people stop*: chapters as a funnel, with the same in words and in a table. */
import { html } from 'hono/html';
import { measureBars } from './charts/plot-library.ts';
import { renderBar } from './charts/render-bar.ts';
import { renderSuppressed } from './render-suppressed.ts';
import type { Stop, StopsView, Suppressed } from './stops.ts';
import { sayPeople } from './wording.ts';

type Markup = ReturnType<typeof html>;

export function renderStops(view: StopsView | Suppressed): Markup {
  return html`<section class="card insight" aria-labelledby="stops">
    <h2 id="stops">Where people stop</h2>
    ${view === 'small' ? renderSuppressed() : renderView(view)}
  </section>`;
}

/** Bars of more chapters nobody reads: the picture is then by part, the table by chapter. */
const mostBars = 12;

function renderView({ people, stops: chapters, parts, finished, unknown }: StopsView): Markup {
  const byPart = chapters.length > mostBars;
  const stops = byPart ? parts : chapters;
  const what = byPart ? 'part' : 'chapter';
  const most = stops.reduce<Stop | undefined>(
    (one, other) => (other.here > (one?.here ?? 0) ? other : one),
    undefined,
  );
  const widths = measureBars(
    stops.map(({ past }) => past),
    people,
  );
  return html`<p class="note">
      People who finished each ${what} and all before it, of ${sayPeople(people)} who opened the course
    </p>
    ${
      stops.length === 0
        ? html`<p>Too few people are at different places to show where. ${sayFinished(finished)}</p>`
        : html`<ol class="funnel">
              ${stops.map((stop, at) => renderStop(stop, widths[at] ?? 0, stop === most))}
            </ol>
            ${most ? html`<p class="finding">${sayMost(most, what)} ${sayFinished(finished)}</p>` : ''}
            ${renderTable(chapters)}`
    }
    ${unknown ? html`<p class="note">Of ${sayPeople(unknown)}, nobody knows how far they are.</p>` : ''}
    ${
      chapters.some(({ names }) => names.length > 1)
        ? html`<p class="note">
            Chapters at which fewer than five people are stand together with their neighbours.
          </p>`
        : ''
    }`;
}

function renderStop(stop: Stop, width: number, marked: boolean): Markup {
  return html`<li class="${marked ? 'funnel-most' : ''}">
    <span class="funnel-name">${nameStop(stop)}</span>
    ${renderBar(width, marked ? 'marked' : 'plain')}
    <span class="funnel-count">${stop.past}</span>
  </li>`;
}

/** Chapters counted together are named by the first and the last. */
function nameStop({ names }: Stop): string {
  const [first = '', last = first] = [names[0], names.at(-1)];
  return first === last ? first : `${first} – ${last}`;
}

function sayMost({ names, here }: Stop, what: string): Markup {
  const [first = '', last = first] = [names[0], names.at(-1)];
  const where =
    first === last ? `at the ${what} “${first}”` : `somewhere from the ${what} “${first}” to “${last}”`;
  return html`<strong>${sayPeople(here)}</strong> ${here === 1 ? 'is' : 'are'} ${where}, more than anywhere
    else.`;
}

const sayFinished = (finished: number | undefined): string =>
  finished === undefined ? '' : `${sayPeople(finished)} finished all of it.`;

function renderTable(stops: readonly Stop[]): Markup {
  return html`<details class="table-of">
    <summary>Table</summary>
    <div class="table-scroll" tabindex="0" role="region" aria-label="Where people stop, as a table">
      <table>
        <thead>
          <tr>
            <th scope="col">Chapter</th>
            <th scope="col">Finished it and all before</th>
            <th scope="col">Are here</th>
          </tr>
        </thead>
        <tbody>
          ${stops.map(
            (stop) =>
              html`<tr>
                <th scope="row">${stop.names.join(', ')}</th>
                <td>${stop.past}</td>
                <td>${stop.here}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

/** Completion over time and the time people spend: pictures, each with its words and its table. */
import { html } from 'hono/html';
import { drawChart } from './charts/plot-library.ts';
import type { TimesView } from './progress-in-time.ts';
import { sayCount, sayDuration, sayPeople, sayPlainDay } from './wording.ts';

type Markup = ReturnType<typeof html>;

export function renderCompletions({ days }: TimesView): Markup {
  const [first, last] = [days[0], days.at(-1)];
  return html`<section class="card insight" aria-labelledby="completions">
    <h2 id="completions">Completion over time</h2>
    ${
      first && last
        ? html`<p class="note">
              ${sayPeople(last.sofar)} completed the course,
              ${
                first === last
                  ? `on ${sayPlainDay(first.day)}`
                  : `the first on ${sayPlainDay(first.day)}, the latest on ${sayPlainDay(last.day)}`
              }
            </p>
            ${days.length > 1 ? drawDays(days) : ''}
            ${renderTable(
              'Completion over time, as a table',
              ['Day', 'Completed', 'So far'],
              days.map(({ day, people, sofar }) => [sayPlainDay(day), String(people), String(sofar)]),
            )}`
        : html`<p>Nobody has completed the course yet.</p>`
    }
  </section>`;
}

function drawDays(days: TimesView['days']) {
  const data = days.map(({ day, sofar }) => ({ day: new Date(`${day}T00:00:00Z`), sofar }));
  const at = { x: 'day', curve: 'step-after' } as const;
  const most = days.at(-1)?.sofar ?? 1;
  return drawChart((plot) => ({
    marginLeft: 40,
    marginRight: 12,
    marginBottom: 36,
    x: { type: 'utc', label: null, ticks: 4, tickSize: 0 },
    y: {
      label: null,
      grid: true,
      tickSize: 0,
      domain: [0, most],
      ticks: Math.min(4, most),
      tickFormat: 'd',
      nice: true,
    },
    marks: [
      plot.areaY(data, { ...at, y: 'sofar', className: 'plot-area' }),
      plot.lineY(data, { ...at, y: 'sofar', className: 'plot-line' }),
      plot.ruleY([0], { className: 'plot-ground' }),
    ],
  }));
}

export function renderSpans({ spans, median }: TimesView): Markup {
  const people = spans.reduce((all, span) => all + span.people, 0);
  return html`<section class="card insight" aria-labelledby="spans">
    <h2 id="spans">Time spent</h2>
    ${
      people === 0
        ? html`<p>Nobody has opened the course yet.</p>`
        : html`<p class="note">
              ${
                median === undefined
                  ? `People who opened the course, by the time they have been in it so far`
                  : `Half of the people who completed the course took ${sayDuration(median)} or less`
              }
            </p>
            ${drawSpans(spans)}
            ${renderTable(
              'Time spent, as a table',
              ['Time in the course so far', 'People'],
              spans.map((span) => [span.name, String(span.people)]),
            )}`
    }
  </section>`;
}

function drawSpans(spans: TimesView['spans']) {
  const most = Math.max(...spans.map(({ people }) => people));
  return drawChart((plot) => ({
    marginLeft: 40,
    marginRight: 0,
    marginBottom: 36,
    x: { label: null, tickSize: 0, domain: spans.map(({ name }) => name), lineWidth: 3 },
    y: {
      label: null,
      grid: true,
      tickSize: 0,
      domain: [0, most],
      ticks: Math.min(4, most),
      tickFormat: 'd',
      nice: true,
    },
    marks: [
      plot.barY(spans, { x: 'name', y: 'people', rx: 4, className: 'plot-bar' }),
      plot.ruleY([0], { className: 'plot-ground' }),
    ],
  }));
}

function renderTable(name: string, head: readonly string[], rows: readonly (readonly string[])[]): Markup {
  return html`<details class="table-of">
    <summary>Table<span class="unseen">: ${sayCount(rows.length, 'line', 'lines')}</span></summary>
    <div class="table-scroll" tabindex="0" role="region" aria-label="${name}">
      <table>
        <thead>
          <tr>
            ${head.map((text) => html`<th scope="col">${text}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([first = '', ...rest]) =>
              html`<tr>
                <th scope="row">${first}</th>
                ${rest.map((text) => html`<td>${text}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

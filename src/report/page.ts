/** The report as HTML: the body of a page; whoever serves it puts its own frame around. */
import { html } from 'hono/html';
import { renderPair, renderStatus } from './progress-pair.ts';
import type { ReportRow } from './rows.ts';
import { renderSummary } from './summary.ts';
import { sayCount, sayDay, sayDuration, sayMoment } from './wording.ts';

type Markup = ReturnType<typeof html>;

export interface ReportPage {
  readonly courseTitle: string;
  /** Empty where the package does not say. */
  readonly courseVersion: string;
  readonly rows: readonly ReportRow[];
  /** Address of the CSV. */
  readonly csv: string;
}

export function renderReport({ courseTitle, courseVersion, rows, csv }: ReportPage): Markup {
  const course = courseVersion === '' ? courseTitle : `${courseTitle}, version ${courseVersion}`;
  return html`<div class="page-head">
      <div>
        <p class="eyebrow">${course}</p>
        <h1>Who is done, and who is stuck</h1>
      </div>
      ${rows.length > 0 ? html`<a class="button" href="${csv}" download>Save as CSV</a>` : ''}
    </div>
    ${rows.length > 0 ? html`${renderSummary(rows)}${renderTable(rows)}` : renderEmpty()}`;
}

function renderEmpty(): Markup {
  return html`<section class="card empty">
    <h2>Nobody has started yet</h2>
    <p>As soon as someone gives their name on the start page, they have a line here.</p>
    <p><a class="button" href="/">Go to the start page</a></p>
  </section>`;
}

const headings = ['Name', 'Status', 'Chapters and questions', 'Score', 'Time', 'Last seen'];

/** The roles keep it a table where a narrow screen lays its rows out as blocks. */
function renderTable(rows: readonly ReportRow[]): Markup {
  return html`<section class="card people" aria-labelledby="people">
    <h2 id="people">${sayCount(rows.length, 'person', 'people')}</h2>
    <table role="table" aria-labelledby="people">
      <thead role="rowgroup">
        <tr role="row">
          ${headings.map((heading) => html`<th scope="col" role="columnheader">${heading}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => renderRow(row))}
      </tbody>
    </table>
    <p class="note">
      Time adds up how long the course was open in each visit. Chapters count when they are read to the end
      and their questions are answered.
    </p>
  </section>`;
}

function renderRow(row: ReportRow): Markup {
  return html`<tr role="row">
    <th scope="row" role="rowheader">
      ${row.name}${row.sample ? html` <span class="chip chip-sample">Sample</span>` : ''}
      ${row.origin ? renderOrigin(row.origin) : ''}
    </th>
    <td role="cell" class="cell-status">${renderStatus(row.status)}</td>
    <td role="cell" class="cell-progress">${row.progress ? renderPair(row.progress) : '–'}</td>
    <td role="cell" data-label="Score">${row.score === undefined ? '–' : `${row.score}%`}</td>
    <td role="cell" data-label="Time">${sayDuration(row.seconds)}</td>
    <td role="cell" data-label="Last seen">${renderDay(row.lastSeenAt)}</td>
  </tr>`;
}

function renderOrigin({ label, note }: NonNullable<ReportRow['origin']>): Markup {
  return html`<span class="chip chip-origin">${label}</span> ${
      note === '' ? '' : html`<small class="row-note">${note}</small>`
    }`;
}

function renderDay(iso: string | undefined): Markup {
  if (iso === undefined) return html`–`;
  return html`<time datetime="${iso}" title="${sayMoment(iso)}">${sayDay(iso)}</time>`;
}

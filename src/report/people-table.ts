/** The table of people. The roles keep it a table where a narrow screen lays its rows out as blocks. */
import { html } from 'hono/html';
import { renderPair, renderStatus } from './progress-pair.ts';
import { type ReportRow, sourceLabels } from './rows.ts';
import { type Selection, type SortKey, writeAddress } from './selection.ts';
import { nameZone, sayDay, sayDuration, sayMoment, sayPlainDay, sayScore } from './wording.ts';

type Markup = ReturnType<typeof html>;

interface Heading {
  readonly text: string;
  readonly key?: SortKey;
}

const headings: readonly Heading[] = [
  { text: 'Name', key: 'name' },
  { text: 'Group', key: 'group' },
  { text: 'Status', key: 'status' },
  { text: 'Chapters and questions' },
  { text: 'Score', key: 'score' },
  { text: 'Time', key: 'time' },
  { text: 'Last seen', key: 'seen' },
];

/**
 * @param selection where the headings are to sort by; left out where all rows are on the page
 * @param labelledBy id of its heading
 */
export function renderPeopleTable(
  rows: readonly ReportRow[],
  labelledBy: string,
  selection?: Selection,
): Markup {
  return html`<table role="table" aria-labelledby="${labelledBy}">
      <thead role="rowgroup">
        <tr role="row">
          ${headings.map((heading) => renderHeading(heading, selection))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => renderRow(row))}
      </tbody>
    </table>
    <p class="note">
      Time adds up how long the course was open in each visit. Chapters count when they are read to the end
      and their questions are answered. Days are those of ${nameZone()}.
    </p>`;
}

function renderHeading({ text, key }: Heading, selection: Selection | undefined): Markup {
  if (!selection || !key) return html`<th scope="col" role="columnheader">${text}</th>`;
  const chosen = selection.sort === key;
  const order = selection.descending ? 'descending' : 'ascending';
  const address = writeAddress('/report', selection, {
    sort: key,
    descending: chosen && !selection.descending,
  });
  return html`<th scope="col" role="columnheader" aria-sort="${chosen ? order : 'none'}">
    <a class="sort" href="${address}#people">${text}<span aria-hidden="true"></span></a>
  </th>`;
}

function renderRow(row: ReportRow): Markup {
  return html`<tr role="row">
    <th scope="row" role="rowheader">
      ${row.page === undefined ? row.name : html`<a href="${row.page}">${row.name}</a>`}
      ${row.sample ? html`<span class="chip chip-sample">Sample</span>` : ''}
      ${row.former ? html`<span class="chip">Deactivated</span>` : ''}
      ${row.source ? html`<span class="chip chip-sample">${sourceLabels[row.source]}</span>` : ''}
      ${row.note ? html`<small class="row-note">${row.note}</small>` : ''}
    </th>
    <td role="cell" class="cell-group">${row.group ?? ''}</td>
    <td role="cell" class="cell-status">${renderStatus(row.status)}${renderOverdue(row)}</td>
    <td role="cell" class="cell-progress">${row.progress ? renderPair(row.progress) : '–'}</td>
    <td role="cell" data-label="Score">${sayScore(row.score)}</td>
    <td role="cell" data-label="Time">${sayDuration(row.seconds)}</td>
    <td role="cell" data-label="Last seen">${renderDay(row.lastSeenAt)}</td>
  </tr>`;
}

function renderOverdue({ overdue, dueOn = '' }: ReportRow): Markup {
  if (!overdue) return html``;
  return html` <span class="chip chip-overdue"
    >Overdue<span class="unseen">, due ${sayPlainDay(dueOn)}</span></span
  >`;
}

function renderDay(iso: string | undefined): Markup {
  if (iso === undefined) return html`–`;
  return html`<time datetime="${iso}" title="${sayMoment(iso)}">${sayDay(iso)}</time>`;
}

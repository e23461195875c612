/** The report as HTML: the body of a page; whoever serves it puts its own frame around. */
import { html } from 'hono/html';
import { type HiddenPeople, renderEmpty, renderNobody, renderNobodyYet } from './empty-states.ts';
import type { MistakesView } from './question-view.ts';
import { renderPeopleTable } from './people-table.ts';
import type { TimesView } from './progress-in-time.ts';
import { renderMistakesInShort } from './render-mistakes-in-short.ts';
import { renderStops } from './render-stops.ts';
import { renderCompletions, renderSpans } from './render-times.ts';
import { type Choice, renderPages, renderPeopleForm, renderScopeForm } from './report-forms.ts';
import type { ReportRow } from './rows.ts';
import { type Selection, writeAddress } from './selection.ts';
import type { StopsView, Suppressed } from './stops.ts';
import { countStatuses, renderSummary, type StatusCounts } from './summary.ts';
import { sayPeople, sayShortMoment } from './wording.ts';

type Markup = ReturnType<typeof html>;

export interface ReportPage {
  readonly courseTitle: string;
  /** Empty where the package does not say. */
  readonly courseVersion: string;
  readonly rows: readonly ReportRow[];
  /** Address of the CSV. */
  readonly csv: string;
  /** Left out where all rows are on the page and nothing answers to a form. */
  readonly served?: ServedReport;
}

/** What a server adds. */
export interface ServedReport {
  readonly selection: Selection;
  readonly courses: readonly Choice[];
  readonly groups: readonly Choice[];
  /** Of the course and group. */
  readonly counts: StatusCounts;
  /** People who are listed on request only. */
  readonly hidden: HiddenPeople;
  /** People that the selection lists, on all pages. */
  readonly total: number;
  /** Address of the workbook; `undefined` where it would be too large. */
  readonly xlsx: string | undefined;
  readonly insights: Insights;
}

export interface Insights {
  /** `undefined` for a package that brings no outline. */
  readonly stops: StopsView | Suppressed | undefined;
  readonly mistakes: MistakesView | Suppressed;
  readonly times: TimesView;
  /** When all this was counted. */
  readonly at: string;
}

export function renderReport(page: ReportPage): Markup {
  const { courseTitle, courseVersion, rows, served } = page;
  const course = courseVersion === '' ? courseTitle : `${courseTitle}, version ${courseVersion}`;
  const anybody = rows.length > 0 || served !== undefined;
  return html`<div class="page-head">
      <div>
        <p class="eyebrow">${course}</p>
        <h1>Who is done, and who is stuck</h1>
      </div>
      ${anybody ? renderWaysOut(page) : ''}
    </div>
    ${served ? renderScopeForm('/report', served.selection, served.courses, served.groups) : ''}
    ${anybody ? renderBody(page) : renderEmpty()}`;
}

function renderWaysOut({ csv, served }: ReportPage): Markup {
  return html`<p class="ways-out">
    ${
      served
        ? html`<a class="button button-quiet" href="${writeAddress('/report/print', served.selection)}"
            >Auditor’s page</a
          >`
        : ''
    }
    ${served?.xlsx === undefined ? '' : html`<a class="button button-quiet" href="${served.xlsx}" download>Excel</a>`}
    <a class="button" href="${csv}" download>Save as CSV</a>
  </p>`;
}

function renderBody({ rows, served }: ReportPage): Markup {
  if (served && isEmpty(served)) return renderNobodyYet(served.selection, served.hidden);
  if (!served) return html`${renderSummary(countStatuses(rows))}${renderPeople(rows)}`;
  const { selection, counts, insights } = served;
  const summary = renderSummary(
    counts,
    (status) => `${writeAddress('/report', selection, { status })}#people`,
  );
  return html`${summary}
    <div class="insights">
      ${insights.stops === undefined ? '' : renderStops(insights.stops)}
      ${renderMistakesInShort(insights.mistakes, writeAddress('/report/questions', selection))}
      ${renderCompletions(insights.times)} ${renderSpans(insights.times)}
    </div>
    <p class="note">
      These four leave samples and deactivated people out. They were counted at
      ${sayShortMoment(insights.at)}.
    </p>
    ${renderListed(rows, served)}`;
}

function renderPeople(rows: readonly ReportRow[]): Markup {
  return html`<section class="card people" aria-labelledby="people">
    <h2 id="people">${sayPeople(rows.length)}</h2>
    ${renderPeopleTable(rows, 'people')}
  </section>`;
}

function renderListed(rows: readonly ReportRow[], { selection, total, hidden }: ServedReport): Markup {
  return html`<section class="card people" aria-labelledby="people">
    <div class="people-head">
      <h2 id="people">${sayPeople(total)}</h2>
      ${renderPeopleForm(selection, hidden)}
    </div>
    ${rows.length === 0 ? renderNobody(selection) : renderPeopleTable(rows, 'people', selection)}
    ${renderPages(selection, total)}
  </section>`;
}

/** Nobody is there, and nothing was chosen that would hide them. */
function isEmpty({ selection, counts, total }: ServedReport): boolean {
  const { search, status, group } = selection;
  const isAll = search === '' && status === undefined && group === undefined;
  return isAll && total === 0 && Object.keys(counts.statuses).length === 0;
}

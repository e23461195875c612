/** How many people stand where: one bar, and the same in words. Samples are no people. */
import { html } from 'hono/html';
import { type ReportRow, type RowStatus, statusLabels } from './rows.ts';
import type { StatusFilter } from './selection.ts';

type Markup = ReturnType<typeof html>;

export interface StatusCounts {
  readonly statuses: Readonly<Partial<Record<RowStatus, number>>>;
  /** People of whatever status whose due date has passed. */
  readonly overdue: number;
}

interface Share {
  readonly status: RowStatus;
  readonly count: number;
}

const order: readonly RowStatus[] = ['passed', 'complete', 'in-progress', 'failed', 'not-started'];

/** @param addressOf where the people of one status are listed; left out where they all are on the page */
export function renderSummary(counts: StatusCounts, addressOf?: (status: StatusFilter) => string): Markup {
  const shares = order
    .map((status) => ({ status, count: counts.statuses[status] ?? 0 }))
    .filter(({ count }) => count > 0);
  if (shares.length === 0) return html``;
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  const share = (count: number): string => `${Math.round((100 * count) / total)}% of ${total}`;
  return html`<section class="card summary" aria-label="Summary">
    <svg class="summary-bar" width="100%" height="24" aria-hidden="true" focusable="false">
      ${renderSegments(shares)}
    </svg>
    <dl class="summary-counts">
      ${shares.map(({ status, count }) => renderCount(status, statusLabels[status], count, share(count), addressOf))}
      ${
        counts.overdue > 0
          ? renderCount('overdue', 'Overdue', counts.overdue, 'not done, and past the day', addressOf)
          : ''
      }
    </dl>
  </section>`;
}

function renderCount(
  status: StatusFilter,
  label: string,
  count: number,
  note: string,
  addressOf: ((status: StatusFilter) => string) | undefined,
): Markup {
  return html`<div class="summary-count summary-${status}">
    <dt>${addressOf ? html`<a href="${addressOf(status)}">${label}</a>` : label}</dt>
    <dd>${count}</dd>
    <dd class="note">${note}</dd>
  </div>`;
}

export function countStatuses(rows: readonly ReportRow[]): StatusCounts {
  const people = rows.filter((row) => !row.sample);
  const statuses: Partial<Record<RowStatus, number>> = {};
  for (const { status } of people) statuses[status] = (statuses[status] ?? 0) + 1;
  return { statuses, overdue: people.filter(({ overdue }) => overdue).length };
}

function renderSegments(shares: readonly Share[]): Markup[] {
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return shares.map(({ status, count }) => {
    const x = (100 * before) / total;
    before += count;
    return html`<rect class="segment-${status}" x="${x}%" width="${(100 * count) / total}%" height="24" />`;
  });
}

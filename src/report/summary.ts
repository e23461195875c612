/** How many people stand where: one bar, and the same in words. Samples are no people. */
import { html } from 'hono/html';
import { type ReportRow, type RowStatus, statusLabels } from './rows.ts';

type Markup = ReturnType<typeof html>;

interface Share {
  readonly status: RowStatus;
  readonly count: number;
}

const order: readonly RowStatus[] = ['passed', 'complete', 'in-progress', 'failed', 'not-started'];

export function renderSummary(rows: readonly ReportRow[]): Markup {
  const shares = countShares(rows);
  if (shares.length === 0) return html``;
  return html`<section class="card summary" aria-label="Summary">
    <svg class="summary-bar" width="100%" height="24" aria-hidden="true" focusable="false">
      ${renderSegments(shares)}
    </svg>
    <dl class="summary-counts">
      ${shares.map(
        ({ status, count }) =>
          html`<div class="summary-count summary-${status}">
            <dt>${statusLabels[status]}</dt>
            <dd>${count}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function countShares(rows: readonly ReportRow[]): Share[] {
  const people = rows.filter((row) => !row.sample);
  return order
    .map((status) => ({ status, count: people.filter((row) => row.status === status).length }))
    .filter(({ count }) => count > 0);
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

/**
 * A drawing of a table's numbers, with the table one tap away.
 *
 * ```md
 * :::chart{#who-asks kind=bar title="Who is asked first" source="Our survey, 2024"}
 * | Group | Share |
 * | ----- | ----: |
 * | Peers | 30%   |
 * | Staff |       |
 * :::
 * ```
 *
 * Kinds: `bar` (one or more numbers a row), `stacked`, `dot`, `line` (over time), `people` (shares as people in ten).
 * Numbers are written as people write them: 1,234.5 · 30% · $25 · 3 in 10. An empty cell, or –, is a number that the
 * source does not give: it is drawn dashed. `unit="hours a week"` says what bare numbers are, `max=40` where the scale
 * ends, `draw="Share"` which columns to draw; the table shows them all. Text beside the table stands below the chart.
 */
import { escapeHtml } from '../../model/escape-html.ts';
import type { ChartKind } from '../../strings/page-media.ts';
import { renderPatterns, type Chart } from '../chart/chart-parts.ts';
import { findTable, readTable, type ChartTable } from '../chart/chart-table.ts';
import { checkChart } from '../chart/check-chart.ts';
import { describeChart } from '../chart/describe-chart.ts';
import { isLost } from '../chart/read-amount.ts';
import { renderLine } from '../chart/render-line.ts';
import { renderRows } from '../chart/render-rows.ts';
import type { ChapterContext } from '../context.ts';
import { htmlId, idAttribute } from '../ids.ts';
import { plainText } from '../markdown/plain-text.ts';
import { renderInline } from '../markdown/render-inline.ts';
import { placeOf, type Excerpt } from '../source/excerpt.ts';
import type { Block, BlockDefinition } from './block.ts';

const kinds: readonly ChartKind[] = ['bar', 'stacked', 'dot', 'line', 'people'];

/** The table as the author wrote it, with words where a number is lost; what is drawn stands at the cell's end. */
function renderTable({ head, rows, series }: ChartTable, title: string, context: ChapterContext): string {
  const { media } = context.course.t;
  const drawn = new Set(series.map(({ column }) => column));
  const inline = (source: Excerpt | undefined): string =>
    source === undefined ? '' : renderInline(source, context);
  const align = (column: number): string => (drawn.has(column) ? ' class="right"' : '');
  const cell = (source: Excerpt | undefined, column: number): string => {
    if (column === 0) return `<th scope="row">${inline(source)}</th>`;
    const isLostNumber = drawn.has(column) && isLost(plainText(source?.text ?? ''));
    return `<td${align(column)}>${isLostNumber ? media.notGiven : inline(source)}</td>`;
  };
  const columns = head.map((source, column) => `<th scope="col"${align(column)}>${inline(source)}</th>`);
  const body = rows.map((row) => `<tr>${head.map((_, column) => cell(row[column], column)).join('')}</tr>`);
  return (
    `<details class="beside chart-table"><summary>${media.showTable}</summary>` +
    `<div class="table" role="region" tabindex="0" aria-label="${escapeHtml(media.tableOf(title))}"><table>` +
    `<thead><tr>${columns.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div></details>`
  );
}

/** What stands under the title: what was counted, and in what. */
function renderFacts(block: Block, context: ChapterContext): string {
  const caption = block.values.get('caption');
  const unit = block.values.get('unit')?.value ?? '';
  const facts = [
    ...(caption === undefined ? [] : [renderInline(caption.source, context)]),
    ...(unit === '' ? [] : [escapeHtml(context.course.t.media.unit(unit))]),
  ];
  return facts.length === 0 ? '' : `<p class="chart-facts">${facts.join(' ')}</p>`;
}

function readChart(block: Block, context: ChapterContext): Chart | undefined {
  const { problems, plan, t } = context.course;
  const kind = kinds.find((known) => known === block.values.get('kind')?.value);
  const { table: found } = findTable(block, context);
  if (found === undefined || kind === undefined) return undefined;
  const table = readTable(found, block, context);
  const domain = checkChart(kind, table, block, context);
  const isGiven = table.series.some(({ cells }) => cells.some((cell) => cell !== undefined));
  const hasBareNumbers = isGiven && table.unit === '';
  if (hasBareNumbers && block.values.get('unit') === undefined)
    problems.add('missing-attribute', placeOf(block.opener), 'unit', 'chart');
  context.reading.drawings += 1;
  const prefix = htmlId(context.chapter.id, `chart${context.reading.drawings}`);
  return { kind, table, domain, prefix, lang: plan.lang, t: t.media };
}

export const chart: BlockDefinition = {
  name: 'chart',
  form: 'container',
  example: ':::chart{kind=bar title="What it shows" source="Where the numbers are from"} … a table … :::',
  attributes: {
    kind: { required: true, values: kinds },
    title: { required: true },
    source: { required: true },
    caption: {},
    unit: {},
    max: {},
    draw: {},
  },
  render(block, context) {
    const id = idAttribute(block.id, context);
    const read = readChart(block, context);
    const beside = context.renderBlocks(findTable(block, context).beside, context);
    if (read === undefined) return '';
    const { media } = context.course.t;
    const title = block.values.get('title')?.value ?? '';
    const source = block.values.get('source');
    const isLostSomewhere = read.table.series.some(({ cells }) => cells.includes(undefined));
    const notes = (isLostSomewhere ? `<p>${media.lostNote}</p>` : '') + beside;
    return (
      `<figure class="chart"${id}><figcaption><p class="chart-title">${escapeHtml(title)}</p>` +
      `${renderFacts(block, context)}</figcaption>` +
      `<div class="chart-picture" role="img" aria-label="${escapeHtml(describeChart(read, title))}">` +
      `${renderPatterns(read)}${read.kind === 'line' ? renderLine(read) : renderRows(read)}</div>` +
      (notes === '' ? '' : `<div class="chart-note">${notes}</div>`) +
      renderTable(read.table, title, context) +
      `<p class="chart-source">${source === undefined ? '' : media.source(renderInline(source.source, context))}</p></figure>`
    );
  },
};

/** What a kind of chart can draw: problems where a table asks for something else. */
import type { Block } from '../blocks/block.ts';
import type { ChapterContext } from '../context.ts';
import { placeOf } from '../source/excerpt.ts';
import type { ChartKind } from '../../strings/page-media.ts';
import { formatAmount, mostSeries } from './chart-parts.ts';
import type { ChartCell, ChartTable } from './chart-table.ts';

const cellsOf = ({ series }: ChartTable): ChartCell[] =>
  series.flatMap(({ cells }) => cells).filter((cell) => cell !== undefined);

/** Sums of the rows where bars stand end to end, single numbers elsewhere; each with its last cell. */
function lengthsOf(kind: ChartKind, table: ChartTable): { value: number; last: ChartCell }[] {
  if (kind !== 'stacked') return cellsOf(table).map((last) => ({ value: last.value, last }));
  return table.labels.flatMap((_, row) => {
    const cells = table.series.map((one) => one.cells[row]).filter((cell) => cell !== undefined);
    const last = cells.at(-1);
    return last === undefined ? [] : [{ value: cells.reduce((sum, { value }) => sum + value, 0), last }];
  });
}

/** The number in `max=`, if there is one that can be read. */
function readMost(block: Block, context: ChapterContext): number | undefined {
  const given = block.values.get('max');
  if (given === undefined) return undefined;
  const most = Number(given.value);
  if (/^\d+(?:\.\d+)?$/.test(given.value) && most > 0) return most;
  context.course.problems.add(
    'bad-attribute',
    placeOf(given.entry),
    '“max” is a number above 0, such as max=40.',
  );
  return undefined;
}

function checkCells(kind: ChartKind, table: ChartTable, context: ChapterContext): void {
  const { problems } = context.course;
  const canBeBelow = kind === 'line' || kind === 'dot';
  for (const { value, unit, source } of cellsOf(table)) {
    if (value < 0 && !canBeBelow) problems.add('chart-below-zero', placeOf(source));
    if (unit !== '%' && kind === 'people') problems.add('chart-needs-shares', placeOf(source));
  }
}

/** Rounded shares may add up to a little more than the whole. */
const tolerance = 1.01;

/** The ends of the scale; reports what the chart cannot draw. */
export function checkChart(
  kind: ChartKind,
  table: ChartTable,
  block: Block,
  context: ChapterContext,
): [number, number] {
  const { problems, plan } = context.course;
  const most = kind === 'people' ? 1 : mostSeries;
  const tooMany = table.series[most];
  if (tooMany !== undefined)
    problems.add('chart-too-many-columns', placeOf(tooMany.source), kind, String(most));
  checkCells(kind, table, context);
  const lengths = lengthsOf(kind, table);
  const longest = Math.max(0, ...lengths.map(({ value }) => value));
  const isWhole = table.unit === '%' && kind !== 'line';
  const end = readMost(block, context) ?? (isWhole ? 100 : longest);
  for (const { value, last } of lengths)
    if (value > end * tolerance)
      problems.add('chart-over-most', placeOf(last.source), formatAmount(end, table.unit, plan.lang));
  return [Math.min(0, ...lengths.map(({ value }) => value)), Math.max(end, longest) || 1];
}

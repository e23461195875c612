/** The table inside a chart: what is drawn of it, and what is wrong with it. */
import type { Tokens } from 'marked';
import type { Block } from '../blocks/block.ts';
import type { ChapterContext } from '../context.ts';
import type { PlacedToken } from '../markdown/place-tokens.ts';
import { plainText } from '../markdown/plain-text.ts';
import { tableCells } from '../markdown/render-table.ts';
import { placeOf, type Excerpt } from '../source/excerpt.ts';
import { suggest } from '../suggest.ts';
import { isLost, readAmount, sampleNumber, type Amount } from './read-amount.ts';

export interface ChartCell extends Amount {
  /** As the author wrote it, words only. */
  readonly text: string;
  readonly source: Excerpt;
}

export interface ChartSeries {
  readonly name: string;
  /** Its heading. */
  readonly source: Excerpt;
  /** Its number in the table, from 0. */
  readonly column: number;
  /** One a row; undefined where the source gives no number. */
  readonly cells: readonly (ChartCell | undefined)[];
}

export interface ChartTable {
  /** Words of the first column. */
  readonly labels: readonly string[];
  /** The columns that are drawn. */
  readonly series: readonly ChartSeries[];
  readonly unit: string;
  readonly head: readonly Excerpt[];
  readonly rows: readonly (readonly Excerpt[])[];
}

/** The chart's one table and the blocks beside it. */
export function findTable(
  block: Block,
  { course: { problems } }: ChapterContext,
): { table: PlacedToken | undefined; beside: PlacedToken[] } {
  const [table, ...others] = block.tokens.filter(({ token }) => token.type === 'table');
  if (table === undefined) problems.add('chart-without-table', placeOf(block.opener));
  for (const other of others) problems.add('chart-second-table', placeOf(other.source));
  return { table, beside: block.tokens.filter(({ token }) => token.type !== 'table') };
}

/** Numbers of the columns to draw: those the author named, or all after the first. */
function drawnColumns(head: readonly Excerpt[], block: Block, context: ChapterContext): number[] {
  const names = head.map(({ text }) => plainText(text));
  const draw = block.values.get('draw');
  if (draw === undefined) return [...names.keys()].slice(1);
  return draw.value.split(',').flatMap((part) => {
    const name = part.trim();
    const index = names.indexOf(name, 1);
    if (index > 0) return [index];
    const known = names.slice(1);
    const hint = [name, suggest(name, known), known.join(', ')] as const;
    context.course.problems.add('chart-unknown-column', placeOf(draw.entry), ...hint);
    return [];
  });
}

function readCell(cell: Excerpt | undefined, context: ChapterContext): ChartCell | undefined {
  const text = cell === undefined ? '' : plainText(cell.text);
  if (cell === undefined || isLost(text)) return undefined;
  const { plan, problems } = context.course;
  const amount = readAmount(text, plan.lang);
  if (amount === undefined) problems.add('chart-not-a-number', placeOf(cell), text, sampleNumber(plan.lang));
  return amount && { ...amount, text, source: cell };
}

/** The one unit of all cells; empty for bare numbers. */
function commonUnit(series: readonly ChartSeries[], context: ChapterContext): string {
  const cells = series.flatMap((one) => one.cells).filter((cell) => cell !== undefined);
  const unit = cells[0]?.unit ?? '';
  const name = (text: string): string => (text === '' ? 'plain numbers' : text);
  const other = cells.find((cell) => cell.unit !== unit);
  if (other !== undefined)
    context.course.problems.add('chart-mixed-units', placeOf(other.source), name(other.unit), name(unit));
  return unit;
}

export function readTable(table: PlacedToken, block: Block, context: ChapterContext): ChartTable {
  const [head = [], ...rows] = tableCells(table.token as Tokens.Table, table.source, context.course.problems);
  const { problems } = context.course;
  const series = drawnColumns(head, block, context).map((column): ChartSeries => {
    const source = head[column] ?? block.opener;
    return {
      name: plainText(source.text),
      source,
      column,
      cells: rows.map((row) => readCell(row[column], context)),
    };
  });
  const written = series.flatMap(({ column }) => rows.map((row) => plainText(row[column]?.text ?? '')));
  const isNamed = series.length > 0 || block.values.get('draw') === undefined;
  if (isNamed && written.every(isLost)) problems.add('chart-without-numbers', placeOf(table.source));
  const labels = rows.map(([label]) => plainText(label?.text ?? ''));
  return { labels, series, unit: commonUnit(series, context), head, rows };
}

/** What the kinds of charts share: how one is asked to be drawn, and how its series are told apart. */
import { escapeHtml } from '../../model/escape-html.ts';
import type { ChartKind, MediaPageStrings } from '../../strings/page-media.ts';
import type { ChartCell, ChartTable } from './chart-table.ts';

export interface Chart {
  readonly kind: ChartKind;
  readonly table: ChartTable;
  /** Ends of the scale. */
  readonly domain: readonly [number, number];
  /** Put before each id in the drawing. */
  readonly prefix: string;
  readonly lang: string;
  readonly t: MediaPageStrings;
}

/** Patterns, symbols and line styles there are: more could not be told apart in grey. */
export const mostSeries = 4;

/** A number of the scale, with its unit, in the signs of the language. */
export function formatAmount(value: number, unit: string, lang: string): string {
  const words = new Intl.NumberFormat(lang === 'en' ? 'en-CA' : lang, { maximumFractionDigits: 2 }).format(
    value,
  );
  return unit === '%' ? `${words}%` : unit + words;
}

export const wordsOf = (cell: ChartCell | undefined, t: MediaPageStrings): string =>
  escapeHtml(cell?.text ?? t.notGiven);

/** A symbol a series, 12 units wide around its middle: circle, diamond, square, triangle. */
const symbols = [
  'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z',
  'M0 -7.5L7.5 0L0 7.5L-7.5 0Z',
  'M-5.5 -5.5H5.5V5.5H-5.5Z',
  'M0 -7L7 6H-7Z',
];

/** At a place in per cent; its size is its own. */
export function renderSymbol(series: number, x: number | string, y: number | string): string {
  return (
    `<svg class="chart-symbol s${series + 1}" x="${x}%" y="${y}%" overflow="visible">` +
    `<path d="${symbols[series] ?? ''}"/></svg>`
  );
}

const patternId = ({ prefix }: Chart, series: number): string => `${prefix}-s${series + 1}`;

/** The first series is solid; the others are striped, dotted, and barred. */
const patterns = [
  '',
  ' patternTransform="rotate(45)"><rect width="8" height="8"/><path d="M0 2H8"/>',
  '><rect width="8" height="8"/><circle cx="2" cy="2" r="1.5"/><circle cx="6" cy="6" r="1.5"/>',
  '><rect width="8" height="8"/><path d="M2 0V8"/>',
];

/** The patterns that a chart's bars refer to. */
export function renderPatterns(chart: Chart): string {
  const used = patterns.slice(1, chart.table.series.length);
  if (used.length === 0) return '';
  const found = used.map(
    (inside, index) =>
      `<pattern id="${patternId(chart, index + 1)}" class="s${index + 2}" width="8" height="8" ` +
      `patternUnits="userSpaceOnUse"${inside}</pattern>`,
  );
  return `<svg class="chart-patterns" width="0" height="0" aria-hidden="true" focusable="false">${found.join('')}</svg>`;
}

/** One bar of a series, in per cent of its track. */
export function renderBar(chart: Chart, series: number, x: number, width: number): string {
  const fill = series === 0 ? '' : ` fill="url(#${patternId(chart, series)})"`;
  return `<rect class="chart-bar s${series + 1}"${fill} x="${x}%" width="${width}%" height="100%"/>`;
}

/** A small sample of a series beside its name. */
export function renderSwatch(chart: Chart, series: number): string {
  const { kind } = chart;
  const line = kind === 'line' ? `<line class="chart-line s${series + 1}" x2="100%" y1="50%" y2="50%"/>` : '';
  const sample = kind === 'stacked' ? renderBar(chart, series, 0, 100) : line + renderSymbol(series, 50, 50);
  return `<svg class="chart-swatch">${sample}</svg>`;
}

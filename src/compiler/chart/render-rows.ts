/** Charts of rows: a name, its track with bars, dots or people, and its numbers in words. */
import { escapeHtml } from '../../model/escape-html.ts';
import { formatAmount, renderBar, renderSwatch, renderSymbol, wordsOf, type Chart } from './chart-parts.ts';
import type { ChartCell } from './chart-table.ts';
import { drawBars, drawDots, type Bar } from './draw-marks.ts';
import { renderPeople } from './render-people.ts';

const track = (inside: string): string => `<svg class="chart-track">${inside}</svg>`;

const lostBar = (x: number, width: number): string =>
  `<rect class="chart-lost" x="${x}%" width="${width}%" height="100%"/>`;

/** A scale of shares shows what is left to the whole. */
const rest = ({ table: { unit } }: Chart): string =>
  unit === '%' ? '<rect class="chart-rest" width="100%" height="100%"/>' : '';

type Cells = readonly (ChartCell | undefined)[];

const given = (cells: Cells): ChartCell[] => cells.filter((cell) => cell !== undefined);

/** The tracks of one series, in the order of the rows. */
function drawSeries(chart: Chart, series: number, cells: Cells): string[] {
  const [, most] = chart.domain;
  if (chart.kind === 'people') return cells.map((cell) => renderPeople(cell?.value));
  const isDots = chart.kind === 'dot';
  const values = given(cells).map(({ value }) => value);
  const bars = isDots
    ? []
    : drawBars(
        values.map((value) => [0, value]),
        most,
      );
  const dots = isDots ? drawDots(values, chart.domain) : [];
  let at = 0;
  return cells.map((cell) => {
    if (cell === undefined) return track(lostBar(0, 100));
    const index = at;
    at += 1;
    const bar = bars[index];
    if (bar !== undefined) return track(rest(chart) + renderBar(chart, series, bar.x, bar.width));
    return track(renderRail() + renderSymbol(series, dots[index] ?? 0, 50));
  });
}

const renderRail = (kind = 'rail'): string => `<line class="chart-${kind}" x2="100%" y1="50%" y2="50%"/>`;

/** All series of a row end to end; what is lost of a whole is dashed. */
function drawStack(chart: Chart, cells: Cells): string {
  const [, most] = chart.domain;
  let from = 0;
  const spans = given(cells).map(({ value }): [number, number] => [from, (from += value)]);
  const bars = drawBars(spans, most);
  let at = 0;
  const drawn = cells.flatMap((cell, series) => {
    if (cell === undefined) return [];
    const bar: Bar | undefined = bars[at];
    at += 1;
    return bar === undefined ? [] : renderBar(chart, series, bar.x, bar.width);
  });
  const end = Math.round((from / most) * 10_000) / 100;
  const isLost = drawn.length < cells.length && end < 100;
  const left = isLost ? lostBar(end, Math.round((100 - end) * 100) / 100) : '';
  return track((isLost ? '' : rest(chart)) + drawn.join('') + left);
}

/** Dots of a row on one rail, joined from the first to the last. */
function drawDotRow(chart: Chart, cells: Cells): string {
  const places = drawDots(
    given(cells).map(({ value }) => value),
    chart.domain,
  );
  if (places.length === 0) return track(lostBar(0, 100));
  let at = 0;
  const marks = cells.map((cell, series) =>
    cell === undefined ? '' : renderSymbol(series, places[at++] ?? 0, 50),
  );
  const span = `<line class="chart-span" x1="${Math.min(...places)}%" x2="${Math.max(...places)}%" y1="50%" y2="50%"/>`;
  return track(renderRail(cells.includes(undefined) ? 'lost' : 'rail') + span + marks.join(''));
}

/** Several numbers that share a track, each with its sample and name. */
function renderShared(chart: Chart, row: number): string {
  const cells = chart.table.series.map((one) => one.cells[row]);
  const words = chart.table.series.map(
    ({ name }, index) =>
      `<span class="chart-part">${renderSwatch(chart, index)}${escapeHtml(name)} <b>${wordsOf(cells[index], chart.t)}</b></span>`,
  );
  const drawn = chart.kind === 'stacked' ? drawStack(chart, cells) : drawDotRow(chart, cells);
  return `${drawn}<span class="chart-parts">${words.join('')}</span>`;
}

/** The numbers at both ends of the scale. */
function renderScale({ domain, table: { unit }, lang }: Chart): string {
  const ends = domain.map((value) => `<span>${formatAmount(value, unit, lang)}</span>`);
  return `<div class="chart-row"><span class="chart-scale">${ends.join('')}</span></div>`;
}

export function renderRows(chart: Chart): string {
  const { kind, t } = chart;
  const { labels, series } = chart.table;
  const isShared = series.length > 1 && (kind === 'stacked' || kind === 'dot');
  const form = isShared ? 'shared' : series.length > 1 ? 'many' : 'one';
  const tracks = isShared ? [] : series.map(({ cells }, index) => drawSeries(chart, index, cells));
  const rows = labels.map((label, row) => {
    const name = `<span class="chart-label">${escapeHtml(label)}</span>`;
    if (isShared) return `<div class="chart-row">${name}${renderShared(chart, row)}</div>`;
    const drawn = series.map(
      (one, index) =>
        (form === 'many' ? `<span class="chart-name">${escapeHtml(one.name)}</span>` : '') +
        (tracks[index]?.[row] ?? '') +
        `<span class="chart-value${one.cells[row] === undefined ? ' lost' : ''}">${wordsOf(one.cells[row], t)}</span>`,
    );
    return `<div class="chart-row">${name}${drawn.join('')}</div>`;
  });
  const scale = kind === 'people' ? '' : renderScale(chart);
  return `<div class="chart-rows chart-${form}">${rows.join('')}${scale}</div>`;
}

/** A line chart: the lines stretch with the page; dots and words keep their size and stand at per cents of it. */
import { escapeHtml } from '../../model/escape-html.ts';
import { formatAmount, renderSwatch, renderSymbol, type Chart } from './chart-parts.ts';
import { drawLines, type LineChart } from './draw-marks.ts';

/** Characters that fit below the chart where it is narrow. */
const narrowRoom = 30;

/** Least distance of two numbers at the lines' ends, in per cent of the height. */
const endDistance = 8;

const text = (kind: string, x: number, y: number, words: string, anchor: string): string =>
  `<text class="chart-${kind}" x="${x}%" y="${y}%" text-anchor="${anchor}">${escapeHtml(words)}</text>`;

/** The scale's lines, each with its number above. */
function renderTicks({ ticks }: LineChart, { table: { unit }, lang }: Chart): string {
  return ticks
    .map(
      ({ value, y }) =>
        `<line class="chart-rail" x2="100%" y1="${y}%" y2="${y}%"/>` +
        text('tick', 0, y, formatAmount(value, unit, lang), 'start'),
    )
    .join('');
}

/** Words of the first column; where they do not all fit on a phone, every second, third … keeps its place. */
function renderColumns({ columns }: LineChart, { table: { labels } }: Chart): string {
  const length = Math.max(1, labels.join('  ').length);
  const every = Math.max(1, Math.ceil(length / narrowRoom));
  return columns
    .map((x, row) => text(row % every === 0 ? 'column' : 'column minor', x, 100, labels[row] ?? '', 'middle'))
    .join('');
}

/** A dashed upright where a number is lost, told apart from the scale by going up. */
function renderLost({ columns }: LineChart, { table: { series } }: Chart): string {
  return columns
    .filter((_, row) => series.some(({ cells }) => cells[row] === undefined))
    .map((x) => `<line class="chart-lost" x1="${x}%" x2="${x}%" y1="10%" y2="100%"/>`)
    .join('');
}

/** The last number of each line, moved apart where lines end close together. */
function renderEnds({ points }: LineChart, { table: { series } }: Chart): string {
  const ends = points
    .flatMap((line, index) => {
      const last = line.at(-1);
      const words = last && series[index]?.cells[last.row]?.text;
      return last === undefined || words === undefined ? [] : [{ ...last, words, at: last.y }];
    })
    .toSorted((one, other) => one.y - other.y);
  for (const [index, end] of ends.entries()) {
    const above = ends[index - 1];
    if (above !== undefined) end.at = Math.max(end.at, above.at + endDistance);
  }
  return ends.map(({ x, at, words }) => text('end', Math.min(100, x + 9), at, words, 'end')).join('');
}

export function renderLine(chart: Chart): string {
  const { series } = chart.table;
  const drawn = drawLines(
    series.map(({ cells }) => cells.map((cell) => cell?.value)),
    chart.domain,
  );
  const paths = drawn.lines.map(
    ({ given, across }, index) =>
      `<path class="chart-line s${index + 1}" d="${given}"/>` +
      (across === '' ? '' : `<path class="chart-across s${index + 1}" d="${across}"/>`),
  );
  const stretched =
    '<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible">' +
    `${paths.join('')}</svg>`;
  const dots = drawn.points.map((line, index) => line.map(({ x, y }) => renderSymbol(index, x, y)).join(''));
  const names =
    series.length === 1
      ? ''
      : `<p class="chart-parts">${series
          .map(
            ({ name }, index) =>
              `<span class="chart-part">${renderSwatch(chart, index)}${escapeHtml(name)}</span>`,
          )
          .join('')}</p>`;
  return (
    `${names}<svg class="chart-plot">${renderTicks(drawn, chart)}${renderLost(drawn, chart)}${stretched}` +
    `${dots.join('')}${renderColumns(drawn, chart)}${renderEnds(drawn, chart)}</svg>`
  );
}

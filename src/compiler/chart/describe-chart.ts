/** A chart's numbers in words, for those who do not see it; the table is there for all of them. */
import type { Chart } from './chart-parts.ts';

/** More numbers than these nobody keeps in mind when they are read out. */
const mostRead = 16;

export function describeChart(chart: Chart, title: string): string {
  const { kind, t } = chart;
  const { labels, series } = chart.table;
  const head = `${t.kinds[kind]}. ${title}.`;
  if (labels.length * series.length <= mostRead) {
    const rows = labels.map((label, row) => {
      const values = series.map(({ name, cells }) =>
        [...(series.length > 1 ? [name] : []), cells[row]?.text ?? t.notGiven].join(' '),
      );
      return t.row(label, values.join(', '));
    });
    return [head, ...rows].join(' ');
  }
  const all = series
    .flatMap(({ name, cells }) =>
      cells.flatMap((cell, row) => {
        const words = [labels[row], ...(series.length > 1 ? [name] : []), cell?.text].join(', ');
        return cell === undefined ? [] : [{ value: cell.value, words }];
      }),
    )
    .toSorted((one, other) => other.value - one.value);
  const [first, last] = [all[0], all.at(-1)];
  return `${head} ${t.extremes(first?.words ?? '', last?.words ?? '')} ${t.allInTable}`;
}

/** What was measured, as it is kept and compared. Nothing here is asserted: machines differ. */

export type Unit = 'ms' | '×' | 'kB' | 'MB' | '';

export interface Figure {
  readonly name: string;
  /** Of all runs, in `unit`. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
  /** The most that it should be, where there is such a bound. */
  readonly bound?: number;
  /** Milliseconds where it is left out; `×` is a ratio, the empty one a count. */
  readonly unit?: Unit;
}

export interface Bench {
  readonly date: string;
  /** First characters of the commit that was measured; `+` where something was changed in it. */
  readonly commit?: string;
  readonly node: string;
  readonly machine: string;
  readonly figures: readonly Figure[];
}

export function makeFigure(
  name: string,
  values: readonly number[],
  bound?: number,
  unit: Unit = 'ms',
): Figure {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low = 0, high = low] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return {
    name,
    median: (low + high) / 2,
    least: sorted[0] ?? 0,
    most: sorted.at(-1) ?? 0,
    runs: values.length,
    ...(bound !== undefined && { bound }),
    ...(unit !== 'ms' && { unit }),
  };
}

export const medianOf = (values: readonly number[]): number => makeFigure('', values).median;

function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('   ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

/** Ratios and megabytes are small numbers, whose hundredths count. */
function say(value: number, unit: Unit = 'ms'): string {
  const digits = unit === '×' || unit === 'MB' ? 2 : unit === 'kB' ? 1 : 0;
  const number = value.toLocaleString('en-CA', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return unit === '' ? number : `${number} ${unit}`;
}

function judge({ median, bound }: Figure): string {
  if (bound === undefined) return '';
  return median <= bound ? 'kept' : 'over';
}

export function describeBench({ figures }: Bench): string {
  const rows = figures.map((figure) => [
    figure.name,
    say(figure.median, figure.unit),
    `${say(figure.least, figure.unit)} – ${say(figure.most, figure.unit)}`,
    `${figure.runs}`,
    figure.bound === undefined ? '' : `≤ ${say(figure.bound, figure.unit)}`,
    judge(figure),
  ]);
  return align([['figure', 'median', 'least – most', 'runs', 'bound', ''], ...rows]);
}

export function compareBenches(before: Bench, after: Bench): string {
  const names = new Set([...before.figures, ...after.figures].map(({ name }) => name));
  const rows = [...names].map((name) => {
    const [one, other] = [before, after].map(({ figures }) => figures.find((figure) => figure.name === name));
    const change = !one || !other || one.median === 0 ? '' : 100 * (other.median / one.median - 1);
    const sign = change !== '' && change > 0 ? '+' : '';
    return [
      name,
      one ? say(one.median, one.unit) : '–',
      other ? say(other.median, other.unit) : '–',
      change === '' ? '' : `${sign}${change.toFixed(0)} %`,
    ];
  });
  return align([['figure', before.date, after.date, 'change'], ...rows]);
}

/** What was measured, as it is kept and compared. Nothing here is asserted: machines differ. */

export interface Figure {
  readonly name: string;
  /** Of all runs, in milliseconds or the unit that is named. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
  readonly unit?: 'MB';
  /** In milliseconds, where there is one to keep. */
  readonly bound?: number;
}

export interface Bench {
  readonly date: string;
  readonly node: string;
  readonly machine: string;
  readonly figures: readonly Figure[];
}

export function makeFigure(name: string, times: readonly number[], bound?: number): Figure {
  const sorted = times.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low = 0, high = low] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return {
    name,
    median: (low + high) / 2,
    least: sorted[0] ?? 0,
    most: sorted.at(-1) ?? 0,
    runs: times.length,
    ...(bound !== undefined && { bound }),
  };
}

function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('   ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

const say = (amount: number, unit: Figure['unit'] = undefined): string =>
  `${Math.round(amount).toLocaleString('en-CA')} ${unit ?? 'ms'}`;

export function describeBench({ figures }: Bench): string {
  const rows = figures.map(({ name, median, least, most, runs, unit, bound }) => [
    name,
    say(median, unit),
    `${say(least, unit)} – ${say(most, unit)}`,
    `${runs}`,
    bound === undefined ? '' : `≤ ${say(bound)}`,
  ]);
  return align([['figure', 'median', 'least – most', 'runs', 'bound'], ...rows]);
}

export function compareBenches(before: Bench, after: Bench): string {
  const names = new Set([...before.figures, ...after.figures].map(({ name }) => name));
  const rows = [...names].map((name) => {
    const found = [before, after].map(({ figures }) => figures.find((one) => one.name === name));
    const [was, is] = found.map((figure) => figure?.median);
    const unit = found.find((figure) => figure?.unit !== undefined)?.unit;
    const change = was === undefined || is === undefined || was === 0 ? '' : 100 * (is / was - 1);
    const sign = change !== '' && change > 0 ? '+' : '';
    return [
      name,
      was === undefined ? '–' : say(was, unit),
      is === undefined ? '–' : say(is, unit),
      change === '' ? '' : `${sign}${change.toFixed(0)} %`,
    ];
  });
  return align([['figure', before.date, after.date, 'change'], ...rows]);
}

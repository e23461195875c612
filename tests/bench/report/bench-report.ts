/** What HR waits for: the report's pages and its CSV over more and more people, with forty answers each. */
import type { BenchOptions } from '../bench-options.ts';
import { type Figure, makeFigure } from '../figures.ts';
import { measureReport } from './measure-report.ts';

export async function benchReport({ seed, people }: BenchOptions): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const count of people) {
    const times = await measureReport(count, seed);
    const add = (what: string, value: number, unit: 'ms' | 'MB' = 'ms'): unknown =>
      figures.push(makeFigure(`report, ${count} people: ${what}`, [value], undefined, unit));
    add('first page, which counts', times.first);
    add('next page', times.next);
    add('CSV', times.csv);
    add('slowest commit, nobody asking', times.quietCommit);
    add('slowest commit, during the first page', times.longestCommit);
    add('CSV, size', times.csvSize / 1e6, 'MB');
    add('memory, nobody asking', times.idle, 'MB');
    add('memory at most, pages', times.peakPages, 'MB');
    add('memory at most, CSV', times.peakCsv, 'MB');
  }
  return figures;
}

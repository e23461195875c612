/**
 * `npm run bench`: what trainers, learners and HR wait for, measured on this machine.
 *
 * Prints a table and writes it as JSON into .cache/bench; `-- --compare A.json B.json` sets two of them side by side.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot, resolveTyped } from '../../src/cli/course/find-course.ts';
import { type BenchOptions, readBenchOptions, usage } from './bench-options.ts';
import { benchCommits } from './bench-commits.ts';
import { benchWriting } from './bench-writing.ts';
import { benchLoad } from './load/bench-load.ts';
import { benchMenu } from './menu/bench-menu.ts';
import { benchGrowth } from './package/bench-growth.ts';
import { benchPackage } from './package/bench-package.ts';
import { benchReport } from './report/bench-report.ts';
import { benchSearch } from './search/bench-search.ts';
import { compareBenches, describeBench, type Bench, type Figure } from './figures.ts';

interface Measured {
  readonly measure: (options: BenchOptions) => Promise<Figure[]>;
  /** Only when it is named. */
  readonly slow?: true;
}

const benches: Readonly<Record<string, Measured>> = {
  writing: { measure: benchWriting },
  commits: { measure: benchCommits },
  package: { measure: benchPackage, slow: true },
  growth: { measure: benchGrowth, slow: true },
  load: { measure: benchLoad, slow: true },
  menu: { measure: benchMenu, slow: true },
  report: { measure: benchReport, slow: true },
  search: { measure: benchSearch, slow: true },
};

function readBench(file: string): Bench {
  return JSON.parse(readFileSync(resolveTyped(file), 'utf8')) as Bench;
}

function readCommit(): string {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--untracked-files=no') === '' ? '' : '+';
  return `${git('rev-parse', '--short', 'HEAD')}${changed}`;
}

async function measureAll(names: readonly string[], options: BenchOptions): Promise<Figure[]> {
  const unknown = names.find((name) => !benches[name]);
  if (unknown !== undefined)
    throw new Error(`There is no bench “${unknown}”: ${Object.keys(benches).join(', ')}.`);
  const chosen = Object.entries(benches).filter(([name, { slow }]) =>
    names.length > 0 ? names.includes(name) : !slow,
  );
  const figures: Figure[] = [];
  for (const [name, { measure }] of chosen) {
    console.log(`Measuring ${name}`);
    figures.push(...(await measure(options)));
  }
  return figures;
}

async function run(): Promise<void> {
  const { options, positionals, help, compare, out } = readBenchOptions();
  if (help) {
    console.log(`${usage}\n\nNames: ${Object.keys(benches).join(', ')}`);
    return;
  }
  if (compare) {
    const [before, after] = positionals;
    if (before === undefined || after === undefined) throw new Error(usage);
    console.log(compareBenches(readBench(before), readBench(after)));
    return;
  }
  const date = new Date().toISOString();
  const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`;
  const figures = await measureAll(positionals, options);
  const bench: Bench = { date, commit: readCommit(), node: process.version, machine, figures };
  const name = `${date.slice(0, 19).replaceAll(':', '-')}.json`;
  const file = out === undefined ? join(projectRoot, '.cache/bench', name) : resolveTyped(out);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(bench, null, 2)}\n`);
  console.log(`${describeBench(bench)}\n\nNode ${bench.node}, ${machine}, commit ${bench.commit}\n${file}`);
}

await run();

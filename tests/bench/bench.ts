/**
 * `npm run bench`: what a trainer waits for, measured on the course as it stands and on a generated one.
 *
 * Prints a table and writes it as JSON into .cache/bench; `-- --compare A.json B.json` sets two of them side by side.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot, resolveTyped } from '../../src/cli/course/find-course.ts';
import { writeLock } from '../../src/cli/lock/write-lock.ts';
import { readCoursePlan } from '../../src/compiler/course/course-plan.ts';
import { Problems } from '../../src/compiler/problem.ts';
import { readSources } from '../../src/compiler/read-sources.ts';
import { compareBenches, describeBench, makeFigure, type Bench, type Figure } from './figures.ts';
import { generateCourse } from './generate-course.ts';
import { measureCheck } from './measure-check.ts';
import { measureReport } from './measure-report.ts';
import { measureSave } from './measure-save.ts';

const usage = `Usage: npm run bench -- [--chapters 28] [--seed 1] [--runs 5] [--saves 20] [--out FILE.json]
       npm run bench -- --report 1000,10000,100000 [--seed 1]: the report over so many people
       npm run bench -- --compare A.json B.json`;

const { values, positionals } = parseArgs({
  options: {
    chapters: { type: 'string', default: '28' },
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '5' },
    saves: { type: 'string', default: '20' },
    report: { type: 'string' },
    out: { type: 'string' },
    compare: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

function readBench(file: string): Bench {
  return JSON.parse(readFileSync(resolveTyped(file), 'utf8')) as Bench;
}

/** At 28 chapters, in milliseconds: within a blink. */
const saveBound = 100;

/** In a folder that goes away afterwards. */
async function inFolder<Result>(
  fill: (root: string) => void,
  use: (root: string) => Promise<Result>,
): Promise<Result> {
  const root = mkdtempSync(join(tmpdir(), 'alongside-bench-'));
  try {
    fill(root);
    return await use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function generate(root: string): void {
  const size = { seed: Number(values.seed), chapters: Number(values.chapters) };
  for (const [path, text] of generateCourse(size)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { ok, lines } = writeLock(root);
  if (!ok) throw new Error(lines.join('\n'));
}

/** A copy: what is saved into it must not end up in the course. */
function copyCourse(root: string): void {
  for (const folder of ['content', 'quizzes', 'public'])
    cpSync(join(projectRoot, folder), join(root, folder), { recursive: true });
}

async function measureSaves(name: string, root: string): Promise<Figure> {
  const plan = readCoursePlan(readSources(root), 'en', new Problems());
  const [first] = plan.parts.flatMap(({ chapters }) => chapters);
  if (!first) throw new Error(`${name} has no chapter.`);
  return makeFigure(
    `save to screen: ${name}`,
    await measureSave(root, first.path, Number(values.saves)),
    saveBound,
  );
}

async function measureAll(): Promise<Figure[]> {
  const runs = Number(values.runs);
  const real = 'the course as it stands';
  const generated = `generated, ${values.chapters} chapters`;
  return [
    makeFigure(`check: ${real}`, await measureCheck(projectRoot, runs)),
    await inFolder(copyCourse, (root) => measureSaves(real, root)),
    ...(await inFolder(generate, async (root) => [
      makeFigure(`check: ${generated}`, await measureCheck(root, runs)),
      await measureSaves(generated, root),
    ])),
  ];
}

async function measureReports(sizes: readonly number[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of sizes) {
    const times = await measureReport(size, Number(values.seed));
    const name = (what: string): string => `report, ${size} people: ${what}`;
    figures.push(
      makeFigure(name('first page, which counts'), [times.first]),
      makeFigure(name('next page'), [times.next]),
      makeFigure(name('CSV'), [times.csv]),
      makeFigure(name('slowest commit, nobody asking'), [times.quietCommit]),
      makeFigure(name('slowest commit, during the first page'), [times.longestCommit]),
      { ...makeFigure(name('memory, nobody asking'), [times.idle]), unit: 'MB' },
      { ...makeFigure(name('memory at most, pages'), [times.peakPages]), unit: 'MB' },
      { ...makeFigure(name('memory at most, CSV'), [times.peakCsv]), unit: 'MB' },
    );
  }
  return figures;
}

async function run(): Promise<void> {
  const [before, after] = positionals;
  if (values.help) {
    console.log(usage);
    return;
  }
  if (values.compare) {
    if (before === undefined || after === undefined) throw new Error(usage);
    console.log(compareBenches(readBench(before), readBench(after)));
    return;
  }
  const date = new Date().toISOString();
  const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`;
  const figures = values.report
    ? await measureReports(values.report.split(',').map(Number))
    : await measureAll();
  const bench: Bench = { date, node: process.version, machine, figures };
  const name = `${date.slice(0, 19).replaceAll(':', '-')}.json`;
  const out = values.out === undefined ? join(projectRoot, '.cache/bench', name) : resolveTyped(values.out);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, `${JSON.stringify(bench, null, 2)}\n`);
  console.log(`${describeBench(bench)}\n\nNode ${bench.node}, ${machine}\n${out}`);
}

await run();

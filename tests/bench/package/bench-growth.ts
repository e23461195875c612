/** What grows with a course, and how: packaging, first load, package, saved state. */
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BenchOptions } from '../bench-options.ts';
import { fillGenerated, inFolder } from '../courses.ts';
import { type Figure, makeFigure } from '../figures.ts';
import { makePackageFiles } from '../load/package-files.ts';
import { boundsOf, describeRuns } from './bench-package.ts';
import { type PackageRun, runPackage } from './run-package.ts';

/** The last without questions: SCORM 1.2 has no room for theirs. */
const sizes = [
  { chapters: 28, quizzes: true, savedState: 1600 },
  { chapters: 280, quizzes: true, savedState: 3900 },
  { chapters: 2800, quizzes: false, savedState: 3900 },
] as const;

/** Runs of each size that count. */
const mostRuns = 3;

interface Grown {
  readonly time: number;
  readonly figures: readonly Figure[];
}

/** Bytes that come before the first page can be used: itself and the scripts that it names, each by itself in brotli. */
async function weighFirstLoad(root: string): Promise<number> {
  const { files } = await makePackageFiles(root, join(root, 'files'));
  const page = files.get('index.html') ?? new Uint8Array();
  const html = new TextDecoder().decode(page);
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].flatMap(
    ([, name = '']) => files.get(name) ?? [],
  );
  return [page, ...scripts].reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0);
}

async function measureSize(
  { chapters, quizzes, savedState }: (typeof sizes)[number],
  { seed, runs }: BenchOptions,
): Promise<Grown> {
  return inFolder(fillGenerated({ seed, chapters, quizzes }), async (root) => {
    const run = (): Promise<PackageRun> => runPackage(root, join(root, 'out'));
    // The text is looked over once; the bench “package” tells what that takes.
    const { bytes, savedState: characters } = await run();
    const all: PackageRun[] = [];
    while (all.length < Math.min(runs, mostRuns)) all.push(await run());
    const name = `growth, ${chapters.toLocaleString('en-CA')} chapters`;
    const time = makeFigure(
      '',
      all.map((one) => one.time),
    ).median;
    const figures = [
      ...describeRuns(name, all, boundsOf(chapters)),
      makeFigure(`${name}: time a chapter`, [time / chapters]),
      makeFigure(`${name}: page and scripts, br`, [(await weighFirstLoad(root)) / 1000], undefined, 'kB'),
      makeFigure(`${name}: SCORM 1.2`, [bytes / 1000], undefined, 'kB'),
      makeFigure(`${name}: SCORM 1.2 a chapter`, [bytes / 1000 / chapters], undefined, 'kB'),
      makeFigure(`${name}: saved state, all answered`, [characters], savedState, ''),
    ];
    return { time, figures };
  });
}

export async function benchGrowth(options: BenchOptions): Promise<Figure[]> {
  const grown: Grown[] = [];
  for (const size of sizes) grown.push(await measureSize(size, options));
  const [, middle, large] = grown;
  const ratio = large && middle ? large.time / middle.time : Number.NaN;
  return [
    ...grown.flatMap(({ figures }) => figures),
    makeFigure('growth: time at 2,800 chapters against 280', [ratio], 10, '×'),
  ];
}

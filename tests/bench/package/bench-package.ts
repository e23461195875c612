/** What a trainer waits for before HR has a package: the whole command, all four zips. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../src/cli/course/find-course.ts';
import type { BenchOptions } from '../bench-options.ts';
import { eachCourse, type MeasuredCourse } from '../courses.ts';
import { type Figure, makeFigure } from '../figures.ts';
import { type PackageRun, runPackage } from './run-package.ts';

/** The bounds of issue 8, in milliseconds and MB. */
export const boundsOf = (chapters: number): { readonly time: number; readonly memory?: number } => {
  if (chapters <= 100) return { time: 4000, memory: 350 };
  return { time: chapters <= 280 ? 5000 : 15_000 };
};

/** As after a change of the text: nobody has looked it over yet. */
function forgetLints(): void {
  rmSync(join(projectRoot, '.cache/lint'), { recursive: true, force: true });
}

async function runOften(runs: number, run: () => Promise<PackageRun>): Promise<PackageRun[]> {
  const all: PackageRun[] = [];
  for (let count = 0; count < runs; count += 1) all.push(await run());
  return all;
}

export function describeRuns(
  name: string,
  runs: readonly PackageRun[],
  bounds: ReturnType<typeof boundsOf>,
): Figure[] {
  const values = (what: keyof PackageRun): number[] => runs.map((run) => run[what]);
  const memory = Number.isNaN(runs[0]?.largest)
    ? []
    : [
        makeFigure(`${name}: memory, largest process`, values('largest'), bounds.memory, 'MB'),
        makeFigure(`${name}: memory, all processes`, values('together'), undefined, 'MB'),
      ];
  return [makeFigure(`${name}: time`, values('time'), bounds.time), ...memory];
}

const measure =
  (runs: number) =>
  async ({ name, root, generated = 0 }: MeasuredCourse): Promise<Figure[]> => {
    const run = (): Promise<PackageRun> => runPackage(root, join(root, 'out'));
    // What is kept for all courses is kept from here on: fonts and modules.
    await run();
    const cold = await runOften(runs, () => {
      forgetLints();
      return run();
    });
    const warm = await runOften(runs, run);
    const bounds = boundsOf(generated);
    const [first] = warm;
    return [
      ...describeRuns(`package, ${name}`, warm, bounds),
      ...describeRuns(`package, ${name}, text not looked over before`, cold, bounds),
      makeFigure(`package, ${name}: SCORM 1.2`, [(first?.bytes ?? 0) / 1000], undefined, 'kB'),
    ];
  };

export const benchPackage = (options: BenchOptions): Promise<Figure[]> =>
  eachCourse(options, measure(options.runs));

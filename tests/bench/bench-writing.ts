/** What a trainer waits for: `npm run check`, and from a save to the screen. */
import { projectRoot } from '../../src/cli/course/find-course.ts';
import { readCoursePlan } from '../../src/compiler/course/course-plan.ts';
import { Problems } from '../../src/compiler/problem.ts';
import { readSources } from '../../src/compiler/read-sources.ts';
import type { BenchOptions } from './bench-options.ts';
import { eachCourse } from './courses.ts';
import { type Figure, makeFigure } from './figures.ts';
import { measureCheck } from './measure-check.ts';
import { measureSave } from './measure-save.ts';

/** In milliseconds, by the number of chapters: within a blink. */
function saveBound(chapters: number): number {
  return chapters <= 100 ? 100 : chapters <= 280 ? 120 : 150;
}

async function measureSaves(name: string, root: string, saves: number): Promise<Figure> {
  const plan = readCoursePlan(readSources(root), 'en', new Problems());
  const chapters = plan.parts.flatMap((part) => part.chapters);
  const [first] = chapters;
  if (!first) throw new Error(`${name} has no chapter.`);
  const times = await measureSave(root, first.path, saves);
  return makeFigure(`save to screen: ${name}`, times, saveBound(chapters.length));
}

export const benchWriting = (options: BenchOptions): Promise<Figure[]> =>
  eachCourse(options, async ({ name, root, generated }) => [
    makeFigure(
      `check: ${name}`,
      await measureCheck(generated === undefined ? projectRoot : root, options.runs),
    ),
    await measureSaves(name, root, options.saves),
  ]);

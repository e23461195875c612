/** What is wrong with content/sources.yaml. */
import { compileCourse } from '../compile-course.ts';
import { Problems, type Problem } from '../problem.ts';
import { languagesOf, textOf, type Sources } from '../sources.ts';
import { inventoryPath } from './inventory-file.ts';
import { readInventory } from './read-inventory.ts';

/** Nothing where there is no such file, or where the course has to be mended first. */
export function checkInventory(sources: Sources): readonly Problem[] {
  const problems = new Problems();
  const [lang] = languagesOf(sources);
  if (lang === undefined || textOf(sources, inventoryPath) === undefined) return [];
  const { course } = compileCourse(sources, { lang, edition: 'complete', playerVersion: '' });
  if (course !== undefined) readInventory(sources, course, problems);
  return problems.sorted();
}

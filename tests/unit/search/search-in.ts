/** The search over a course, from the files that its package has. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { CourseSearch } from '../../../src/app/search/course-search.ts';

/** A package's folder with these files; gone after the test. */
export function writeModules(modules: Iterable<readonly [name: string, code: string]>): string {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  for (const [name, code] of modules) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), code);
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

export const openFolder = (folder: string): CourseSearch =>
  new CourseSearch(`${pathToFileURL(folder).href}/`, 0);

/** Everything is here. */
export async function searchIn(
  modules: Iterable<readonly [name: string, code: string]>,
): Promise<CourseSearch> {
  const search = openFolder(writeModules(modules));
  await search.load(() => undefined);
  return search;
}

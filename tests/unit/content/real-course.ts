/** The repository's own course, compiled once for a test file; its lock is made on the spot. */
import { join } from 'node:path';
import { compileUnlocked } from '../../../src/compiler/compile-unlocked.ts';
import { readSources } from '../../../src/compiler/read-sources.ts';
import type { Course } from '../../../src/model/course.ts';

export const realSources = readSources(join(import.meta.dirname, '../../..'));

export function compileReal(edition: string): Course {
  const { course, problems } = compileUnlocked(realSources, { lang: 'en', edition, playerVersion: '' });
  if (course === undefined) throw new Error(JSON.stringify(problems, null, 2));
  return course;
}

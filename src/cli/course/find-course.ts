/** `--course DIR`: a course elsewhere is checked, built and added to by the same commands. */
import { resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../../..');

/** For parseArgs. */
export const courseOption = { course: { type: 'string' } } as const;

/** A relative path starts where the person typed `npm run …`, which is not where npm starts the command. */
export function resolveTyped(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

/** Folder that holds content/ and quizzes/; the project's own where none is named. */
export function findCourse(named: string | undefined): string {
  return named === undefined ? projectRoot : resolveTyped(named);
}

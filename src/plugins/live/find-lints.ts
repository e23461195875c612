/** What the lints say of a course. The preview asks when the page is up to date, and never waits for it. */
import type { Problem } from '../../compiler/problem.ts';
import type { Sources } from '../../compiler/sources.ts';

export function findLints(_sources: Sources, _lang: string): Promise<readonly Problem[]> {
  return Promise.resolve([]);
}

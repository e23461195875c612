/** All that `npm run check` says of a course: whatever else looks at one adds its findings here. */
import { checkEditions } from '../../compiler/compile-editions.ts';
import { checkInventory } from '../../compiler/inventory/check-inventory.ts';
import { compareProblems, type Fix, type Problem } from '../../compiler/problem.ts';
import type { Sources } from '../../compiler/sources.ts';
import { lintKept } from '../lint/kept-lints.ts';

export interface Findings {
  readonly problems: readonly Problem[];
  /** What is good to know and changes no exit code. */
  readonly notices: readonly Problem[];
  readonly fixes: readonly Fix[];
}

/** @param courseRoot where the sources were read; @param today as 2026-01-31 */
export async function findProblems(
  courseRoot: string,
  sources: Sources,
  edition: string | undefined,
  today: string,
): Promise<Findings> {
  const { problems, fixes } = checkEditions(sources, edition);
  const linted = await lintKept({ courseRoot, sources, today });
  const all = [...problems, ...checkInventory(sources), ...linted.problems].toSorted(compareProblems);
  return { problems: all, notices: linted.notices, fixes };
}

/** What a check found, ready to be printed. */
import type { Problem } from '../problem.ts';
import type { Sources } from '../sources.ts';

export interface CheckReport {
  readonly sources: Sources;
  /** Sorted by file, line and column within each source of problems. */
  readonly problems: readonly Problem[];
  /** What is good to know and changes no exit code. */
  readonly notices: readonly Problem[];
  /** Those of `problems` that `check --fix` would mend. */
  readonly fixable: ReadonlySet<Problem>;
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Problems by file, files in the order of their first problem. */
export function groupByFile(problems: readonly Problem[]): Map<string, Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) groups.set(problem.file, [...(groups.get(problem.file) ?? []), problem]);
  return groups;
}

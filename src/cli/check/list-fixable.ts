/** Which problems `check --fix` would mend: found by mending a copy of the course in memory, and looking again. */
import { checkEditions } from '../../compiler/compile-editions.ts';
import type { Fix, Problem } from '../../compiler/problem.ts';
import { textOf, type Sources } from '../../compiler/sources.ts';

function mendSources(sources: Sources, fixes: readonly Fix[]): Sources {
  const mended = new Map(sources);
  for (const { file, offset, text } of fixes.toSorted((one, other) => other.offset - one.offset)) {
    const original = textOf(mended, file) ?? '';
    mended.set(file, original.slice(0, offset) + text + original.slice(offset));
  }
  return mended;
}

/** A mended line may move those below it. */
const nameOf = ({ code, file, message }: Problem): string => JSON.stringify([code, file, message]);

export function listFixable(
  sources: Sources,
  edition: string | undefined,
  { problems, fixes }: { readonly problems: readonly Problem[]; readonly fixes: readonly Fix[] },
): Set<Problem> {
  if (fixes.length === 0) return new Set();
  const left = new Map<string, number>();
  const count = (name: string, more: number) => left.set(name, (left.get(name) ?? 0) + more);
  for (const problem of checkEditions(mendSources(sources, fixes), edition).problems)
    count(nameOf(problem), 1);
  const isLeft = (problem: Problem): boolean => (count(nameOf(problem), -1).get(nameOf(problem)) ?? 0) >= 0;
  return new Set(problems.filter((problem) => !isLeft(problem)));
}

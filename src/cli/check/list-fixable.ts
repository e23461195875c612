/** Which problems `check --fix` would mend: found by mending a copy of the course in memory, and looking again. */
import { checkEditions } from '../../compiler/compile-editions.ts';
import { applyFixes } from '../../compiler/fixes/apply-fixes.ts';
import { listFixes } from '../../compiler/fixes/list-fixes.ts';
import { lintCodes } from '../../compiler/problem-codes.ts';
import type { Fix, Problem } from '../../compiler/problem.ts';
import { textOf, type Sources } from '../../compiler/sources.ts';

/** One fix may show the next; what still has some after so many rounds counts as it is then. */
const mostRounds = 5;

function mendSources(sources: Sources, fixes: readonly Fix[]): Sources {
  const mended = new Map(sources);
  for (const file of new Set(fixes.map((fix) => fix.file))) {
    const ofFile = fixes.filter((fix) => fix.file === file);
    mended.set(file, applyFixes(textOf(sources, file) ?? '', ofFile).text);
  }
  return mended;
}

/** What is left when all that can be mended is mended. */
function findLeft(sources: Sources, edition: string | undefined, first: readonly Fix[]): readonly Problem[] {
  let mended = mendSources(sources, first);
  for (let round = 1; ; round += 1) {
    const { problems, fixes } = checkEditions(mended, edition);
    const more = [...fixes, ...listFixes(mended)];
    if (more.length === 0 || round === mostRounds) return problems;
    mended = mendSources(mended, more);
  }
}

/** A mended line may move those below it. */
const nameOf = ({ code, file, message }: Problem): string => JSON.stringify([code, file, message]);

export function listFixable(
  sources: Sources,
  edition: string | undefined,
  { problems, fixes }: { readonly problems: readonly Problem[]; readonly fixes: readonly Fix[] },
): Set<Problem> {
  const first = [...fixes, ...listFixes(sources)];
  if (problems.length === 0 || first.length === 0) return new Set();
  const left = new Map<string, number>();
  const count = (name: string, more: number) => left.set(name, (left.get(name) ?? 0) + more);
  for (const problem of findLeft(sources, edition, first)) count(nameOf(problem), 1);
  const isLeft = (problem: Problem): boolean => (count(nameOf(problem), -1).get(nameOf(problem)) ?? 0) >= 0;
  return new Set(problems.filter((problem) => !lintCodes.has(problem.code) && !isLeft(problem)));
}

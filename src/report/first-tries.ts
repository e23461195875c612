/** How the first tries at a question went, as far as that can be published. */
import type { Block } from './suppress.ts';

/** How a first try went. */
export type FirstTry = 'right' | 'wrong' | 'unknown' | 'unanswered';

/** Kinds that too few people are of are counted together. */
export interface FirstTries {
  readonly kinds: readonly FirstTry[];
  readonly people: number;
}

/** @param ends the cell after the last of each kind */
export function countFirstTries(
  blocks: readonly Block[],
  ends: Readonly<Record<FirstTry, number>>,
): FirstTries[] {
  const counts: { kinds: FirstTry[]; people: number }[] = [];
  let [from, people] = [0, 0];
  for (const block of blocks) {
    people += block.people;
    const kinds = (Object.keys(ends) as FirstTry[]).filter(
      (kind) => ends[kind] > from && ends[kind] <= block.to,
    );
    if (!Object.values(ends).includes(block.to)) continue;
    counts.push({ kinds, people });
    [from, people] = [block.to, 0];
  }
  return counts;
}

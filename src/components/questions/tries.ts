/** How many tries a question leaves, and what is said of them. */
import type { QuestionStrings } from '../../strings/question-strings.ts';

export interface Tries {
  /** Infinite where the course does not limit them. */
  readonly left: number;
  readonly words: string;
}

/** `allowed`: from the course's policy; `used`: checks so far, at earlier visits too. */
export function countTries(allowed: number | undefined, used: number, t: QuestionStrings): Tries {
  if (allowed === undefined) return { left: Infinity, words: t.tryOnceMore };
  const left = Math.max(0, allowed - used);
  return { left, words: t.triesLeft(left) };
}

/** What is published of how a question was answered. */
import type { FirstTries } from './first-tries.ts';

export interface Mistake {
  /** What was answered, an entry each; `undefined` for all that too few gave. */
  readonly answer: readonly string[] | undefined;
  readonly people: number;
}

export interface QuestionView {
  readonly id: string;
  readonly question: string;
  readonly chapter: string;
  /** Everybody who opened the course; kinds that too few people are of are counted together. */
  readonly counts: readonly FirstTries[];
  /** The commonest first. */
  readonly mistakes: readonly Mistake[];
  /**
   * Right at the first try, of the people whose first try is known: 0 to 1. `undefined` where there are none, or where
   * it would let a count below five be worked out.
   */
  readonly share: number | undefined;
}

export interface MistakesView {
  /** Who opened the course. */
  readonly people: number;
  /** The least often right first; those without a share last. */
  readonly questions: readonly QuestionView[];
}

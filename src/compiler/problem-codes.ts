/**
 * Every problem that the compiler reports: a code, what is wrong, and what to do about it.
 *
 * Each entry takes the words that it names and gives [message, hint].
 */
import { blockProblems } from './problem-codes/block-problems.ts';
import { fileProblems } from './problem-codes/file-problems.ts';
import { languageProblems } from './problem-codes/language-problems.ts';
import { mediaProblems } from './problem-codes/media-problems.ts';
import { keptProblems } from './problem-codes/kept-problems.ts';
import { glossaryProblems } from './problem-codes/glossary-problems.ts';
import { lintFormProblems } from './problem-codes/lint-form-problems.ts';
import { lintProblems } from './problem-codes/lint-problems.ts';
import { inventoryProblems } from './problem-codes/inventory-problems.ts';
import { lookProblems } from './problem-codes/look-problems.ts';
import { mergeProblems } from './problem-codes/merge-problems.ts';
import { quizProblems } from './problem-codes/quiz-problems.ts';
import { readingProblems } from './problem-codes/reading-problems.ts';
import { textProblems } from './problem-codes/text-problems.ts';

export const problemCodes = {
  ...fileProblems,
  ...textProblems,
  ...blockProblems,
  ...languageProblems,
  ...quizProblems,
  ...readingProblems,
  ...mediaProblems,
  ...keptProblems,
  ...glossaryProblems,
  ...lookProblems,
  ...mergeProblems,
  ...inventoryProblems,
  ...lintProblems,
  ...lintFormProblems,
} as const;

export type ProblemCode = keyof typeof problemCodes;

/** Problems of the lock alone: a Course can still be made, with the numbers that `npm run lock` would give. */
export const lockProblems: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'lock-stale',
  'lock-duplicate',
  'lost-id',
  'moved-id',
  'answers-changed',
  'text-changed',
  'reworded-done',
]);

/** What the lints find: nothing of it prevents a Course. */
export const lintCodes: ReadonlySet<string> = new Set([
  ...Object.keys(lintProblems),
  ...Object.keys(lintFormProblems),
]);

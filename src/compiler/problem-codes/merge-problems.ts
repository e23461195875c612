/** Problems that only a merge of two branches makes. */
import type { Explanation } from './explanation.ts';

export const mergeProblems = {
  'lock-twice': (key: string): Explanation => [
    `The lock has two lines for ${key}, both released, and they differ.`,
    'Keep the line of the last release, take the other out, then run: npm run lock',
  ],
} as const;

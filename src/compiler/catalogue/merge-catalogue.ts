/** The catalogue of what a merge of two branches makes. */
import type { mergeProblems } from '../problem-codes/merge-problems.ts';
import type { CatalogueOf } from './entry.ts';

export const mergeCatalogue: CatalogueOf<typeof mergeProblems> = {
  'lock-twice': {
    happened:
      'Two branches were merged, and the lock has two lines for the same thing. Both were released, and they differ.',
    why: 'Learners’ answers are kept by the numbers in the lock. With the wrong line, answers that were given would no longer be found, or would count for something else.',
    remedy:
      'Look which of the two lines the last release had: `git log -p content/alongside.lock.json` shows it, with the version in `since`. Keep that line, delete the other, and run `npm run lock`.',
    example: {
      file: 'told',
      before:
        'Two lines with the key `what-helps`, one with number 4 and one with number 6, both with `"since":"1.0.0"`.',
      after: 'The line with number 4, as the package of version 1.0.0 had it.',
    },
  },
};

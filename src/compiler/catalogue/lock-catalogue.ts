/** The catalogue of the lock, and of what changed since a release. */
import type { quizProblems } from '../problem-codes/quiz-problems.ts';
import { changeCatalogue } from './change-catalogue.ts';
import type { CatalogueEntry } from './entry.ts';
import { sampleQuestion } from './sample-question.ts';

type LockCode = Extract<
  keyof typeof quizProblems,
  | `lock-${string}`
  | 'schema-stale'
  | 'text-changed'
  | 'reworded-done'
  | 'lost-id'
  | 'moved-id'
  | 'answers-changed'
>;

export const lockCatalogue: Readonly<Record<LockCode, CatalogueEntry>> = {
  ...changeCatalogue,
  'schema-stale': {
    happened:
      'The file from which your editor knows what belongs into a quiz is missing, or older than the program.',
    why: 'The editor would mark what is right as wrong, or let a mistake pass.',
    remedy: 'Run `npm run lock`: it writes the file anew. Commit it with your work.',
    example: { file: 'told', before: 'npm run check', after: 'npm run lock\nnpm run check' },
  },
  'lock-damaged': {
    happened:
      'The lock, `content/alongside.lock.json`, cannot be read. It was edited by hand, or a merge left its marks in it.',
    why: 'The lock says which number each question has for good. With other numbers, learners’ answers would turn up at the wrong questions.',
    remedy:
      'Take the lock back from the last commit that was good, then run `npm run lock`: it adds what is new. Never mend numbers by hand.',
    example: {
      file: 'told',
      before: '<<<<<<< HEAD\n    "which-one": {"number":1,…}\n=======',
      after: '    "which-one": {"number":1,…}',
    },
  },
  'lock-stale': {
    happened:
      'The lock does not know something that is in the course, or still counts something as there that is gone.',
    why: 'Everything that a learner can answer, tick or open needs a permanent number, or nothing would be remembered.',
    remedy: 'Run `npm run lock`, and commit the lock with your work.',
    example: { file: 'told', before: 'npm run check', after: 'npm run lock\nnpm run check' },
  },
  'lock-duplicate': {
    happened:
      'Two entries of the lock have the same number. This comes of merging: two trainers each added something.',
    why: 'One learner’s answer would turn up at both.',
    remedy:
      'Run `npm run lock`. It gives another number to what no release has shipped yet, and changes no released number.',
    example: {
      file: 'told',
      before: '"first": {"number":7,…}\n"second": {"number":7,…}',
      after: '"first": {"number":7,…}\n"second": {"number":8,…}',
    },
  },
  'lock-conflict': {
    happened: 'Two entries of the lock have the same number, and both have been released.',
    why: 'A released number never changes: answers of learners out there are kept by it.',
    remedy:
      'Take the lock of the last release back from Git, then run `npm run lock`: it numbers the rest anew. If two releases were really made from two branches, ask the person who looks after the code.',
    example: {
      file: 'told',
      before: '"first": {"number":7,"since":"1.0.0",…}\n"second": {"number":7,"since":"1.1.0",…}',
      after: '"first": {"number":7,"since":"1.0.0",…}\n"second": {"number":8,"since":"",…}',
    },
  },
  'text-changed': {
    happened: 'A question has other words than when it was released.',
    why: 'Answers that learners gave earlier are kept. If the question now asks something else, they would count for what nobody was asked.',
    remedy:
      'If it still asks the same (a comma, a clearer word), write `"reworded": true` into the question. If it asks something else, write `"revision": 1`, or a number higher than the one there: earlier answers then no longer count.',
    example: {
      file: 'question',
      released: sampleQuestion(),
      before: sampleQuestion({ prompt: '‸"What does “mutual” mean?"' }),
      after: sampleQuestion({ prompt: '"What does “mutual” mean?"', more: '  "reworded": true,\n' }),
    },
  },
  'reworded-done': {
    happened: 'A question says that it was reworded, and it has the very words with which it was released.',
    why: 'Left in, the remark would hide the next change of the wording.',
    remedy: 'Delete the line `"reworded": true`.',
    example: {
      file: 'question',
      released: sampleQuestion(),
      before: sampleQuestion({ more: '  "reworded": ‸true,\n' }),
      after: sampleQuestion(),
    },
  },
};

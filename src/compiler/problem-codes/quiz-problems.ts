/** Problems of quizzes, and of the lock that keeps their answers. */
import { suggestion, type Explanation } from './explanation.ts';

export const quizProblems = {
  'missing-quiz': (path: string, similar: string): Explanation => [
    `There is no quiz ${path}.`,
    `${suggestion(similar)}Mind the spelling of src.`,
  ],
  'unused-quiz': (id: string): Explanation => [
    `No chapter uses this quiz.`,
    `Write ::quiz{src=${id}} in the chapter that it belongs to, or say in "unused" why it waits.`,
  ],
  'quiz-in-use': (where: string): Explanation => [
    `This quiz is said to be unused, but ${where} uses it.`,
    'Take "unused" out.',
  ],
  'no-matrix': (quiz: string): Explanation => [
    `“tasks” chooses from a matrix, and the quiz “${quiz}” has none.`,
    'Take tasks out of the braces.',
  ],
  'unknown-task': (item: string, similar: string): Explanation => [
    `The matrix has no task “${item}”.`,
    `${suggestion(similar)}Name tasks as their source counts them, with spaces between: tasks="ex1 14 18".`,
  ],
  'repeated-task': (item: string): Explanation => [
    `The task “${item}” is there twice.`,
    'Name each task once.',
  ],
  'repeated-quiz': (id: string, where: string): Explanation => [
    `The quiz “${id}” is already in ${where}.`,
    'A quiz has one place: answers are kept once for each question.',
  ],
  'unknown-group': (group: string, similar: string, known: string): Explanation => [
    `There is no group “${group}”.`,
    `${suggestion(similar)}Use the id of one of the question’s groups: ${known}.`,
  ],
  'no-right-option': (): Explanation => ['No option is right.', 'Write "right": true in the right one.'],
  'several-right': (): Explanation => [
    'Only one option of a single choice may be right.',
    'Take "right" out, or make the question "type": "multiple".',
  ],
  'shared-feedback': (option: string): Explanation => [
    `This feedback is the same as that of “${option}”.`,
    'Say for each option why it is right or wrong.',
  ],
  'schema-stale': (): Explanation => [
    'What editors read to help with writing is missing or not up to date.',
    'Run: npm run lock',
  ],
  'lock-damaged': (reason: string): Explanation => [
    `The lock cannot be read: ${reason.replace(/\.$/, '')}.`,
    'Take it from the last commit that was good, then run: npm run lock',
  ],
  'lock-stale': (what: string): Explanation => [`The lock is not up to date: ${what}.`, 'Run: npm run lock'],
  'lock-duplicate': (key: string, number: string, other: string): Explanation => [
    `${key} and ${other} have the same number, ${number}.`,
    'Run: npm run lock (it gives what was never released another number)',
  ],
  'lock-conflict': (key: string, number: string, other: string): Explanation => [
    `${key} and ${other} were both released with number ${number}.`,
    'A released number never changes: take the lock of the last release, then run: npm run lock',
  ],
  'lost-id': (what: string, version: string, instead: string): Explanation => [
    `The ${what} was released in ${version} and is gone${instead === '' ? '' : `; “${instead}” is new here`}.`,
    'Learners’ answers are kept by the id: put it back if it went by mistake. If it is meant to go, run: npm run lock',
  ],
  'moved-id': (id: string, other: string, version: string): Explanation => [
    `The words at “${id}” stood at “${other}” when they were released in ${version}.`,
    'Each id stays with its words, because learners’ answers are kept by it: swap the ids back. If it is meant, run: npm run lock',
  ],
  'answers-changed': (question: string, version: string): Explanation => [
    `The question “${question}” has other options or other right answers than those released in ${version}.`,
    'Answers given so far will no longer count. If that is meant, run: npm run lock; else put them back.',
  ],
  'text-changed': (question: string): Explanation => [
    `The question “${question}” was released with another wording.`,
    'Write "reworded": true if it still asks the same; else add or raise "revision", and earlier answers no longer count.',
  ],
  'reworded-done': (question: string): Explanation => [
    `The question “${question}” was released with this very wording.`,
    'Take "reworded" out: left in, it would hide the next change of the wording.',
  ],
} as const;

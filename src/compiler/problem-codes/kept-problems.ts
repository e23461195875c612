/** Problems of checklists, of drafts made from them, and of reflections. */
import { suggestion, type Explanation } from './explanation.ts';

export const keptProblems = {
  'no-boxes': (): Explanation => [
    'The checklist has no list, so there is nothing to tick.',
    'Write a line for each box: - Read the job description {#read-description}',
  ],
  'empty-box': (): Explanation => ['There are no words beside this box.', 'Say what is to be ticked.'],
  'missing-box-id': (what: string, id: string): Explanation => [
    `${what} needs an id: whether it is ticked is remembered by it.`,
    `Write {#${id}} at its end, or run: npm run check -- --fix`,
  ],
  'missing-note-id': (id: string): Explanation => [
    'The reflection needs an id: what the learner writes is remembered by it.',
    `Write #${id} between its braces, or run: npm run check -- --fix`,
  ],
  'no-prompt': (): Explanation => [
    'The reflection asks nothing.',
    'Write between its first and last line what the learner is to think about.',
  ],
  'unknown-checklist': (id: string, similar: string, known: string): Explanation => [
    `There is no checklist “${id}” above this draft.`,
    `${suggestion(similar)}${known === '' ? 'No checklist above it has an id' : `Above it there are: ${known}`}. Put the draft below its checklists.`,
  ],
  'checklist-twice': (id: string): Explanation => [
    `The draft names the checklist “${id}” twice.`,
    'Name it once; the lines come in the order in which “of” names their checklists.',
  ],
  'empty-blank': (): Explanation => [
    'There are no words before this blank.',
    'Say what is to be filled in, or delete the line.',
  ],
  'keep-changed': (id: string, before: string): Explanation => [
    `“${id}” was released as ${before}, and what learners put there is kept as that.`,
    'Give it another id; the old one stays in the lock, so that nobody’s words move to where they were not written.',
  ],
} as const;

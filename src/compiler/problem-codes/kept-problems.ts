/** Problems of checklists and reflections. */
import type { Explanation } from './explanation.ts';

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
  'keep-changed': (id: string, before: string): Explanation => [
    `“${id}” was released as ${before}, and what learners put there is kept as that.`,
    'Give it another id; the old one stays in the lock, so that nobody’s words move to where they were not written.',
  ],
} as const;

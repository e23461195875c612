/** The catalogue of checklists, of drafts made from them, and of reflections. */
import type { keptProblems } from '../problem-codes/kept-problems.ts';
import type { CatalogueOf } from './entry.ts';

export const keptCatalogue: CatalogueOf<typeof keptProblems> = {
  'no-boxes': {
    happened: 'A checklist holds no list.',
    why: 'There would be nothing to tick.',
    remedy: 'Write one line for each box, beginning with `- ` and ending with an id of its own.',
    example: {
      file: 'chapter',
      before: '‸:::checklist{#first-day title="First day"}\nRead the job description.\n:::\n',
      after:
        ':::checklist{#first-day title="First day"}\n- Read the job description {#read-description}\n:::\n',
    },
  },
  'empty-box': {
    happened: 'A line of a checklist has no words.',
    why: 'Learners would see a box and not know what they tick, and a screen reader would say “checkbox” and nothing else.',
    remedy: 'Say what is to be ticked, or delete the line.',
    example: {
      file: 'chapter',
      before: ':::checklist{#first-day title="First day"}\n- Meet the team {#meet-team}\n‸- {#tour}\n:::\n',
      after:
        ':::checklist{#first-day title="First day"}\n- Meet the team {#meet-team}\n- Take a tour {#tour}\n:::\n',
    },
  },
  'missing-box-id': {
    happened: 'A line of a checklist has no id.',
    why: 'A learner’s tick is remembered by the id. Words and order may change later without losing it; without an id it would be lost.',
    remedy:
      'Run `npm run check -- --fix`, which writes an id made of the words, or write one yourself: `{#two-or-three-words}` at the end of the line.',
    example: {
      file: 'chapter',
      before: ':::checklist{#first-day title="First day"}\n- ‸Meet the team\n:::\n',
      after: ':::checklist{#first-day title="First day"}\n- Meet the team {#meet-team}\n:::\n',
    },
  },
  'missing-note-id': {
    happened: 'A reflection has no id.',
    why: 'What a learner writes there is remembered by the id. Without one it would be lost when the chapter changes.',
    remedy:
      'Run `npm run check -- --fix`, which writes an id made of the words, or write one yourself between the braces.',
    example: {
      file: 'chapter',
      before: '‸:::reflection{title="Looking back"}\nWhat went well?\n:::\n',
      after: ':::reflection{#went-well title="Looking back"}\nWhat went well?\n:::\n',
    },
  },
  'no-prompt': {
    happened: 'A reflection holds no text.',
    why: 'Learners would see an empty field and not know what to write.',
    remedy: 'Write the question that you ask between its first and its last line.',
    example: {
      file: 'chapter',
      before: '‸:::reflection{#went-well}\n:::\n',
      after: ':::reflection{#went-well}\nWhat went well?\n:::\n',
    },
  },
  'unknown-checklist': {
    happened: 'A draft names a checklist that does not stand above it in the same chapter.',
    why: 'What learners tick in that list would be missing from their draft, and nobody would tell them.',
    remedy:
      'Give the checklist the id that the draft names, as in `:::checklist{#duties title="Duties"}`, or mend the name in `of`. The draft stands below all of its checklists.',
    example: {
      file: 'chapter',
      before:
        ':::checklist{#duties title="Duties"}\n- Meet people {#meet}\n:::\n\n:::draft{of="‸dutys" title="A draft"}\n- Hours\n:::\n',
      after:
        ':::checklist{#duties title="Duties"}\n- Meet people {#meet}\n:::\n\n:::draft{of="duties" title="A draft"}\n- Hours\n:::\n',
    },
  },
  'checklist-twice': {
    happened: 'A draft names the same checklist twice.',
    why: 'Every ticked line would stand in the draft twice. Mostly another checklist was meant.',
    remedy: 'Name each checklist once, in the order in which their lines are to stand.',
    example: {
      file: 'chapter',
      before:
        ':::checklist{#duties title="Duties"}\n- Meet people {#meet}\n:::\n\n:::draft{of="duties, ‸duties" title="A draft"}\n- Hours\n:::\n',
      after:
        ':::checklist{#duties title="Duties"}\n- Meet people {#meet}\n:::\n\n:::draft{of="duties" title="A draft"}\n- Hours\n:::\n',
    },
  },
  'empty-blank': {
    happened: 'A line of a list in a draft has no words.',
    why: 'On paper there would be a line to fill in, and nobody would know with what.',
    remedy: 'Say what is to be filled in, or delete the line.',
    example: {
      file: 'chapter',
      before:
        ':::checklist{#duties title="Duties"}\n- Meet people {#meet}\n:::\n\n:::draft{of="duties" title="A draft"}\n- Hours\n‸-\n:::\n',
      after:
        ':::checklist{#duties title="Duties"}\n- Meet people {#meet}\n:::\n\n:::draft{of="duties" title="A draft"}\n- Hours\n- Reports to\n:::\n',
    },
  },
  'keep-changed': {
    happened:
      'This id was released as something else: a checklist’s box became a reflection, or a reflection is now kept in another place.',
    why: 'Learners were told who can see what they write there. A text that was to stay on their device may not turn up in the records of the LMS because of an edit.',
    remedy:
      'Give the block another id. The old one stays in the lock for good, so that nobody’s words move. If the change was a slip, take it back.',
    example: {
      file: 'chapter',
      released: ':::reflection{#went-well}\nWhat went well?\n:::\n',
      before: ':::reflection{‸#went-well keep=record}\nWhat went well?\n:::\n',
      after: ':::reflection{#went-well-shared keep=record}\nWhat went well?\n:::\n',
    },
  },
};

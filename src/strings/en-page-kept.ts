import type { KeptPageStrings } from './page-kept.ts';
import { plural } from './plural.ts';

export const enPageKept: KeptPageStrings = {
  plan: 'My action plan',
  reflection: 'Reflection',
  onDevice: 'Stays in this browser, on this device. It is not sent to your employer or to anyone else.',
  onRecord: (most) =>
    `Kept with your progress, up to ${most} characters, so that you find it again on any device. In an LMS it lies on the LMS’s server. No report shows it, but the people who run the LMS could look it up.`,
  draftOnPaper: 'Write here the lines that you ticked.',
  ticksKept: (count) =>
    `Which of the ${plural(count, 'box', 'boxes')} in checklists you ticked: only in that coded text, so that you find them again. No report shows it, and it has no score.`,
  notesKept: (most, prompts) =>
    `What you write below ${plural(prompts.length, 'question', 'questions')}, up to ${most} characters each: only in that coded text, and the page says so beside the field. No report shows it. ${prompts.map((prompt) => `“${prompt}”`).join(' ')}`,
  ticksNever: 'What you tick in a checklist, as an answer or in a report.',
  notesNever:
    'What you write in a reflection, unless it says beside the field that it is kept with your progress. It stays on your device.',
};

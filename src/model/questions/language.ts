import { z } from 'zod';
import { authoredId, common, feedback, mostItems, rightMark, typeDescription, words } from './common.ts';

/** The guidelines on language that a reason can rest on. */
const guideline = z
  .enum(['person-first', 'medical-nature', 'recovery', 'no-slang'])
  .describe('The guideline on language that the reason rests on.');

const wording = z.strictObject({
  id: authoredId,
  text: words.describe('What could stand in place of the phrase: inline Markdown.'),
  right: rightMark,
  guideline,
  feedback,
});

export const languageChoice = z
  .strictObject({
    type: z.literal('language').describe(typeDescription),
    ...common,
    sentence: words.describe('The sentence as people say it.'),
    phrase: words.describe('The words of it that harm, spelt as in the sentence, where they are once.'),
    wordings: z.array(wording).min(2).max(mostItems).describe('In the order shown; at least one is right.'),
  })
  .refine(({ sentence, phrase }) => sentence.split(phrase).length === 2, {
    path: ['phrase'],
    message: 'use words that stand in the sentence once',
  })
  .describe('A sentence with a stigmatising phrase, and wordings that could replace it.');

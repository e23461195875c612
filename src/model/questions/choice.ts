/** Single choice, multiple choice, and yes or no. */
import { z } from 'zod';
import { authoredId, common, feedback, mostItems, rightMark, typeDescription, words } from './common.ts';

const option = z.strictObject({
  id: authoredId,
  text: words.describe('What the learner can choose: inline Markdown.'),
  right: rightMark,
  feedback,
});

const options = z.array(option).min(2).max(mostItems).describe('In the order shown.');

export const singleChoice = z
  .strictObject({ type: z.literal('single').describe(typeDescription), ...common, options })
  .describe('One of several options is right.');

export const multipleChoice = z
  .strictObject({ type: z.literal('multiple').describe(typeDescription), ...common, options })
  .describe('One or more options are right; the learner chooses all that apply.');

export const yesNo = z
  .strictObject({
    type: z.literal('yes-no').describe(typeDescription),
    ...common,
    answer: z.enum(['yes', 'no']).describe('The right answer.'),
    yes: feedback.describe('Why yes is right or wrong, in eight words or more.'),
    no: feedback.describe('Why no is right or wrong, in eight words or more.'),
  })
  .describe('A question that is answered by yes or no.');

import { z } from 'zod';
import { authoredId, common, feedback, mostItems, typeDescription, words } from './common.ts';

const pair = z.strictObject({
  id: authoredId,
  text: words.describe('What is to be matched: inline Markdown.'),
  match: words.describe('What belongs to it: inline Markdown.'),
  feedback,
});

const extra = z.strictObject({ id: authoredId, match: words.describe('Belongs to nothing.'), feedback });

export const match = z
  .strictObject({
    type: z.literal('match').describe(typeDescription),
    ...common,
    look: z
      .literal('ladder')
      .optional()
      .describe('Draws a ladder beside the pairs: the first pair is its top rung.'),
    pairs: z.array(pair).min(2).max(24).describe('Each with what belongs to it.'),
    extras: z
      .array(extra)
      .max(mostItems - 24)
      .optional()
      .describe('Further things to choose from.'),
  })
  .describe('Each thing on one side belongs to one on the other.');

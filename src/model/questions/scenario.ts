import { z } from 'zod';
import { authoredId, common, feedback, mostItems, rightMark, typeDescription, words } from './common.ts';

const approach = z.strictObject({
  id: authoredId,
  text: words.describe('What one could do: inline Markdown.'),
  right: rightMark,
  benefits: z.array(words).min(1).describe('What speaks for it: inline Markdown.'),
  risks: z.array(words).min(1).describe('What speaks against it: inline Markdown.'),
  feedback,
});

export const scenario = z
  .strictObject({
    type: z.literal('scenario').describe(typeDescription),
    ...common,
    approaches: z
      .array(approach)
      .min(2)
      .max(mostItems)
      .describe('Where none is marked as right, the scenario is not scored.'),
  })
  .describe('A situation and what one could do in it, each approach with its benefits and risks.');

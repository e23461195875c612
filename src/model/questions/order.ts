import { z } from 'zod';
import { authoredId, common, feedback, mostItems, typeDescription, words } from './common.ts';

const item = z.strictObject({ id: authoredId, text: words.describe('A step: inline Markdown.'), feedback });

export const order = z
  .strictObject({
    type: z.literal('order').describe(typeDescription),
    ...common,
    items: z.array(item).min(2).max(mostItems).describe('In the right order.'),
  })
  .describe('Things to put in order.');

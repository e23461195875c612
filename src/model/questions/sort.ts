import { z } from 'zod';
import { authoredId, common, feedback, mostItems, typeDescription, words } from './common.ts';

const group = z.strictObject({ id: authoredId, text: words.describe('Name of the group: inline Markdown.') });

const item = z.strictObject({
  id: authoredId,
  text: words.describe('What is to be sorted: inline Markdown.'),
  group: authoredId.describe('Id of the group that it belongs to.'),
  feedback,
});

export const sort = z
  .strictObject({
    type: z.literal('sort').describe(typeDescription),
    ...common,
    groups: z.array(group).min(2).max(8).describe('In the order shown.'),
    items: z.array(item).min(2).max(mostItems).describe('What is to be sorted, in the order shown.'),
  })
  .describe('Things to sort into groups.');

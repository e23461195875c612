/** `reading:` in course.yaml: how hard and how long the text may be. */
import { z } from 'zod';
import { authoredId } from '../../model/questions/common.ts';

export const readingSection = z.strictObject({
  grade: z
    .number()
    .min(1)
    .max(20)
    .optional()
    .meta({
      description: 'Reading grade (Flesch–Kincaid) that no chapter goes above; 9 where it is left out.',
      examples: [9],
    }),
  minutes: z
    .int()
    .positive()
    .optional()
    .describe('Minutes that no chapter takes longer than, at 200 words each.'),
  words: z
    .record(authoredId, z.int().positive())
    .optional()
    .describe('Words of required reading that each edition holds at most.'),
});

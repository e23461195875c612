/** `reading:` in course.yaml: how hard and how long the text may be. */
import { z } from 'zod';
import { authoredId } from '../../model/questions/common.ts';

export const readingSection = z.strictObject({
  /** Flesch–Kincaid grade that no chapter goes above; 9 where it is left out. */
  grade: z.number().min(1).max(20).optional(),
  /** Minutes that no chapter takes longer than, at 200 words each. */
  minutes: z.int().positive().optional(),
  /** Words of required reading that each edition holds at most. */
  words: z.record(authoredId, z.int().positive()).optional(),
});

/**
 * The completion record: the file that a learner saves where no LMS keeps the result, and what `npm run report` reads.
 *
 * Everything in it is the learner's own word for it. It holds no answers and nothing that they wrote but their name.
 */
import { z } from 'zod';

/** Of the record's fields; a reader that knows another number does not guess. */
export const recordFormat = 1;

export const completionRecord = z.strictObject({
  /** Says what the file is, and its format. */
  alongsideCompletion: z.literal(recordFormat),
  /** As typed when it was saved. */
  name: z.string().trim().min(1).max(200),
  course: z.strictObject({
    /** The manifest's identifier: the same for every version. */
    id: z.string().min(1).max(200),
    title: z.string().trim().min(1).max(500),
    /** As it was on the day in `completedOn`. */
    version: z.string().max(100),
    /** First 12 characters of the course hash, as it was on that day; empty where it is not known. */
    hash: z.string().regex(/^(?:[0-9a-f]{12})?$/),
  }),
  /** `2026-11-22`, by the learner's own calendar: the day on which all that is required was done. */
  completedOn: z.iso.date(),
  /** Per cent, 0 to 100, the best until the record was saved; `null` where nothing is scored. */
  score: z.number().min(0).max(100).nullable(),
  /** Per cent; `null` where nothing is scored. */
  passMark: z.number().min(0).max(100).nullable(),
  /** `null` where nothing is scored. */
  passed: z.boolean().nullable(),
});

export type CompletionRecord = z.infer<typeof completionRecord>;

/** content/sources.yaml: every item of the source documents, and where the course has it. */
import { z } from 'zod';
import { authoredId } from '../../model/questions/common.ts';
import { isSeveral } from './several.ts';

export const inventoryPath = 'content/sources.yaml';

const mostWords = 8;

const words = z.string().min(1);

/** A place of the course: see list-places.ts. */
const places = z.union([words, z.array(words).min(1)]);

const item = z
  .strictObject({
    /** Its number in the document. */
    n: z.union([z.int(), words]).optional(),
    /** Several items of one kind, by their numbers: `ex1, ex2, 1–54`. */
    each: z
      .string()
      .refine(isSeveral, 'write numbers or letters and their ranges, such as ex1, ex2, 1–54')
      .optional(),
    /** Our own words for it, never a sentence of the source. */
    label: words.refine((text) => text.split(/\s+/).length <= mostWords, 'use eight words or fewer'),
    in: places.optional(),
    /** Why it has no place in the course. */
    'left-out': words.optional(),
    /** What else says the same. */
    merged: words.optional(),
  })
  .refine((one) => one.in === undefined || one['left-out'] === undefined, {
    path: ['left-out'],
    message: 'an item that has a place is not left out',
  });

const section = z.strictObject({
  /** Lesson, section or slide. */
  at: words,
  items: z.array(item).min(1),
});

export const inventoryFile = z.strictObject({
  documents: z.array(z.strictObject({ id: authoredId, title: words, sections: z.array(section).min(1) })),
  /** What the course has from no document. */
  ours: z.array(z.strictObject({ in: places, why: words })).optional(),
});

export type InventoryFile = z.infer<typeof inventoryFile>;

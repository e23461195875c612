import { z } from 'zod';
import { authoredId, common, typeDescription, words } from './common.ts';

/** Factors (a) to (g) and the answer (h). */
const factorLetter = z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);

const verdict = z
  .enum(['yes', 'no', 'maybe', 'open'])
  .describe('The view of the source; open where it leaves the question open.');

const task = z
  .strictObject({
    id: authoredId,
    text: words.describe('The task: inline Markdown.'),
    source: z
      .strictObject({
        item: z
          .string()
          .regex(/^(?:[1-9]\d?|ex[12])$/, 'use the item’s number, or ex1 or ex2')
          .describe('The item’s number in the source, or ex1 or ex2.'),
      })
      .describe('Number of the item in the source, or ex1 or ex2 for a worked example.'),
    verdicts: z.record(factorLetter, verdict).describe('One for each of a to h.'),
    notes: z.partialRecord(factorLetter, words).optional().describe('What the source adds to a verdict.'),
    odd: z
      .array(factorLetter)
      .optional()
      .describe('Factors where something is odd in the source itself; their notes say what.'),
  })
  .refine(({ notes, odd = [] }) => odd.every((letter) => notes?.[letter] !== undefined), {
    path: ['odd'],
    message: 'write in notes what is odd',
  });

export const matrix = z
  .strictObject({
    type: z.literal('matrix').describe(typeDescription),
    ...common,
    factors: z.record(factorLetter, words).describe('What each of a to h asks: inline Markdown.'),
    columns: z
      .record(factorLetter, words)
      .optional()
      .describe('A plain word or two for each of a to h, where there is no room for more.'),
    groups: z
      .partialRecord(factorLetter, words)
      .optional()
      .describe(
        'A heading above a factor, for it and those after it: inline Markdown. The first stands above a.',
      ),
    tasks: z.array(task).min(1).max(100).describe('In the order shown.'),
  })
  .describe('Tasks judged by factors and compared with the source: not marked, and sent to no LMS.');

/** What the authored schemas of all question types share. */
import { z } from 'zod';

/** Ids are permanent names: lower-case words joined by hyphens, at most 60 characters. */
export const authoredId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens')
  .max(60)
  .meta({
    description: 'Permanent name: lower-case words joined by hyphens. Learners’ answers are kept by it.',
    examples: ['first-meeting'],
  });

/** Where a question comes from: the document, its lesson and the question's number there. */
export const questionSource = z
  .strictObject({
    document: authoredId.describe('Short name of the document, the same wherever it is meant.'),
    lesson: z.int().positive().optional().describe('Number of the lesson in it.'),
    section: z.string().optional().describe('Heading of the section in it.'),
    question: z.int().positive().optional().describe('Number of the question there.'),
    note: z.string().optional().describe('What else is to be known, such as what was changed.'),
  })
  .meta({
    description: 'Where the question comes from.',
    examples: [{ document: 'employers-guide', lesson: 8, question: 1 }],
  });

/** Inline Markdown. */
export const words = z.string().min(1);

/** One interaction in SCORM 1.2 has the tokens 0-9 and a-z. */
export const mostItems = 36;

export const feedback = z
  .string()
  .refine((text) => text.trim().split(/\s+/).length >= 8, 'give a reason of eight words or more')
  .describe('The reason, in eight words or more. No two entries of a question share it.');

export const rightMark = z.boolean().optional().describe('True where this is right.');

export const typeDescription =
  'Kind of question: single, multiple, yes-no, fill-in, match, sort, order, language, matrix or scenario.';

export const common = {
  id: authoredId,
  prompt: words.describe('What the learner is asked: inline Markdown.'),
  hint: words.optional().describe('Shown when the learner asks for it: inline Markdown.'),
  lookBack: z.array(authoredId).optional().describe('Ids of the chapters that teach the answer.'),
  source: questionSource,
  revision: z
    .int()
    .positive()
    .optional()
    .describe('Raise it when the meaning changed so much that earlier answers no longer count.'),
  reworded: z.literal(true).optional().describe('States that a changed wording still asks the same thing.'),
};

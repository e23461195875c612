/**
 * What a trainer writes in quizzes/<lang>/<quiz>.json.
 *
 * Authored schemas carry no transforms, so that a JSON Schema for the editor can be made from them.
 */
import { z } from 'zod';

/** Ids are permanent names: lower-case words joined by hyphens, at most 60 characters. */
export const authoredId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens')
  .max(60);

/** Where a question comes from: the document, its lesson and the question's number there. */
export const questionSource = z.strictObject({
  document: authoredId,
  lesson: z.int().positive().optional(),
  section: z.string().optional(),
  question: z.int().positive().optional(),
  note: z.string().optional(),
});

const feedback = z
  .string()
  .refine((text) => text.trim().split(/\s+/).length >= 8, 'give a reason of eight words or more');

export const authoredOption = z.strictObject({
  id: authoredId,
  /** Inline Markdown. */
  text: z.string().min(1),
  right: z.boolean().optional(),
  /** Inline Markdown: why this option is right or wrong. No two options of a question share it. */
  feedback,
});

const common = {
  id: authoredId,
  /** Inline Markdown. */
  prompt: z.string().min(1),
  /** Inline Markdown, shown when the learner asks for it. */
  hint: z.string().min(1).optional(),
  /** Ids of the chapters that teach the answer. */
  lookBack: z.array(authoredId).optional(),
  source: questionSource,
  /** Raise it when the meaning changed so much that earlier answers no longer count. */
  revision: z.int().positive().optional(),
  /** States that a changed wording still asks the same thing. */
  reworded: z.literal(true).optional(),
};

export const singleChoice = z.strictObject({
  type: z.literal('single'),
  ...common,
  options: z.array(authoredOption).min(2).max(36),
});

export const multipleChoice = z.strictObject({
  type: z.literal('multiple'),
  ...common,
  options: z.array(authoredOption).min(2).max(36),
});

export const authoredQuestion = z.discriminatedUnion('type', [singleChoice, multipleChoice]);

export const authoredQuiz = z.strictObject({
  $schema: z.string().optional(),
  title: z.string().min(1),
  /** Inline Markdown, shown above the first question. */
  intro: z.string().min(1).optional(),
  questions: z.array(authoredQuestion).min(1),
});

export type AuthoredQuestion = z.infer<typeof authoredQuestion>;
export type AuthoredQuiz = z.infer<typeof authoredQuiz>;

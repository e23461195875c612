/** `questions:` in course.yaml: how often a learner may try, and what help there is. */
import { z } from 'zod';
import type { Course } from '../../model/course.ts';

export const questionsSection = z.strictObject({
  attempts: z
    .int()
    .min(1)
    .max(20)
    .optional()
    .describe('Tries at each question; as many as the learner likes where it is left out.'),
  solution: z
    .enum(['never', 'after-answer', 'after-attempts'])
    .optional()
    .describe('When the learner may ask for the solution; never where it is left out.'),
  hints: z.boolean().optional().describe('Whether hints are shown; they are where it is left out.'),
  'partial-credit': z
    .boolean()
    .optional()
    .describe(
      'Whether several answers, a match, groups and an order count in part; all or nothing where it is left out.',
    ),
});

export type QuestionPolicy = Course['questionPolicy'];

export function questionPolicyOf({
  questions = {},
}: {
  readonly questions?: z.infer<typeof questionsSection> | undefined;
}): QuestionPolicy {
  const { attempts, solution = 'never', hints = true, 'partial-credit': partialCredit = false } = questions;
  return { ...(attempts !== undefined && { attempts }), solution, hints, partialCredit };
}

/** Of every question's element. */
export function questionAttributes({ attempts, solution }: QuestionPolicy): string {
  return (
    (attempts === undefined ? '' : ` attempts="${attempts}"`) +
    (solution === 'never' ? '' : ` solution="${solution}"`)
  );
}

/** `questions:` in course.yaml: how often a learner may try, and what help there is. */
import { z } from 'zod';

export const questionsSection = z.strictObject({
  /** Tries at each question; as many as the learner likes where it is left out. */
  attempts: z.int().min(1).max(20).optional(),
  /** When the learner may ask for the solution; never where it is left out. */
  solution: z.enum(['never', 'after-answer', 'after-attempts']).optional(),
  /** Whether hints are shown; they are where it is left out. */
  hints: z.boolean().optional(),
});

export interface QuestionPolicy {
  /** Of every question's element. */
  readonly attributes: string;
  readonly hints: boolean;
}

export function questionPolicyOf({
  questions = {},
}: {
  readonly questions?: z.infer<typeof questionsSection> | undefined;
}): QuestionPolicy {
  const { attempts, solution = 'never', hints = true } = questions;
  return {
    attributes:
      (attempts === undefined ? '' : ` attempts="${attempts}"`) +
      (solution === 'never' ? '' : ` solution="${solution}"`),
    hints,
  };
}

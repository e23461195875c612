/** `print:` in course.yaml: what the print edition holds besides the course. */
import { z } from 'zod';
import { printAnswers } from '../../model/course.ts';

export const printSection = z.strictObject({
  answers: z
    .enum(printAnswers)
    .optional()
    .describe(
      'Questions whose answers stand at the end; practice, those that are not scored, where it is left out.',
    ),
});

/**
 * `completion:` in course.yaml: what a learner has to do, what counts towards the score, and what is reported.
 *
 * The one place for it. What is left out has the value that decision 9 of the design gives it.
 */
import { z } from 'zod';
import { authoredId } from '../../model/questions/common.ts';
import type { Problems } from '../problem.ts';
import { listKnown } from '../suggest.ts';
import type { Located } from '../source/read-json.ts';
import type { CoursePlan } from './course-plan.ts';

export const completionSection = z.strictObject({
  'pass-mark': z
    .int()
    .min(0)
    .max(100)
    .optional()
    .meta({
      description: 'Score from which the course is passed, in per cent; 80 where it is left out.',
      examples: [80],
    }),
  'required-parts': z
    .array(authoredId)
    .min(1)
    .optional()
    .describe('Ids of the parts that have to be read; all where it is left out.'),
  'optional-chapters': z
    .array(authoredId)
    .optional()
    .describe('Ids of chapters that nobody has to read, whatever their part.'),
  'scored-quizzes': z
    .array(authoredId)
    .optional()
    .describe('Names of the quizzes that count towards the score; all where it is left out.'),
  'report-failed': z
    .boolean()
    .optional()
    .describe(
      'true: a score below the pass mark is reported as failed, not incomplete. Some LMSs then let nobody try again.',
    ),
});

interface WithCompletion {
  readonly completion?: z.infer<typeof completionSection> | undefined;
}

export interface CompletionPolicy {
  /** Per cent, 0 to 100. */
  readonly passMark: number;
  readonly reportFailed: boolean;
  readonly isRequired: (chapter: { readonly id: string; readonly part: string }) => boolean;
  readonly isScored: (quiz: string) => boolean;
}

export function policyOf({ completion = {} }: WithCompletion): CompletionPolicy {
  const { 'required-parts': parts, 'scored-quizzes': quizzes, 'optional-chapters': optional } = completion;
  return {
    passMark: completion['pass-mark'] ?? 80,
    reportFailed: completion['report-failed'] ?? false,
    isRequired: ({ id, part }) => (parts?.includes(part) ?? true) && !(optional?.includes(id) ?? false),
    isScored: (quiz) => quizzes?.includes(quiz) ?? true,
  };
}

/** Reports names in the policy that the course does not have. */
export function checkCompletion({ file, parts, chapters, quizzes }: CoursePlan, problems: Problems): void {
  const known = {
    'required-parts': { code: 'unknown-part', ids: parts.map(({ id }) => id) },
    'optional-chapters': { code: 'unknown-chapter', ids: [...chapters.values()].map(({ id }) => id) },
    'scored-quizzes': { code: 'unknown-quiz', ids: [...quizzes.keys()] },
  } as const;
  for (const name of ['required-parts', 'optional-chapters', 'scored-quizzes'] as const) {
    if (name === 'required-parts' && !file.hasParts) continue;
    const { code, ids } = known[name];
    const { value, placeOf }: Located<WithCompletion> = file;
    for (const [index, id] of (value.completion?.[name] ?? []).entries()) {
      if (!ids.includes(id))
        problems.add(code, placeOf(['completion', name, index]), id, ...listKnown(id, ids));
    }
  }
}

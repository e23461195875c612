/**
 * What a trainer writes in quizzes/<lang>/<quiz>.json.
 *
 * Authored schemas carry no transforms, so that a JSON Schema for the editor can be made from them.
 */
import { z } from 'zod';
import { multipleChoice, singleChoice, yesNo } from './questions/choice.ts';
import { words } from './questions/common.ts';
import { fillIn } from './questions/fill-in.ts';
import { languageChoice } from './questions/language.ts';
import { match } from './questions/match.ts';
import { matrix } from './questions/matrix.ts';
import { order } from './questions/order.ts';
import { scenario } from './questions/scenario.ts';
import { sort } from './questions/sort.ts';

export const authoredQuestion = z.discriminatedUnion('type', [
  singleChoice,
  multipleChoice,
  yesNo,
  fillIn,
  match,
  sort,
  order,
  languageChoice,
  matrix,
  scenario,
]);

export const authoredQuiz = z.strictObject({
  $schema: z
    .string()
    .optional()
    .meta({ description: 'Tells the editor what belongs here.', examples: ['../quiz.schema.json'] }),
  title: words.meta({
    description: 'Shown above the quiz: inline Markdown.',
    examples: ['Check your understanding'],
  }),
  intro: words.optional().describe('Shown above the first question: inline Markdown.'),
  shuffle: z
    .literal(true)
    .optional()
    .describe('Options in another order for each learner, the same at every visit.'),
  unused: words.optional().describe('Why no chapter uses the quiz yet; taken out when one does.'),
  quotes: z
    .array(words)
    .optional()
    .describe('Harmful words that the quiz speaks of on purpose: `npm run check` lets them pass.'),
  questions: z.array(authoredQuestion).min(1).describe('In the order shown.'),
});

export type AuthoredQuestion = z.infer<typeof authoredQuestion>;
export type AuthoredQuiz = z.infer<typeof authoredQuiz>;

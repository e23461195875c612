/** One row for every type of question, from the gallery; a new element adds its own. */
import '../../src/components/questions/choice-question.ts';
import '../../src/components/questions/fill-in-question.ts';
import '../../src/components/questions/language-question.ts';
import '../../src/components/questions/scenario-question.ts';
import { attempt, type Attempt } from './attempt.ts';
import { choice } from './fixtures.ts';
import { placingCases } from './placing-cases.ts';

export interface QuestionCase {
  /** The question's id in the gallery. */
  readonly id: string;
  readonly maximum: number;
  /** Where nothing is right or wrong, an answer that is merely noted. */
  readonly right: Attempt;
  readonly wrong?: Attempt;
  /** From the heading to the right answer, checked. */
  readonly keys: readonly string[];
  /** The controls always hold an answer. */
  readonly neverEmpty?: true;
}

const chosen = (score: number, ...numbers: number[]): Attempt => attempt(score, choice(...numbers));

const typed = (score: number, text: string, kept = text): Attempt => ({
  ...attempt(score, { kind: 'text', text }),
  response: { kind: 'text', text: kept },
});

export const questionCases: readonly QuestionCase[] = [
  {
    id: 'single-choice',
    maximum: 1,
    right: chosen(1, 2),
    wrong: chosen(0, 3),
    keys: ['Tab', 'ArrowDown', 'Enter'],
  },
  {
    id: 'multiple-choice',
    maximum: 2,
    right: chosen(2, 1, 3),
    wrong: chosen(1, 1),
    keys: ['Tab', 'Space', 'Tab', 'Tab', 'Space', 'Enter'],
  },
  { id: 'yes-or-no', maximum: 1, right: chosen(1, 1), wrong: chosen(0, 2), keys: ['Tab', 'Space', 'Enter'] },
  {
    id: 'fill-in',
    maximum: 1,
    right: typed(1, '  GRASS  green ', 'GRASS green'),
    wrong: typed(0, 'blue'),
    keys: ['Tab', 'g', 'r', 'e', 'e', 'n', 'Enter'],
  },
  {
    id: 'scenario-marked',
    maximum: 1,
    right: chosen(1, 2),
    wrong: chosen(0, 1),
    keys: ['Tab', 'ArrowDown', 'Enter'],
  },
  { id: 'scenario-open', maximum: 0, right: chosen(0, 2), keys: ['Tab', 'ArrowDown', 'Enter'] },
  {
    id: 'second-sentence',
    maximum: 1,
    right: chosen(1, 2),
    wrong: chosen(0, 1),
    keys: ['Tab', 'ArrowDown', 'Enter'],
  },
  ...placingCases,
];

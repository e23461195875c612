/** One row for every type of question, from the gallery; a new element adds its own. */
import '../../src/components/questions/choice-question.ts';
import '../../src/components/questions/fill-in-question.ts';
import '../../src/components/questions/language-question.ts';
import '../../src/components/questions/scenario-question.ts';
import type { Response } from '../../src/model/response.ts';
import { choice } from './fixtures.ts';
import { get } from './page.ts';

/** A way to answer and what comes of it. */
export interface Attempt {
  readonly response: Response;
  readonly score: number;
  /** Answers in the native controls, without a check. */
  readonly enter: () => void;
}

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

function choose(numbers: readonly number[]): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('.option input'))
    if (input.checked !== numbers.includes(Number(input.value)) && (input.type !== 'radio' || !input.checked))
      input.click();
}

const chosen = (score: number, ...numbers: number[]): Attempt => ({
  response: choice(...numbers),
  score,
  enter: () => choose(numbers),
});

function type(text: string): void {
  const field = get('.fill-in input');
  if (!(field instanceof HTMLInputElement)) throw new Error('There is no field to type in');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  // As on leaving the field.
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

const typed = (score: number, text: string, kept = text): Attempt => ({
  response: { kind: 'text', text: kept },
  score,
  enter: () => type(text),
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
    keys: ['Tab', ...'green', 'Enter'],
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
];

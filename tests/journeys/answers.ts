/** Right and wrong answers to any question, in the form that is kept. */
import type { Question } from '../../src/model/course.ts';
import type { Response } from '../../src/model/response.ts';

/** Whether the answer is right as well: nothing in a matrix is. `variant`: which of several, from 0. */
export function answerTo(
  question: Question,
  wantRight: boolean,
  variant: number,
): { response: Response; right: boolean } {
  const { type, options } = question;
  const numbers = options.map(({ number }) => number);
  const rightOnes = options.filter((option) => option.right).map(({ number }) => number);
  const wrongOnes = options.filter((option) => !option.right).map(({ number }) => number);
  const choose = (chosen: readonly number[]): Response => ({
    kind: 'choice',
    chosen: chosen.toSorted((a, b) => a - b),
  });
  switch (type) {
    case 'matrix':
      return { right: false, response: { kind: 'judgements', tasks: judge(numbers, variant) } };
    case 'fill-in': {
      const accepted = question.accepted ?? [];
      const text = wantRight ? pick(accepted, variant) : `Something else ${variant}`;
      return { right: wantRight, response: { kind: 'text', text } };
    }
    case 'order': {
      const sequence = wantRight
        ? numbers
        : variant % 2 === 0
          ? numbers.toReversed()
          : [...numbers.slice(1), ...numbers.slice(0, 1)];
      return { right: wantRight, response: { kind: 'order', sequence } };
    }
    case 'match':
    case 'sort': {
      const pairs = options
        .map(({ number, target = 0 }): [number, number] => [number, target])
        .sort(([a], [b]) => a - b);
      const given = wantRight ? pairs : pairs.slice(1);
      return { right: wantRight, response: { kind: 'pairs', pairs: given } };
    }
    case 'multiple': {
      const some = variant % 2 === 0 ? rightOnes.slice(1) : numbers;
      return { right: wantRight, response: choose(wantRight ? rightOnes : some) };
    }
    default:
      return { right: wantRight, response: choose([pick(wantRight ? rightOnes : wrongOnes, variant)]) };
  }
}

type Judgements = Extract<Response, { kind: 'judgements' }>['tasks'];

function judge(tasks: readonly number[], variant: number): Judgements {
  const words = (['', 'yes', 'no', 'maybe'] as const).map((_word, place, all) => pick(all, place + variant));
  return tasks.toSorted((a, b) => a - b).map((task) => [task, [...words, ...words]] as const);
}

function pick<T>(list: readonly T[], variant: number): T {
  const found = list[variant % list.length];
  if (found === undefined) throw new Error('There is none.');
  return found;
}

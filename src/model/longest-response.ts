/** The response to a question that takes the most room in saved state. */
import { numberLength } from './bits.ts';
import { responseKindOf, type QuestionType } from './question-type.ts';
import { factorCount, mostTextBits, unitBits, type Judgement, type Response } from './response.ts';
import { distanceOrder, placedOrder } from './saved-response.ts';

export interface SizedQuestion {
  readonly type: QuestionType;
  readonly options: readonly { readonly number: number }[];
  readonly targets?: readonly { readonly number: number }[] | undefined;
  /** Partial credit: what a right answer earns. */
  readonly points?: number | undefined;
}

export function longestResponse({ type, options, targets }: SizedQuestion): Response {
  const numbers = options.map((option) => option.number);
  switch (responseKindOf(type)) {
    case 'choice':
      return { kind: 'choice', chosen: longestSet(numbers, 0) };
    case 'pairs': {
      const target = Math.max(1, ...(targets ?? []).map(({ number }) => number));
      const chosen = longestSet(numbers, numberLength(target, placedOrder));
      return { kind: 'pairs', pairs: chosen.map((number) => [number, target]) };
    }
    case 'order':
      return { kind: 'order', sequence: numbers };
    case 'text':
      // Plain characters take the fewest bits each, so that most of them fit; all the bits go, and the length is long.
      return { kind: 'text', text: 'a'.repeat(mostTextBits / unitBits(0)) };
    case 'judgements': {
      const given = Array<Judgement>(factorCount).fill('maybe');
      return {
        kind: 'judgements',
        tasks: longestSet(numbers, 2 * factorCount).map((task) => [task, given]),
      };
    }
  }
}

/** The numbers that take the most bits, each with `extra` more: leaving one out can cost more than naming it. */
function longestSet(numbers: readonly number[], extra: number): number[] {
  const best: { bits: number; chosen: number[] }[] = [{ bits: 0, chosen: [] }];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    let longest = { bits: -1, chosen: [] as number[] };
    for (const { bits, chosen } of best) {
      const total = bits + numberLength(number - (chosen.at(-1) ?? 0), distanceOrder) + extra;
      if (total > longest.bits) longest = { bits: total, chosen: [...chosen, number] };
    }
    best.push(longest);
  }
  return best.reduce((a, b) => (b.bits > a.bits ? b : a)).chosen;
}

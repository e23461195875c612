import fc from 'fast-check';
import type { SizedQuestion } from '../../../src/model/longest-response.ts';
import { questionTypes, responseKindOf } from '../../../src/model/question-type.ts';
import {
  factorCount,
  limitText,
  settleResponse,
  type Judgement,
  type Response,
} from '../../../src/model/response.ts';

export const lockNumber = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 100_000 }));

const judgements: readonly Judgement[] = ['', 'yes', 'no', 'maybe'];
const someNumbers = fc.uniqueArray(lockNumber, { maxLength: 36 });
const judged = fc.array(fc.constantFrom(...judgements), { minLength: factorCount, maxLength: factorCount });

/** A response of any kind, in the form that is kept. */
export const anyResponse: fc.Arbitrary<Response> = fc
  .oneof(
    fc.record({ kind: fc.constant('choice' as const), chosen: someNumbers }),
    fc.record({
      kind: fc.constant('pairs' as const),
      pairs: fc.array(fc.tuple(lockNumber, lockNumber), { maxLength: 36 }),
    }),
    fc.record({ kind: fc.constant('order' as const), sequence: someNumbers }),
    fc.record({ kind: fc.constant('text' as const), text: fc.string({ unit: 'binary', maxLength: 100 }) }),
    fc.record({
      kind: fc.constant('judgements' as const),
      tasks: fc.array(fc.tuple(lockNumber, judged), { maxLength: 60 }),
    }),
  )
  .map(settleResponse);

const some = fc.uniqueArray(lockNumber, { minLength: 1, maxLength: 12 });

export const sizedQuestion: fc.Arbitrary<SizedQuestion> = fc.record({
  type: fc.constantFrom(...questionTypes),
  options: some.map((numbers) => numbers.map((number) => ({ number }))),
  targets: some.map((numbers) => numbers.map((number) => ({ number }))),
});

/** Any response that a learner could give to the question; `roll` gives the next of many numbers from 0. */
export function responseWithin({ type, options, targets = [] }: SizedQuestion, roll: () => number): Response {
  const kept = options.map(({ number }) => number).filter(() => roll() % 3 > 0);
  const pick = <T>(from: readonly T[]): T => from[roll() % from.length] as T;
  const responses: Record<Response['kind'], () => Response> = {
    choice: () => ({ kind: 'choice', chosen: kept }),
    pairs: () => ({ kind: 'pairs', pairs: kept.map((number) => [number, pick(targets).number]) }),
    order: () => ({ kind: 'order', sequence: kept.toSorted(() => (roll() % 2) - 0.5) }),
    text: () => {
      const units = Array.from({ length: roll() % 100 }, () => pick(['a', 'Z', ' ', '~', 'é', '語', '🙂']));
      return { kind: 'text', text: limitText(units.join('')) };
    },
    judgements: () => ({
      kind: 'judgements',
      tasks: kept.map((task) => [task, Array.from({ length: factorCount }, () => pick(judgements))]),
    }),
  };
  return settleResponse(responses[responseKindOf(type)]());
}

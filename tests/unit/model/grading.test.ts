import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grade } from '../../../src/model/grading.ts';
import type { PlayableQuestion } from '../../../src/model/outline.ts';
import { questionTypes } from '../../../src/model/question-type.ts';
import type { Response } from '../../../src/model/response.ts';
import { playable } from './sample-questions.ts';
import { choice } from './sample-outline.ts';
import { anyResponse } from './sample-responses.ts';

const pairs = (...given: [number, number][]): Response => ({ kind: 'pairs', pairs: given });
const order = (...sequence: number[]): Response => ({ kind: 'order', sequence });
const text = (given: string): Response => ({ kind: 'text', text: given });

/** `points` of `maximum`. */
const cases: readonly [question: PlayableQuestion, response: Response, points: number, maximum: number][] = [
  [playable.single, choice(2), 1, 1],
  [playable.single, choice(1), 0, 1],
  [playable.single, choice(), 0, 1],
  [playable.single, choice(1, 2), 0, 1],
  [playable.multiple, choice(3, 1), 2, 2],
  [playable.multiple, choice(1, 3, 3), 2, 2],
  [playable.multiple, choice(1), 1, 2],
  [playable.multiple, choice(1, 2), 0, 2],
  [playable.multiple, choice(1, 2, 3), 1, 2],
  [playable.multiple, choice(1, 3, 99), 1, 2],
  [playable.multiple, choice(), 0, 2],
  [playable['yes-no'], choice(1), 0, 1],
  [playable['yes-no'], choice(2), 1, 1],
  [playable.language, choice(2), 1, 1],
  [playable.language, choice(3), 1, 1],
  [playable.language, choice(2, 3), 0, 1],
  [playable.language, choice(1), 0, 1],
  [playable.scenario, choice(2), 1, 1],
  [playable.scenario, choice(1), 0, 1],
  [playable['fill-in'], text('peer support'), 1, 1],
  [playable['fill-in'], text('  PEER   Support '), 1, 1],
  [playable['fill-in'], text('peersupport'), 0, 1],
  [playable['fill-in'], text(''), 0, 1],
  [playable.match, pairs([1, 1], [2, 2]), 2, 2],
  [playable.match, pairs([1, 2], [2, 2]), 1, 2],
  [playable.match, pairs([1, 3], [2, 1]), 0, 2],
  [playable.match, pairs(), 0, 2],
  [playable.sort, pairs([1, 4], [2, 5], [3, 4]), 3, 3],
  [playable.sort, pairs([1, 4], [3, 5]), 1, 3],
  [playable.sort, pairs(), 0, 3],
  [playable.order, order(1, 2, 3), 2, 2],
  [playable.order, order(3, 1, 2), 1, 2],
  [playable.order, order(3, 2, 1), 0, 2],
  [playable.order, order(2, 3), 1, 2],
  [playable.order, order(), 0, 2],
  [playable.matrix, { kind: 'judgements', tasks: [] }, 0, 0],
];

describe('grade', () => {
  it.each(
    cases.map(([question, response, points, maximum]) => ({
      type: question.type,
      question,
      response,
      points,
      maximum,
    })),
  )('$type, $response → $points of $maximum', ({ question, response, points, maximum }) => {
    expect(grade(question, response)).toEqual({ right: maximum > 0 && points === maximum, points, maximum });
  });

  it('has cases of every type', () => {
    expect(new Set(cases.map(([question]) => question.type))).toEqual(new Set(questionTypes));
  });

  it('heeds capitals where the author says so', () => {
    const question = { ...playable['fill-in'], caseMatters: true } as PlayableQuestion;
    expect(grade(question, text('Peer support')).right).toBe(true);
    expect(grade(question, text('peer support')).right).toBe(false);
  });

  it('marks nothing where no approach is right', () => {
    const question = { ...playable.scenario, options: [1, 2].map((number) => ({ number, right: false })) };
    expect(grade(question as PlayableQuestion, choice(1))).toEqual({ right: false, points: 0, maximum: 0 });
  });

  it('takes any response to any question', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(playable)), anyResponse, (question, response) => {
        const { points, maximum, right } = grade(question, response);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(maximum);
        expect(right).toBe(maximum > 0 && points === maximum);
      }),
    );
  });
});

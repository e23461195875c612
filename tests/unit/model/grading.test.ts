import { describe, expect, it } from 'vitest';
import { gradeChoice } from '../../../src/model/grading.ts';
import type { PlayableQuestion } from '../../../src/model/outline.ts';

function makeQuestion(right: readonly number[]): PlayableQuestion {
  return {
    number: 1,
    fingerprint: 1,
    type: right.length > 1 ? 'multiple' : 'single',
    interactionId: 'role_q1_x',
    scored: true,
    options: [1, 2, 3, 5].map((number) => ({ number, right: right.includes(number) })),
  };
}

describe('gradeChoice', () => {
  it.each([
    { right: [2], chosen: [2], is: true },
    { right: [2], chosen: [1], is: false },
    { right: [2], chosen: [], is: false },
    { right: [2], chosen: [2, 3], is: false },
    { right: [2, 5], chosen: [5, 2], is: true },
    { right: [2, 5], chosen: [2, 5, 5], is: true },
    { right: [2, 5], chosen: [2], is: false },
    { right: [2, 5], chosen: [2, 3], is: false },
    { right: [2, 5], chosen: [2, 5, 99], is: false },
  ])('right $right, chosen $chosen → $is', ({ right, chosen, is }) => {
    expect(gradeChoice(makeQuestion(right), chosen)).toEqual({ right: is });
  });
});

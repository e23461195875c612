import type { AnswerRecord } from '../../../src/tracking/tracker.ts';

/** A right answer to question `number`, the `index`th that was answered. */
export function makeAnswer(number: number, index: number, change: Partial<AnswerRecord> = {}): AnswerRecord {
  return {
    index,
    id: `role_q${number}_sample`,
    type: 'single',
    chosen: [2],
    right: [2],
    correct: true,
    weighting: 1,
    at: new Date(2025, 10, 22, 9, 5, 7).getTime(),
    latency: 12_340,
    ...change,
  };
}

/** SCORM 1.2 spellings of responses, results, times and numbers; nothing checks these for us, so the tests do. */

import { twoDigits } from './scorm12-timespan.ts';

const choiceTokens = '0123456789abcdefghijklmnopqrstuvwxyz';

/** `0,2` for the first and third option; positions count from 0 in the authored order. */
export function encodeChoice(positions: readonly number[]): string {
  return positions.map(choiceToken).join(',');
}

/** `2`, or `{0,2}` where all of several options are needed. */
export function encodeChoicePattern(positions: readonly number[]): string {
  const choice = encodeChoice(positions);
  return positions.length > 1 ? `{${choice}}` : choice;
}

export function encodeResult(correct: boolean): 'correct' | 'wrong' {
  return correct ? 'correct' : 'wrong';
}

/** `HH:MM:SS`, the learner's local time of day; `at` is in milliseconds since the epoch. */
export function encodeTime(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(':');
}

/** A plain decimal from 0 to 100 with at most two places: Moodle refuses more than 100. */
export function encodeWeighting(weighting: number): string {
  return String(Math.round(Math.min(Math.max(weighting, 0), 100) * 100) / 100);
}

/** What an option is called in a response, by its place in the authored order; the same in both standards. */
export function choiceToken(position: number): string {
  const token = choiceTokens[position];
  if (token === undefined) throw new RangeError(`no choice token for position ${position}`);
  return token;
}

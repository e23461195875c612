/**
 * SCORM 2004 spellings of responses, results, times and numbers, within what Moodle and ADL's own run-time both take.
 *
 * Separators stand in brackets: `[,]` between members of a set.
 */
import { scorm2004Limits } from './limits.ts';
import { choiceToken } from './scorm12-response.ts';

/** `0[,]2` for the first and third option, empty for none; the same as a pattern. A choice is a set: no option twice. */
export function encodeChoice(positions: readonly number[]): string {
  return [...new Set(positions)].map(choiceToken).join('[,]');
}

export function encodeResult(correct: boolean): 'correct' | 'incorrect' {
  return correct ? 'correct' : 'incorrect';
}

/**
 * `YYYY-MM-DDThh:mm:ss.ssZ`, UTC, cut to hundredths: a zone is taken after a fraction only, a third digit refused.
 *
 * `at` is in milliseconds since the epoch; a clock outside 1970 to 2038, the years that LMSs take, is held to them.
 */
export function encodeTimestamp(at: number): string {
  const held = Number.isNaN(at) ? 0 : Math.min(Math.max(at, 0), latest);
  return `${new Date(held).toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss.ss'.length)}Z`;
}

/** `PT1H2M3.45S`, cut to hundredths, from `PT0S` up to 9999 hours; `span` is in milliseconds. */
export function encodeTimespan(span: number): string {
  const centiseconds = Number.isNaN(span) ? 0 : Math.min(Math.max(Math.floor(span / 10), 0), longestSpan);
  const minutes = Math.floor(centiseconds / 6000);
  const hours = minutes >= 60 ? `${Math.floor(minutes / 60)}H` : '';
  const rest = minutes % 60 > 0 ? `${minutes % 60}M` : '';
  return `PT${hours}${rest}${(centiseconds % 6000) / 100}S`;
}

/** A plain decimal with at most four places and five digits before them: Moodle takes no exponent and no more digits. */
export function encodeReal(value: number): string {
  const held = Math.min(Math.max(value, -largestReal), largestReal);
  return String(Math.round(held * 10_000) / 10_000);
}

/** Rounded down, so that all but complete never reads as complete; from 0 to 1. */
export function encodeProgress(share: number): string {
  return encodeReal(Math.floor(Math.min(Math.max(share, 0), 1) * 10_000) / 10_000);
}

/** One line of at most 250 characters: a line break is refused, and so is more. */
export function encodeDescription(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= scorm2004Limits.description) return line;
  const cut = line.slice(0, scorm2004Limits.description - 1);
  // Half a surrogate pair is no character.
  return `${cut.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}

const latest = Date.UTC(2038, 11, 31, 23, 59, 59, 999);
const longestSpan = 9999 * 360_000 + 359_999;
const largestReal = 99_999;

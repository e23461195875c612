/** The interaction of each question type in SCORM 1.2: every value at most 255 characters, tokens of one character. */
import type { Pair, ReportedAnswer } from './reported-answer.ts';
import { choiceToken, encodeChoice, encodeChoicePattern, encodeResult } from './scorm12-response.ts';
import { mostPatterns, nameAnswer, type Answered, type SpeltAnswer } from './spelt-answer.ts';

export function spellAnswer(answer: Answered): SpeltAnswer {
  const { type, result } = nameAnswer(answer, encodeResult);
  return { type, patterns: listPatterns(answer), response: encodeResponse(answer), result };
}

/** `0.1,1.0`: the first belongs to the second target, the second to the first. */
function encodePairs(pairs: readonly Pair[]): string {
  return pairs.map((pair) => pair.map(choiceToken).join('.')).join(',');
}

/** `t` for yes, which stands first. */
function encodeYesNo(positions: readonly number[]): string {
  return positions.map((position) => (position === 0 ? 't' : 'f')).join('');
}

function encodeResponse({ type, chosen, detail }: ReportedAnswer): string {
  if (detail?.kind === 'pairs') return encodePairs(detail.given);
  if (detail?.kind === 'text') return detail.given;
  return type === 'yes-no' ? encodeYesNo(chosen) : encodeChoice(chosen);
}

function listPatterns({ type, right, detail }: ReportedAnswer): string[] {
  if (detail?.kind === 'pairs') return [encodePairs(detail.right)];
  if (detail?.kind === 'text') return detail.accepted.slice(0, mostPatterns.other);
  if (right.length === 0) return [];
  if (type === 'yes-no') return [encodeYesNo(right)];
  if (type === 'multiple') return [encodeChoicePattern(right)];
  if (type === 'order') return [encodeChoice(right)];
  const most = type === 'scenario' ? mostPatterns.other : mostPatterns.choice;
  return right.slice(0, most).map((position) => encodeChoice([position]));
}

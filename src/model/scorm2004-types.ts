/** The interaction of each question type in SCORM 2004; separators stand in brackets. */
import type { Pair, ReportedAnswer } from './reported-answer.ts';
import { choiceToken } from './scorm12-response.ts';
import { encodeResult } from './scorm2004-response.ts';
import { mostPatterns, nameAnswer, type Answered, type SpeltAnswer } from './spelt-answer.ts';

export function spellAnswer(answer: Answered): SpeltAnswer {
  const { type, result } = nameAnswer(answer, encodeResult);
  return { type, patterns: listPatterns(answer), response: encodeResponse(answer), result };
}

/** `0[,]2` */
function encodeTokens(positions: readonly number[]): string {
  return positions.map(choiceToken).join('[,]');
}

/** `0[.]1[,]1[.]0` */
function encodePairs(pairs: readonly Pair[]): string {
  return pairs.map((pair) => pair.map(choiceToken).join('[.]')).join('[,]');
}

/** `true` for yes, which stands first. */
function encodeYesNo(positions: readonly number[]): string {
  return positions.map((position) => (position === 0 ? 'true' : 'false')).join('');
}

/** A performance is steps with what was done in each: the one step of a scenario is its approach. */
function encodeApproach(positions: readonly number[]): string {
  return positions.map((position) => `approach[.]${choiceToken(position)}`).join('[,]');
}

/** The language comes first, so that no learner's `{lang=` is read as one. `[,]` would part the text in two. */
function encodeText(text: string, lang: string): string {
  return `{lang=${lang}}${text.replaceAll('[,]', ',')}`;
}

function encodeResponse({ type, chosen, detail }: ReportedAnswer): string {
  if (detail?.kind === 'pairs') return encodePairs(detail.given);
  if (detail?.kind === 'text') return encodeText(detail.given, detail.lang);
  if (type === 'yes-no') return encodeYesNo(chosen);
  return type === 'scenario' ? encodeApproach(chosen) : encodeTokens(chosen);
}

/** No two alike: a duplicate is refused. */
function listPatterns({ type, right, detail }: ReportedAnswer): string[] {
  if (detail?.kind === 'pairs') return [encodePairs(detail.right)];
  if (detail?.kind === 'text') {
    const { accepted, caseMatters, lang } = detail;
    const prefix = caseMatters ? '{case_matters=true}' : '';
    const patterns = accepted.map((spelling) => prefix + encodeText(spelling, lang));
    return [...new Set(patterns)].slice(0, mostPatterns.other);
  }
  if (right.length === 0) return [];
  if (type === 'yes-no') return [encodeYesNo(right)];
  if (type === 'multiple' || type === 'order') return [encodeTokens(right)];
  if (type === 'scenario')
    return right.slice(0, mostPatterns.other).map((position) => encodeApproach([position]));
  return right.slice(0, mostPatterns.choice).map(choiceToken);
}

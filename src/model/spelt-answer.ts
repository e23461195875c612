/** An answer in a standard's spelling, and what the two standards have in common in it. */
import type { ReportedAnswer } from './reported-answer.ts';

export interface SpeltAnswer {
  readonly type: 'choice' | 'true-false' | 'fill-in' | 'matching' | 'sequencing' | 'performance';
  /** Any one of them is right; none where nothing is. */
  readonly patterns: readonly string[];
  readonly response: string;
  readonly result: string;
}

export interface Answered extends ReportedAnswer {
  readonly correct: boolean;
}

/** SCORM 2004 promises room for as many patterns; 1.2 names no number. */
export const mostPatterns = { choice: 10, other: 5 } as const;

const types: Readonly<Record<ReportedAnswer['type'], SpeltAnswer['type']>> = {
  single: 'choice',
  multiple: 'choice',
  language: 'choice',
  'yes-no': 'true-false',
  'fill-in': 'fill-in',
  match: 'matching',
  sort: 'matching',
  order: 'sequencing',
  scenario: 'performance',
};

export function interactionTypeOf(type: ReportedAnswer['type']): SpeltAnswer['type'] {
  return types[type];
}

/** A scenario without a right approach, for one, is neither right nor wrong. */
function isNeutral({ right, detail }: ReportedAnswer): boolean {
  return detail === undefined && right.length === 0;
}

/** What both standards say alike but for the word for wrong. */
export function nameAnswer(
  answer: Answered,
  encodeResult: (correct: boolean) => string,
): Pick<SpeltAnswer, 'type' | 'result'> {
  const result = isNeutral(answer) ? 'neutral' : encodeResult(answer.correct);
  return { type: types[answer.type], result };
}

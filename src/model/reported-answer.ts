/** An answer as a standard reports it: positions from 0 in the authored order instead of lock numbers. */
import type { PlayableQuestion } from './outline.ts';
import type { QuestionType } from './question-type.ts';
import type { Response } from './response.ts';

/** The matrix is for the learner alone. */
export type ReportedType = Exclude<QuestionType, 'matrix'>;

export type Pair = readonly [source: number, target: number];

export interface ReportedAnswer {
  readonly type: ReportedType;
  /** Of what was chosen, ascending; of what was put in order, as the learner put it. Else empty. */
  readonly chosen: readonly number[];
  /** Of what is right; empty where nothing is, or where `detail` says it. */
  readonly right: readonly number[];
  /** What positions alone cannot say. */
  readonly detail?:
    | { readonly kind: 'pairs'; readonly given: readonly Pair[]; readonly right: readonly Pair[] }
    | {
        readonly kind: 'text';
        readonly given: string;
        readonly accepted: readonly string[];
        readonly caseMatters: boolean;
        /** BCP 47. */
        readonly lang: string;
      };
}

/** `undefined` where the answer is for the learner alone; what the question does not hold is left out. */
export function reportAnswer(
  question: PlayableQuestion,
  response: Response,
  lang: string,
): ReportedAnswer | undefined {
  const { type } = question;
  switch (type) {
    case 'matrix':
      return undefined;
    case 'match':
    case 'sort': {
      const sources = question.sources.map(({ number }) => number);
      const place = (pairs: readonly Pair[]): Pair[] =>
        pairs
          .map(([source, target]): Pair => [sources.indexOf(source), question.targets.indexOf(target)])
          .filter((pair) => !pair.includes(-1))
          .sort(([a], [b]) => a - b);
      const given = place(response.kind === 'pairs' ? response.pairs : []);
      const right = place(question.sources.map(({ number, target }) => [number, target]));
      return { type, chosen: [], right: [], detail: { kind: 'pairs', given, right } };
    }
    case 'order': {
      const given = response.kind === 'order' ? response.sequence : [];
      const chosen = given.map((item) => question.items.indexOf(item)).filter((position) => position >= 0);
      return { type, chosen, right: [...question.items.keys()] };
    }
    case 'fill-in': {
      const { accepted, caseMatters } = question;
      const given = response.kind === 'text' ? response.text : '';
      return { type, chosen: [], right: [], detail: { kind: 'text', given, accepted, caseMatters, lang } };
    }
    default: {
      const given = response.kind === 'choice' ? response.chosen : [];
      const most = type === 'multiple' ? undefined : 1;
      const positions = (keep: (option: { number: number; right: boolean }) => boolean): number[] =>
        question.options.flatMap((option, index) => (keep(option) ? [index] : []));
      return {
        type,
        chosen: positions((option) => given.includes(option.number)).slice(0, most),
        right: positions((option) => option.right),
      };
    }
  }
}

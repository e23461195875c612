import type { Question } from './course.ts';
import type { PlayableQuestion } from './outline.ts';

/** What the element of a question is given of it. */
export function playableOf(question: Question): PlayableQuestion {
  const { number, fingerprint, interactionId, scored, points, type, options } = question;
  const rest = { interactionId, scored, ...(points !== undefined && { points }) };
  const numbers = options.map((option) => option.number);
  switch (type) {
    case 'match':
    case 'sort':
      return {
        number,
        fingerprint,
        type,
        ...rest,
        sources: options.map((option) => ({ number: option.number, target: option.target ?? 0 })),
        targets: (question.targets ?? []).map((target) => target.number),
      };
    case 'order':
      return { number, fingerprint, type, ...rest, items: numbers };
    case 'matrix':
      return { number, fingerprint, type, ...rest, tasks: numbers };
    case 'fill-in': {
      const { accepted = [], caseMatters = false } = question;
      return { number, fingerprint, type, ...rest, accepted, caseMatters };
    }
    default:
      return {
        number,
        fingerprint,
        type,
        ...rest,
        options: options.map((option) => ({ number: option.number, right: option.right })),
      };
  }
}

import type { Option, Question } from './course.ts';
import { fingerprintOf, isMarked, partsOf, type OptionPart } from './question-parts.ts';
import type { AuthoredQuestion } from './quiz.ts';

/** What a question is given from outside its quiz. */
export interface QuestionSetting {
  readonly quiz: string;
  readonly part: string;
  readonly number: number;
  /** Lock number of one of the question's options or targets. */
  readonly numberOf: (id: string) => number;
  /** Inline Markdown as words only. */
  readonly plain: (markdown: string) => string;
  /** How a yes or a no is named in reports. */
  readonly nameOf: (id: 'yes' | 'no') => string;
  /** Whether the course's policy counts this quiz in the score. */
  readonly counts: boolean;
}

/** The question as the Course holds it. */
export function courseQuestion(authored: AuthoredQuestion, setting: QuestionSetting): Question {
  const { quiz, part, number, numberOf, plain, nameOf, counts } = setting;
  const { options, targets, accepted, caseMatters } = partsOf(authored);
  const known = new Set(targets.map(({ id }) => id));
  const name = ({ id, text }: OptionPart): string =>
    authored.type === 'yes-no' && (id === 'yes' || id === 'no') ? nameOf(id) : plain(text);
  const courseOption = (option: OptionPart): Option => ({
    id: option.id,
    number: numberOf(option.id),
    text: name(option),
    right: option.right === true,
    // A group that the question does not have is a problem of its quiz.
    ...(option.target !== undefined && known.has(option.target) && { target: numberOf(option.target) }),
  });
  return {
    id: authored.id,
    number,
    quiz,
    type: authored.type,
    interactionId: `${part}_q${number}_${authored.id}`.replaceAll('-', '_'),
    text: plain(authored.prompt),
    options: options.map(courseOption),
    ...(targets.length > 0 && {
      targets: targets.map(({ id, text }) => ({ id, number: numberOf(id), text: plain(text) })),
    }),
    ...(authored.type === 'fill-in' && { accepted: [...accepted], caseMatters }),
    required: true,
    scored: counts && isMarked(authored),
    fingerprint: fingerprintOf(authored),
    source: authored.source,
  };
}

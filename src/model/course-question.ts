import type { Option, Question } from './course.ts';
import { fingerprintOf, isMarked, partsOf, type OptionPart } from './question-parts.ts';
import { grade } from './grading.ts';
import { playableOf } from './playable-question.ts';
import type { QuestionType } from './question-type.ts';
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
  /** Whether an answer that is right in part counts in part. */
  readonly partialCredit: boolean;
  /** Items of a matrix that the chapter asks first. */
  readonly tasks: readonly string[];
}

/** What consists of parts that are right or wrong by themselves. */
const inParts: ReadonlySet<QuestionType> = new Set(['multiple', 'match', 'sort', 'order']);

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
  const asked = listAsked(authored, setting);
  const question: Question = {
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
    // The whole matrix is a tool; what a chapter asks of it is what it waits for.
    required: authored.type !== 'matrix' || asked.length > 0,
    scored: counts && isMarked(authored),
    ...(asked.length > 0 && { asked }),
    fingerprint: fingerprintOf(authored),
    source: authored.source,
  };
  const { maximum } = grade(playableOf(question), { kind: 'choice', chosen: [] });
  const isPartial = setting.partialCredit && question.scored && inParts.has(question.type) && maximum > 1;
  return isPartial ? { ...question, points: maximum } : question;
}

/** Lock numbers, in the order that the chapter names. */
function listAsked(authored: AuthoredQuestion, { tasks, numberOf }: QuestionSetting): number[] {
  if (authored.type !== 'matrix') return [];
  return tasks.flatMap((item) =>
    authored.tasks.filter(({ source }) => source.item === item).map(({ id }) => numberOf(id)),
  );
}

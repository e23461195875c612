/**
 * What the rows in an LMS's report stand for: the names, tokens and right answers that the trackers send.
 *
 * The CSV for HR, the page *What your employer sees* and the trackers' tests are all held against this.
 */
import type { Course, Option, Question } from './course.ts';
import { playableOf } from './playable-question.ts';
import { reportAnswer, type ReportedAnswer, type ReportedType } from './reported-answer.ts';
import { choiceToken, encodeWeighting } from './scorm12-response.ts';
import { spellAnswer as spellIn12 } from './scorm12-types.ts';
import { spellAnswer as spellIn2004 } from './scorm2004-types.ts';

/** What stands in a response for something that a learner can choose or place. */
export interface CodebookSign {
  readonly scorm12: string;
  readonly scorm2004: string;
  readonly text: string;
  readonly right: boolean;
}

export interface CodebookRow {
  /** The row's name in the LMS. */
  readonly id: string;
  readonly chapter: string;
  readonly question: string;
  readonly type: ReportedType;
  /** In authored order; of things to put in order, the right one. Empty where the learner types the answer. */
  readonly options: readonly CodebookSign[];
  /** Match and sort only: what the options belong to. */
  readonly targets: readonly CodebookSign[];
  /** The right answers in words, an entry each. */
  readonly right: readonly string[];
  /** The right answers as sent. Any one of them is right. */
  readonly patterns: { readonly scorm12: readonly string[]; readonly scorm2004: readonly string[] };
  readonly scored: boolean;
  /** As sent: `1`, or `0` where the question is not scored. */
  readonly weighting: string;
}

/** A row a question that is reported, in reading order. */
export function codebookOf({ parts, lang }: Pick<Course, 'parts' | 'lang'>): CodebookRow[] {
  const chapters = parts.flatMap((part) => part.chapters);
  return chapters.flatMap((chapter) =>
    chapter.questions.flatMap((question) => toRow(chapter.title, question, lang)),
  );
}

function toRow(chapter: string, question: Question, lang: string): CodebookRow[] {
  const reported = reportAnswer(playableOf(question), { kind: 'choice', chosen: [] }, lang);
  if (!reported) return [];
  const { interactionId, text, options, targets = [], scored } = question;
  const answered = { ...reported, correct: false };
  return [
    {
      id: interactionId,
      chapter,
      question: text,
      type: reported.type,
      options: options.map((option, at) => signOf(reported.type, option, at)),
      targets: targets.map((target, at) => signOf('match', { ...target, right: false }, at)),
      right: listRight(question),
      patterns: { scorm12: spellIn12(answered).patterns, scorm2004: spellIn2004(answered).patterns },
      scored,
      weighting: encodeWeighting(scored ? 1 : 0),
    },
  ];
}

function signOf(
  type: ReportedType,
  { text, right }: Pick<Option, 'text' | 'right'>,
  at: number,
): CodebookSign {
  if (type === 'match' || type === 'sort')
    return { scorm12: choiceToken(at), scorm2004: choiceToken(at), text, right };
  const alone: ReportedAnswer & { correct: boolean } = { type, chosen: [at], right: [], correct: false };
  return { scorm12: spellIn12(alone).response, scorm2004: spellIn2004(alone).response, text, right };
}

function listRight({ type, options, targets = [], accepted = [] }: Question): string[] {
  if (type === 'order') return options.map(({ text }, at) => `${at + 1}. ${text}`);
  if (type === 'fill-in') return accepted;
  if (type !== 'match' && type !== 'sort') return options.flatMap(({ text, right }) => (right ? [text] : []));
  const names = new Map(targets.map(({ number, text }) => [number, text]));
  return options.map(({ text, target = 0 }) => `${text} → ${names.get(target) ?? ''}`);
}

/**
 * What the rows in an LMS's report stand for: the names, tokens and right answers that the trackers send.
 *
 * The CSV for HR, the page *What your employer sees* and the trackers' tests are all held against this.
 */
import type { Course, Question } from './course.ts';
import { encodeChoice, encodeChoicePattern, encodeWeighting } from './scorm12-response.ts';

export interface CodebookRow {
  /** The row's name in the LMS. */
  readonly id: string;
  readonly chapter: string;
  readonly question: string;
  readonly type: Question['type'];
  /** In authored order; `token` is what an LMS shows for it in SCORM 1.2. */
  readonly options: readonly { readonly token: string; readonly text: string; readonly right: boolean }[];
  /** The right answer as SCORM 1.2 spells it: `2`, or `{0,2}` where several options are needed. */
  readonly pattern: string;
  readonly scored: boolean;
  /** As sent: `1`, or `0` where the question is not scored. */
  readonly weighting: string;
}

/** A row a question, in reading order. */
export function codebookOf({ parts }: Pick<Course, 'parts'>): CodebookRow[] {
  const chapters = parts.flatMap((part) => part.chapters);
  return chapters.flatMap((chapter) => chapter.questions.map((question) => toRow(chapter.title, question)));
}

function toRow(chapter: string, { interactionId, text, type, options, scored }: Question): CodebookRow {
  const rightPlaces = [...options.keys()].filter((position) => options[position]?.right);
  return {
    id: interactionId,
    chapter,
    question: text,
    type,
    options: options.map((option, position) => ({
      token: encodeChoice([position]),
      text: option.text,
      right: option.right,
    })),
    pattern: encodeChoicePattern(rightPlaces),
    scored,
    weighting: encodeWeighting(scored ? 1 : 0),
  };
}

/** What the types of question fill the frame of a question with. */
import type { Question } from '../../../model/course.ts';
import type { QuestionType } from '../../../model/question-type.ts';
import type { AuthoredQuestion } from '../../../model/quiz.ts';
import type { PageStrings } from '../../../strings/page-strings.ts';
import type { Excerpt } from '../../source/excerpt.ts';
import type { Path } from '../../source/schema-problems.ts';

export interface QuestionSource<Authored extends AuthoredQuestion = AuthoredQuestion> {
  readonly authored: Authored;
  /** Holds the lock numbers, in authored order. */
  readonly question: Question;
  /** Items of a matrix that the chapter asks first; all of them where it names none. */
  readonly tasks: readonly string[];
  readonly t: PageStrings;
  /** Words of the question as its author wrote them. */
  readonly source: (path: Path) => Excerpt;
  /** Inline Markdown, rendered. */
  readonly render: (excerpt: Excerpt) => string;
}

/** A question of these types. */
export type Asked<Type extends QuestionType> = QuestionSource<Extract<AuthoredQuestion, { type: Type }>>;

export interface QuestionBody {
  /** Of the element. */
  readonly tag: string;
  /** What the learner is to do, in a line. */
  readonly how: string;
  /** Native controls, each with its reason. */
  readonly html: string;
}

/** Inline Markdown of one text of the question. */
export const renderText = ({ source, render }: QuestionSource, path: Path): string => render(source(path));

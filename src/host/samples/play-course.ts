/** Takes a course as a learner would: chapter after chapter, every question in it, right or wrong. */
import { dayOf, noteCompletion } from '../../model/completion.ts';
import { grade } from '../../model/grading.ts';
import type { Outline, PlayableQuestion } from '../../model/outline.ts';
import { applyEvent, emptyProgress } from '../../model/progress-reducer.ts';
import type { Progress, ProgressEvent } from '../../model/progress.ts';
import type { Response } from '../../model/response.ts';
import { rightAnswer, wrongAnswer } from '../../model/sample-answers.ts';

export interface Played {
  readonly progress: Progress;
  /** In the order in which they were given. */
  readonly answers: readonly GivenAnswer[];
}

export interface GivenAnswer {
  readonly question: PlayableQuestion;
  readonly response: Response;
  readonly right: boolean;
}

export interface Manner {
  /** From 0 to 1: how much of the course. */
  readonly share: number;
  /** Every how many questions a wrong answer is given, where an answer can be wrong; 0: never. */
  readonly wrong: number;
}

export function playCourse(
  outline: Outline,
  questions: ReadonlyMap<number, PlayableQuestion>,
  { share, wrong }: Manner,
  now: Date,
): Played {
  const chapters = outline.parts.flatMap((part) => part.chapters);
  const taken = chapters.slice(0, Math.max(1, Math.round(chapters.length * share)));
  const answers: GivenAnswer[] = [];
  const events: ProgressEvent[] = [{ type: 'news-told' }];
  for (const chapter of taken) {
    events.push({ type: 'chapter-opened', chapter: chapter.number });
    for (const { number } of chapter.questions) {
      const question = questions.get(number);
      if (!question) continue;
      const isWrong = wrong > 0 && (answers.length + 1) % wrong === 0;
      const given = answerQuestion(question, !isWrong);
      answers.push(given);
      events.push({ type: 'answer-submitted', question: number, ...describe(given) });
    }
    events.push({ type: 'chapter-read', chapter: chapter.number });
  }
  const progress = events.reduce((before, event) => applyEvent(outline, before, event), emptyProgress);
  return { progress: noteCompletion(outline, progress, dayOf(now)), answers };
}

function answerQuestion(question: PlayableQuestion, right: boolean): GivenAnswer {
  const response = (right ? undefined : wrongAnswer(question)) ?? rightAnswer(question);
  return { question, response, right: grade(question, response).right };
}

function describe({ question, response, right }: GivenAnswer) {
  const { points } = grade(question, response);
  const partial = question.points !== undefined && !right && points > 0;
  return { fingerprint: question.fingerprint, response, right, ...(partial && { points }) };
}

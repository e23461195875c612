import { enterAnswer } from '../../src/app/gallery/enter-answer.ts';
import type { Response } from '../../src/model/response.ts';
import { shownQuestion } from './shown-question.ts';

/** A way to answer and what comes of it. */
export interface Attempt {
  readonly response: Response;
  readonly score: number;
  /** Answers in the native controls, without a check. */
  readonly enter: () => void;
}

export const attempt = (score: number, response: Response): Attempt => ({
  response,
  score,
  enter: () => enterAnswer(shownQuestion(), response),
});

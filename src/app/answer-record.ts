import type { AnswerSubmitted } from '../components/events.ts';
import { pageLanguage } from '../components/events.ts';
import type { Progress } from '../model/progress.ts';
import { reportAnswer } from '../model/reported-answer.ts';
import { settleResponse } from '../model/response.ts';
import type { AnswerRecord } from '../tracking/tracker.ts';
import { currentPlace } from './chapter-view.ts';

/** What HR's report shows of an answer; nothing of what is for the learner alone. */
export function recordOf(
  { question, response, right, latency }: AnswerSubmitted,
  progress: Progress,
): AnswerRecord | undefined {
  const answer = progress.answers.get(question.number);
  const reported = reportAnswer(question, settleResponse(response), pageLanguage());
  if (!answer || !reported) return undefined;
  return {
    ...reported,
    index: answer.index,
    id: question.interactionId,
    correct: right,
    weighting: question.scored ? 1 : 0,
    at: Date.now(),
    latency,
    description: wordsOf(question.number),
  };
}

/** The question as the page asks it. */
function wordsOf(question: number): string {
  return currentPlace().querySelector(`[number="${question}"] .question-prompt`)?.textContent ?? '';
}

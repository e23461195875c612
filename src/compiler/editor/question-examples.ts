import { questionTypes, type QuestionType } from '../../model/question-type.ts';
import type { AuthoredQuestion } from '../../model/quiz.ts';
import { choiceExamples } from './choice-examples.ts';
import { placingExamples } from './placing-examples.ts';

const examples = [...choiceExamples, ...placingExamples];

/** One of each type, complete and without problems. Snippets and new quizzes are made from them. */
export function exampleOf(type: QuestionType): AuthoredQuestion {
  const example = examples.find((one) => one.type === type);
  if (example === undefined) throw new Error(`there is no example of the question type ${type}`);
  return example;
}

/** In the order in which they are offered. */
export const exampleQuestions: readonly AuthoredQuestion[] = questionTypes.map(exampleOf);

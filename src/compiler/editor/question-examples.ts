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

/** Another order of a single choice, so that the right answer does not always stand in the same place. */
export function turnOptions(question: AuthoredQuestion, by: number): AuthoredQuestion {
  if (question.type !== 'single') return question;
  const start = by % question.options.length;
  return { ...question, options: [...question.options.slice(start), ...question.options.slice(0, start)] };
}

/** In the order in which they are offered. */
export const exampleQuestions: readonly AuthoredQuestion[] = questionTypes.map(exampleOf);

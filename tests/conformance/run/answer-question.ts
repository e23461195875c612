/** Answers whatever question stands on the page; a new kind of question needs its line here. */
import type { Question } from '../../../src/model/course.ts';
import { questions, rightOptions, wrongOption } from '../../e2e/support/course-under-test.ts';
import type { OpenCourse } from '../../e2e/support/open-course.ts';
import { placeCards, putInOrder } from '../../e2e/support/cards.ts';
import { answer, typeAnswer } from '../../e2e/support/pointer.ts';

type AnswerOne = (course: OpenCourse, question: Question, right: boolean) => Promise<void>;

const choose: AnswerOne = (course, question, right) => {
  const chosen = right ? rightOptions(question) : wrongOption(question);
  return answer(course, question, question.type === 'multiple' ? chosen : chosen.slice(0, 1));
};

const ways: Readonly<Record<string, AnswerOne>> = {
  'choice-question': choose,
  'language-question': choose,
  'scenario-question': choose,
  'fill-in-question': (course, question, right) =>
    typeAnswer(course, question, right ? (question.accepted?.[0] ?? '') : 'nothing of the kind'),
  'match-question': placeCards,
  'sort-question': placeCards,
  'order-question': putInOrder,
};

/** A question on screen. */
export interface Asked {
  /** Of the element. */
  readonly tag: string;
  readonly number: number;
}

export async function answerQuestion(course: OpenCourse, asked: Asked, right: boolean): Promise<void> {
  const way = ways[asked.tag];
  const question = questions.find(({ number }) => number === asked.number);
  if (!way) throw new Error(`Nobody has said how to answer a <${asked.tag}>.`);
  if (!question) throw new Error(`The course has no question ${asked.number}.`);
  await way(course, question, right);
}

/** The questions of the chapter on screen: elements with a number, and a question as JSON in them. */
export async function findQuestions({ frame }: OpenCourse): Promise<Asked[]> {
  return frame.$$eval('.place [number]:has(> script[type="application/json"])', (elements) =>
    elements.map((element) => ({
      tag: element.localName,
      number: Number(element.getAttribute('number')),
    })),
  );
}

/** The one question on the page, whatever its type. */
import { QuestionElement } from '../../src/components/questions/question-element.ts';
import { get } from './page.ts';

const isQuestion = (element: Element): element is QuestionElement => element instanceof QuestionElement;

export function shownQuestion(): QuestionElement {
  const found = get('[number]');
  if (!isQuestion(found)) throw new Error('There is no question');
  return found;
}

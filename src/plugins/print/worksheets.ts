/** Every question of the tree becomes a worksheet; a new type needs its line here. */
import type { Question } from '../../model/course.ts';
import { escapeHtml } from '../../model/escape-html.ts';
import type { QuestionType } from '../../model/question-type.ts';
import type { PageStrings } from '../../strings/page-strings.ts';
import { findAll, insideOf, type TreeElement } from './tree.ts';
import { choiceSheet } from './worksheet-choice.ts';
import { fillInSheet } from './worksheet-fill-in.ts';
import { languageSheet } from './worksheet-language.ts';
import { matchSheet } from './worksheet-match.ts';
import { matrixSheet } from './worksheet-matrix.ts';
import { orderSheet } from './worksheet-order.ts';
import { sortSheet } from './worksheet-sort.ts';
import type { WorksheetRule } from './worksheet.ts';

const rules: Readonly<Record<QuestionType, WorksheetRule>> = {
  single: choiceSheet,
  multiple: choiceSheet,
  'yes-no': choiceSheet,
  scenario: choiceSheet,
  language: languageSheet,
  'fill-in': fillInSheet,
  match: matchSheet,
  sort: sortSheet,
  order: orderSheet,
  matrix: matrixSheet,
};

/** A question whose answer the document holds. */
export interface PrintedQuestion {
  /** From 1, in the order of the document. */
  readonly place: number;
  readonly question: Question;
  readonly prompt: string;
  readonly solution: string;
}

/** A hint of the compiler's, and where to read on. */
function renderHelp(form: TreeElement, t: PageStrings): string {
  const hint = form.querySelector('.hint')?.textContent;
  const look = form.querySelector('.look-back')?.outerHTML ?? '';
  const words = insideOf(form, '.hint > p');
  return (
    (hint === undefined ? '' : `<p class="pen-hint"><b>${escapeHtml(t.paper.hint)}</b> ${words}</p>`) + look
  );
}

/** Replaces a question's element; gives what its answer is made from. */
function printQuestion(
  element: TreeElement,
  place: number,
  question: Question,
  isAnswered: boolean,
  t: PageStrings,
): PrintedQuestion {
  const { how, sheet, solution } = rules[question.type](element, question, t);
  const prompt = insideOf(element, '.question-prompt');
  const way = isAnswered
    ? `<p class="pen-way"><a href="#answer_${place}">${escapeHtml(t.paper.seeAnswer(place))}</a></p>`
    : '';
  const id = `question_${place}`;
  element.outerHTML =
    `<div class="worksheet worksheet-${question.type}" id="${id}" role="group" aria-labelledby="${id}_asks">` +
    `<div class="worksheet-head"><p class="question-count">${escapeHtml(t.paper.question(place))}</p>` +
    `<p class="question-prompt" id="${id}_asks">${prompt}</p><p class="question-how">${escapeHtml(how)}</p></div>` +
    `${sheet}${renderHelp(element, t)}${way}</div>`;
  return { place, question, prompt, solution };
}

/**
 * `answered`: those whose answers are in the document; `last`: the place of the last one.
 *
 * @param before the place of the last one that stands before `root` in the document
 */
export function printQuestions(
  root: TreeElement,
  questions: readonly Question[],
  isAnswered: (question: Question) => boolean,
  t: PageStrings,
  before: number,
): { answered: PrintedQuestion[]; last: number } {
  const byNumber = new Map(questions.map((question) => [String(question.number), question]));
  const answered: PrintedQuestion[] = [];
  let place = before;
  for (const element of findAll(root, '[number]')) {
    const question = byNumber.get(element.getAttribute('number') ?? '');
    if (question === undefined || element.querySelector('.question') === null) continue;
    place += 1;
    const shown = isAnswered(question);
    const printed = printQuestion(element, place, question, shown, t);
    if (shown) answered.push(printed);
  }
  for (const how of findAll(root, '.card-how')) how.textContent = t.paper.cardHow;
  return { answered, last: place };
}

/** One question: native controls that work in print, and what its element needs to score it. */
import { courseQuestion } from '../../model/course-question.ts';
import type { Question } from '../../model/course.ts';
import { escapeHtml } from '../../model/escape-html.ts';
import { playableOf } from '../../model/playable-question.ts';
import type { AuthoredQuestion, AuthoredQuiz } from '../../model/quiz.ts';
import type { ChapterContext } from '../context.ts';
import { titleOf } from '../course/chapter-file.ts';
import { plainText } from '../markdown/plain-text.ts';
import { renderInline } from '../markdown/render-inline.ts';
import type { LocatedJson } from '../source/read-json.ts';
import type { Path } from '../source/schema-problems.ts';
import { renderMatrix } from './questions/matrix.ts';

/** Where a question stands: the quiz and its index, from 0. */
export interface QuestionPlace {
  readonly id: string;
  readonly located: LocatedJson<AuthoredQuiz>;
  readonly index: number;
  /** Items of a matrix that the chapter asks first; all of them where it names none. */
  readonly tasks: readonly string[];
}

function makeQuestion(authored: AuthoredQuestion, quiz: string, context: ChapterContext): Question {
  const { numbers, policy, t } = context.course;
  return courseQuestion(authored, {
    quiz,
    part: context.chapter.part,
    number: numbers('questions', authored.id),
    numberOf: (id) => numbers('options', `${authored.id}/${id}`),
    plain: plainText,
    nameOf: (id) => t[id],
    counts: policy.isScored(quiz),
  });
}

function renderData(question: Question): string {
  const playable = JSON.stringify(playableOf(question)).replaceAll('<', '\\u003c');
  return `<script type="application/json">${playable}</script>`;
}

function renderOptions(question: Question, text: (path: Path) => string): string {
  const control = question.type === 'single' ? 'radio' : 'checkbox';
  const options = question.options.map(
    ({ number }, index) =>
      `<div class="option"><label><input type="${control}" name="q${question.number}" value="${number}">` +
      `<span class="option-text">${text(['options', index, 'text'])}</span></label>` +
      `<div class="why" hidden><p>${text(['options', index, 'feedback'])}</p></div></div>`,
  );
  return options.join('');
}

function renderLookBack(authored: AuthoredQuestion, place: QuestionPlace, context: ChapterContext): string {
  const { plan, edition, problems, t } = context.course;
  const links = (authored.lookBack ?? []).flatMap((id, index) => {
    const chapter = [...plan.chapters.values()].find((candidate) => candidate.id === id);
    if (chapter !== undefined && edition.has(chapter.part)) {
      return `<a href="#/${id}">${escapeHtml(titleOf(chapter))}</a>`;
    }
    problems.add('broken-link', place.located.placeOf(['questions', place.index, 'lookBack', index]), id);
    return [];
  });
  return links.length === 0 ? '' : `<p class="look-back">${escapeHtml(t.lookBack)} ${links.join(', ')}</p>`;
}

/** Adds the question to the chapter's, too. */
export function renderQuestion(place: QuestionPlace, context: ChapterContext): string {
  const { located, index } = place;
  const authored = located.value.questions[index];
  // A type without an element is a problem of its quiz.
  if (authored?.type !== 'single' && authored?.type !== 'multiple' && authored?.type !== 'matrix') return '';
  const { t } = context.course;
  const question = makeQuestion(authored, place.id, context);
  context.questions.push(question);
  const text = (path: Path): string => renderInline(located.textOf(['questions', index, ...path]), context);
  const tail = renderLookBack(authored, place, context);
  if (authored.type === 'matrix') {
    context.elements.add('matrix-question');
    const page = { authored, question, text, t: t.matrix, asked: place.tasks };
    return (
      `<matrix-question number="${question.number}">${renderData(question)}` +
      `<form class="question" novalidate>${renderMatrix(page)}${tail}</form></matrix-question>`
    );
  }
  context.elements.add('choice-question');
  const how = question.type === 'single' ? t.chooseOne : t.chooseAll;
  const count = t.questionCount(index + 1, located.value.questions.length);
  const hint = authored.hint === undefined ? '' : `<div class="hint" hidden><p>${text(['hint'])}</p></div>`;
  return (
    `<choice-question number="${question.number}">${renderData(question)}<form class="question" novalidate><fieldset>` +
    `<legend><span class="question-count">${escapeHtml(count)}</span>` +
    `<span class="question-prompt">${text(['prompt'])}</span></legend>` +
    `<p class="question-how">${escapeHtml(how)}</p>${renderOptions(question, text)}</fieldset>` +
    `${hint}${tail}</form></choice-question>`
  );
}

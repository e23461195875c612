/** One question: native controls that work in print, and what its element needs to score it. */
import { courseQuestion } from '../../model/course-question.ts';
import type { Question } from '../../model/course.ts';
import { escapeHtml } from '../../model/escape-html.ts';
import { playableOf } from '../../model/playable-question.ts';
import type { AuthoredQuestion, AuthoredQuiz } from '../../model/quiz.ts';
import type { ChapterContext } from '../context.ts';
import { questionAttributes } from '../course/question-policy.ts';
import { titleOf } from '../course/chapter-file.ts';
import { suggest } from '../suggest.ts';
import { plainText } from '../markdown/plain-text.ts';
import { renderInline } from '../markdown/render-inline.ts';
import type { LocatedJson } from '../source/read-json.ts';
import { renderText, type QuestionSource } from './questions/question-body.ts';
import { renderBody } from './questions/render-body.ts';
import { findStretches, renderSentencesCard } from './questions/sentences-card.ts';

/** Where a question stands: the quiz and its index, from 0. */
export interface QuestionPlace {
  readonly id: string;
  readonly located: LocatedJson<AuthoredQuiz>;
  readonly index: number;
  /** Items of a matrix that the chapter asks first; all of them where it names none. */
  readonly tasks: readonly string[];
}

function makeQuestion(
  authored: AuthoredQuestion,
  quiz: string,
  tasks: readonly string[],
  context: ChapterContext,
): Question {
  const { numbers, policy, questionPolicy, t } = context.course;
  return courseQuestion(authored, {
    quiz,
    tasks,
    partialCredit: questionPolicy.partialCredit,
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

function renderLookBack(authored: AuthoredQuestion, place: QuestionPlace, context: ChapterContext): string {
  const { plan, edition, problems, t } = context.course;
  const links = (authored.lookBack ?? []).flatMap((id, index) => {
    const chapter = [...plan.chapters.values()].find((candidate) => candidate.id === id);
    // A chapter that the edition leaves out is checked too, and may look back to its neighbours.
    const isAway = edition.has(context.chapter.part) && !edition.has(chapter?.part ?? '');
    if (chapter !== undefined && !isAway) {
      return `<a href="#/${id}">${escapeHtml(titleOf(chapter))}</a>`;
    }
    const known = [...plan.chapters.values()].map((one) => one.id);
    const at = place.located.placeOf(['questions', place.index, 'lookBack', index]);
    problems.add('broken-link', at, id, suggest(id, known));
    return [];
  });
  return links.length === 0 ? '' : `<p class="look-back">${escapeHtml(t.lookBack)} ${links.join(', ')}</p>`;
}

/** The question with its words; `undefined` where the quiz has none of this index. */
function findQuestion(
  { id, located, index, tasks }: QuestionPlace,
  context: ChapterContext,
): QuestionSource | undefined {
  const authored = located.value.questions[index];
  if (authored === undefined) return undefined;
  return {
    authored,
    question: makeQuestion(authored, id, tasks, context),
    tasks,
    t: context.course.t,
    source: (path) => located.textOf(['questions', index, ...path]),
    render: (excerpt) => renderInline(excerpt, context),
  };
}

/** Adds the question to the chapter's, too. */
export function renderQuestion(place: QuestionPlace, context: ChapterContext): string {
  const asked = findQuestion(place, context);
  if (asked === undefined) return '';
  const body = renderBody(asked);
  const { authored, question, t } = asked;
  context.questions.push(question);
  context.elements.add(body.tag);
  const count = t.questionCount(place.index + 1, place.located.value.questions.length);
  const { hints } = context.course.questionPolicy;
  const attributes = questionAttributes(context.course.questionPolicy);
  const shuffle = place.located.value.shuffle ? ' shuffle' : '';
  const hint =
    authored.hint === undefined || !hints
      ? ''
      : `<div class="hint" hidden><p>${renderText(asked, ['hint'])}</p></div>`;
  return (
    `<${body.tag} number="${question.number}"${attributes}${shuffle}>${renderData(question)}<form class="question" novalidate><fieldset>` +
    `<legend><span class="question-count">${escapeHtml(count)}</span>` +
    `<span class="question-prompt">${renderText(asked, ['prompt'])}</span></legend>` +
    `<p class="question-how">${escapeHtml(body.how)}</p>${body.html}</fieldset>` +
    `${hint}${renderLookBack(authored, place, context)}</form></${body.tag}>`
  );
}

/** What follows the question: the card of all sentences after the last of several in a row. */
export function renderAfterQuestion(place: QuestionPlace, context: ChapterContext): string {
  const stretch = findStretches(place.located.value.questions).find(
    (indexes) => indexes.at(-1) === place.index,
  );
  const sentences = (stretch ?? []).flatMap((index) => {
    const asked = findQuestion({ ...place, index }, context);
    return asked?.authored.type === 'language' ? [{ ...asked, authored: asked.authored }] : [];
  });
  if (sentences.length > 0) context.elements.add('sentences-card');
  return renderSentencesCard(sentences);
}

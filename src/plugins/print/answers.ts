/** The answers at the end of the document, by chapter. */
import type { Chapter } from '../../model/course.ts';
import { escapeHtml } from '../../model/escape-html.ts';
import type { PageStrings } from '../../strings/page-strings.ts';
import type { PrintedQuestion } from './worksheets.ts';

function renderAnswer({ place, prompt, solution }: PrintedQuestion, t: PageStrings): string {
  return (
    `<section class="answer" id="answer_${place}"><h4 class="question-count">` +
    `<a href="#question_${place}">${escapeHtml(t.paper.question(place))}</a></h4>` +
    `<p class="answer-prompt">${prompt}</p>${solution}</section>`
  );
}

/** Empty where the document gives no answers. */
export function renderAnswers(
  chapters: readonly Chapter[],
  printed: readonly PrintedQuestion[],
  t: PageStrings,
): string {
  if (printed.length === 0) return '';
  const sections = chapters.map((chapter) => {
    const own = printed.filter(({ question }) => chapter.questions.includes(question));
    if (own.length === 0) return '';
    const title = `<h3><a href="#${chapter.id}">${escapeHtml(chapter.title)}</a></h3>`;
    return `<section>${title}${own.map((one) => renderAnswer(one, t)).join('')}</section>`;
  });
  return (
    `<section class="answers" id="print_answers" data-page="answers"><h2>${escapeHtml(t.paper.answers)}</h2>` +
    `<p>${escapeHtml(t.paper.answersHow)}</p>${sections.join('')}</section>`
  );
}

/**
 * `::contents`: every part and chapter of the edition as a path, with a line about each chapter.
 *
 * Reading times are known when all chapters are compiled: the block leaves a mark, and `fillContents` puts the list
 * in. The element marks on it what the learner has read and answered.
 */
import type { Chapter, Course, Part } from '../../model/course.ts';
import { escapeHtml } from '../../model/escape-html.ts';
import type { PageStrings } from '../../strings/page-strings.ts';
import { idAttribute } from '../ids.ts';
import type { BlockDefinition } from './block.ts';

/** No author can write it: raw HTML is refused in chapters. */
const mark = '<!--contents-->';

export const contents: BlockDefinition = {
  name: 'contents',
  form: 'leaf',
  example: '::contents',
  attributes: {},
  render(block, context) {
    context.elements.add('contents-list');
    const id = idAttribute(block.id, context);
    const label = escapeHtml(context.course.t.contents);
    return `<contents-list><nav class="contents"${id} aria-label="${label}">${mark}</nav></contents-list>`;
  },
};

const facts = (texts: readonly string[], state: string): string =>
  `<span class="contents-facts">${texts.map((text) => `<span>${escapeHtml(text)}</span>`).join('')}${state}</span>`;

/** Its numbers are those of the chapter and of its questions: by them the player knows what has been done. */
function renderChapter({ id, number, title, summary, minutes, questions }: Chapter, t: PageStrings): string {
  const numbers = questions.map((question) => question.number).join(' ');
  const texts = [t.minutes(minutes), ...(questions.length > 0 ? [t.thingsToTry(questions.length)] : [])];
  return (
    `<li data-chapter="${number}" data-questions="${numbers}"><span class="mark" aria-hidden="true"></span>` +
    `<a href="#/${id}">${escapeHtml(title)}</a>` +
    `<span class="contents-summary">${escapeHtml(summary)}</span>` +
    `${facts(texts, '<b class="contents-state"></b>')}</li>`
  );
}

function renderPart({ title, chapters }: Part, t: PageStrings): string {
  const minutes = chapters.reduce((sum, chapter) => sum + chapter.minutes, 0);
  const texts = [t.partChapters(chapters.length), t.minutes(minutes)];
  return (
    `<section class="contents-part"><h2>${escapeHtml(title)}</h2>${facts(texts, '<b class="part-read"></b>')}` +
    `<ol>${chapters.map((chapter) => renderChapter(chapter, t)).join('')}</ol></section>`
  );
}

/** A chapter's HTML with the list in place of the mark; the same HTML where there is none. */
export function fillContents(html: string, { parts }: Pick<Course, 'parts'>, t: PageStrings): string {
  return html.includes(mark)
    ? html.replaceAll(mark, () => parts.map((part) => renderPart(part, t)).join(''))
    : html;
}

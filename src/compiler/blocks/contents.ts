/** `::contents`: every part and chapter of the edition, with a line about each chapter. */
import { escapeHtml } from '../../model/escape-html.ts';
import { titleOf, type ChapterFile } from '../course/chapter-file.ts';
import { idAttribute } from '../ids.ts';
import type { BlockDefinition } from './block.ts';

function renderChapter(chapter: ChapterFile): string {
  const summary = chapter.head?.value.summary ?? '';
  return (
    `<li><a href="#/${escapeHtml(chapter.id)}">${escapeHtml(titleOf(chapter))}</a> ` +
    `<span class="contents-summary">${escapeHtml(summary)}</span></li>`
  );
}

export const contents: BlockDefinition = {
  name: 'contents',
  form: 'leaf',
  example: '::contents',
  attributes: {},
  render(block, context) {
    const { plan, edition, t } = context.course;
    const parts = plan.parts.filter((part) => edition.has(part.id));
    const items = parts.map(({ title, chapters }) => {
      const list = chapters.map(renderChapter).join('');
      return `<li><span class="contents-part">${escapeHtml(title)}</span><ol>${list}</ol></li>`;
    });
    const id = idAttribute(block.id, context);
    return `<nav class="contents"${id} aria-label="${escapeHtml(t.contents)}"><ol>${items.join('')}</ol></nav>`;
  },
};

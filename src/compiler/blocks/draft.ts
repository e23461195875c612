/**
 * What learners tick in some checklists above it, put together as a text to print or to go on with in a word processor.
 *
 * ```md
 * :::draft{#job-draft of="duties, skills" title="Job description"}
 * - Organization
 * - Reports to
 *
 * The role is not a clinical one.
 * :::
 * ```
 *
 * Lists with dashes are blanks to fill in; other text stands in the draft as it is, before the ticked lines.
 */
import type { Tokens } from 'marked';
import { escapeHtml } from '../../model/escape-html.ts';
import type { ChapterContext } from '../context.ts';
import { htmlId, idAttribute } from '../ids.ts';
import { placeTokens, type PlacedToken } from '../markdown/place-tokens.ts';
import { placeOf } from '../source/excerpt.ts';
import { listKnown } from '../suggest.ts';
import type { Block, BlockDefinition } from './block.ts';
import { renderSheetTitle } from './sheet.ts';

interface FoundList {
  readonly id: string;
  readonly title: string;
}

/** The checklists that `of` names, in its order. */
function findLists({ values, opener }: Block, { checklists, course }: ChapterContext): FoundList[] {
  const { problems } = course;
  const of = values.get('of');
  const found = new Map<string, FoundList>();
  const named = [...(of?.value ?? '').matchAll(/[^\s,]+/g)];
  if (named.length === 0 && of !== undefined && of.value.trim() !== '')
    problems.add('missing-attribute', placeOf(of.entry), 'of', 'draft');
  for (const { 0: id, index } of named) {
    const place = placeOf(of?.source ?? opener, index);
    const title = checklists.get(id);
    if (title === undefined)
      problems.add('unknown-checklist', place, id, ...listKnown(id, [...checklists.keys()]));
    else if (found.has(id)) problems.add('checklist-twice', place, id);
    else found.set(id, { id, title });
  }
  return [...found.values()];
}

function renderPart(part: PlacedToken, context: ChapterContext): string {
  const { token, source } = part;
  const html = context.renderBlocks([part], context);
  if (token.type !== 'list' || (token as Tokens.List).ordered) return html;
  for (const item of placeTokens((token as Tokens.List).items, source))
    if ((item.token as Tokens.ListItem).text.trim() === '')
      context.course.problems.add('empty-blank', placeOf(item.source));
  return html.replace('<ul>', '<ul class="draft-blanks">');
}

export const draft: BlockDefinition = {
  name: 'draft',
  form: 'container',
  example: ':::draft{of="duties, skills" title="…"} … :::',
  attributes: { of: { required: true }, title: { required: true } },
  render(block, context) {
    context.elements.add('draft-block');
    const id = idAttribute(block.id, context);
    const title = renderSheetTitle(block.values.get('title')?.value ?? '', context);
    const level = Math.min(context.reading.depth + 2, 6);
    const body = block.tokens.map((part) => renderPart(part, context)).join('');
    const how = `<p class="draft-how">${escapeHtml(context.course.t.kept.draftOnPaper)}</p>`;
    const groups = findLists(block, context).map(
      (list) =>
        `<div class="draft-group" data-list="${escapeHtml(htmlId(context.chapter.id, list.id))}">` +
        `<h${level}>${escapeHtml(list.title)}</h${level}><div class="draft-lines">${how}</div></div>`,
    );
    return `<draft-block class="sheet"${id}>${title}${body}${groups.join('')}</draft-block>`;
  },
};

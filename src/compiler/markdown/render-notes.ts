import { escapeHtml } from '../../model/escape-html.ts';
import type { ChapterContext } from '../context.ts';
import { htmlId } from '../ids.ts';
import { suggest } from '../suggest.ts';
import { placeOf } from '../source/excerpt.ts';
import { renderInline } from './render-inline.ts';

/** The list at the chapter's end. Call it last: a note may refer to further notes. */
export function renderNotes(context: ChapterContext): string {
  const { definitions, references } = context.notes;
  const { problems, t } = context.course;
  const items: string[] = [];
  /** With those that a misspelt label must mean. */
  const used = new Set<string>();
  for (let index = 0; index < references.length; index += 1) {
    const reference = references[index];
    if (reference === undefined) break;
    used.add(reference.label);
    const definition = definitions.get(reference.label);
    if (definition === undefined) {
      const similar = suggest(reference.label, [...definitions.keys()]);
      used.add(similar);
      problems.add('undefined-note', placeOf(reference.source), reference.label, similar);
      continue;
    }
    const id = htmlId(context.chapter.id, `note-${index + 1}`);
    const back = htmlId(context.chapter.id, `noteref-${index + 1}`);
    const link = `<a href="#${back}" role="doc-backlink" aria-label="${escapeHtml(t.backToText)}">↩</a>`;
    items.push(`<li id="${id}">${renderInline(definition.text, context)} ${link}</li>`);
  }
  for (const [label, { source }] of definitions) {
    if (!used.has(label)) problems.add('unused-note', placeOf(source), label);
  }
  if (items.length === 0) return '';
  return `<section class="notes" role="doc-endnotes" aria-label="${escapeHtml(t.notes)}"><ol>${items.join('')}</ol></section>`;
}

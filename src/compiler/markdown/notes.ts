/** A chapter's footnotes: numbered by first reference, listed at its end. */
import type { ChapterContext } from '../context.ts';
import { htmlId } from '../ids.ts';
import { placeOf, type Excerpt } from '../source/excerpt.ts';

interface Reference {
  readonly label: string;
  readonly source: Excerpt;
  count: number;
}

export interface Notes {
  /** By label. */
  readonly definitions: Map<string, { readonly text: Excerpt; readonly source: Excerpt }>;
  /** In the order of their numbers. */
  readonly references: Reference[];
}

export function createNotes(): Notes {
  return { definitions: new Map(), references: [] };
}

export function defineNote(label: string, text: Excerpt, source: Excerpt, context: ChapterContext): void {
  const { definitions } = context.notes;
  if (definitions.has(label)) context.course.problems.add('duplicate-note', placeOf(source), label);
  else definitions.set(label, { text, source });
}

export function renderNoteReference(label: string, source: Excerpt, context: ChapterContext): string {
  const { references } = context.notes;
  const known = references.find((reference) => reference.label === label);
  const reference = known ?? { label, source, count: 0 };
  if (known === undefined) references.push(reference);
  reference.count += 1;
  const number = references.indexOf(reference) + 1;
  const again = reference.count === 1 ? '' : `-${reference.count}`;
  const note = htmlId(context.chapter.id, `note-${number}`);
  const id = htmlId(context.chapter.id, `noteref-${number}${again}`);
  return `<sup class="note-ref"><a href="#${note}" id="${id}" role="doc-noteref">${number}</a></sup>`;
}

/** Ids that authors give, and the ids that HTML gets from them: unique in the print edition too. */
import { authoredId } from '../model/questions/common.ts';
import type { ChapterContext } from './context.ts';
import type { AttributeValue } from './markdown/attributes.ts';
import { placeOf } from './source/excerpt.ts';

export function htmlId(chapter: string, id: string): string {
  return `${chapter}--${id}`;
}

/** Footnotes make ids of this form. */
const reserved = /^note(?:ref)?-\d/;

/** Notes an author's id and gives the attribute for it, with a space before; empty where there is none. */
export function idAttribute(id: AttributeValue | undefined, context: ChapterContext): string {
  if (id === undefined) return '';
  const { value, entry } = id;
  const place = placeOf(entry);
  const holder = context.ids.get(value);
  const { problems } = context.course;
  if (!authoredId.safeParse(value).success || reserved.test(value)) problems.add('bad-id', place, value);
  else if (holder !== undefined) problems.add('duplicate-id', place, value, `line ${holder.line}`);
  else context.ids.set(value, place);
  return ` id="${htmlId(context.chapter.id, value)}"`;
}

/** A title's words in lower case, joined by hyphens; empty where it has none that an id can hold. */
export function wordsAsId(title: string): string {
  return title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '');
}

/** An id made from a title, free in the chapter. */
export function suggestId(title: string, context: ChapterContext): string {
  const words = wordsAsId(title);
  const base = words === '' || reserved.test(words) ? 'item' : words;
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (context.ids.has(id) || context.chapter.body.text.includes(`#${id}`)) continue;
    context.ids.set(id, placeOf(context.chapter.body));
    return id;
  }
}

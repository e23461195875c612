import { cut, type Excerpt } from '../source/excerpt.ts';
import { dedented } from '../source/retrace.ts';

/** The running text of a paragraph: what marked made of its raw text. */
export function runningText({ text }: { readonly text: string }, source: Excerpt): Excerpt {
  return source.text.startsWith(text) ? cut(source, 0, text.length) : dedented(source, text);
}

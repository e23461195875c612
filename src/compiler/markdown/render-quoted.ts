/**
 * `:quoted[addict]`: words that the text only speaks of. Nothing is drawn; the lints let them pass.
 */
import type { ChapterContext } from '../context.ts';
import { cut, placeOf, type Excerpt } from '../source/excerpt.ts';
import { insideBrackets } from './directive-token.ts';

/** Without brackets; undefined where braces follow them, or nothing stands between them. */
export function quotedWords(source: Excerpt): Excerpt | undefined {
  const words = insideBrackets(source.text);
  const start = source.text.indexOf('[') + 1;
  const isFaulty = words.trim() === '' || source.text.length !== start + words.length + 1;
  return isFaulty ? undefined : cut(source, start, start + words.length);
}

/** `render` gives the words themselves. */
export function renderQuoted(
  source: Excerpt,
  context: ChapterContext,
  render: (words: Excerpt, context: ChapterContext) => string,
): string {
  const words = quotedWords(source);
  if (words !== undefined) return render(words, context);
  context.course.problems.add('bad-quoted', placeOf(source));
  return '';
}

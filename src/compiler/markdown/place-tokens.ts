import type { Token } from 'marked';
import { cut, type Excerpt } from '../source/excerpt.ts';

export interface PlacedToken {
  readonly token: Token;
  /** Covers the token's `raw`. */
  readonly source: Excerpt;
}

/**
 * Gives each token the stretch of text it was made from. The tokens follow each other in the excerpt; where marked
 * lexed a quote in several passes, a line end may be missing between two of them.
 */
export function placeTokens(tokens: readonly Token[], excerpt: Excerpt): PlacedToken[] {
  let index = 0;
  return tokens.map((token) => {
    const start = index;
    while (!excerpt.text.startsWith(token.raw, index) && /\s/.test(excerpt.text.charAt(index))) index += 1;
    if (!excerpt.text.startsWith(token.raw, index)) index = start;
    const source = cut(excerpt, index, Math.min(index + token.raw.length, excerpt.text.length));
    index += source.text.length;
    return { token, source };
  });
}

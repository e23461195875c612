/** Inline Markdown as words only, for reports, labels and suggested ids. */
import type { Token, Tokens } from 'marked';
import { insideBrackets } from './directive-token.ts';
import { decodeEntities } from './entities.ts';
import { createLexer } from './lexer.ts';

function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map((token: Tokens.Generic) => {
      if (token.type === 'text') return decodeEntities(token.raw);
      if (token.type === 'escape') return token.raw.slice(1);
      if (token.type === 'br') return ' ';
      if (token.type === 'codespan') return String(token['text']);
      if (token.type === 'inline-directive') return plainText(insideBrackets(token.raw));
      return wordsOf(token.tokens ?? []);
    })
    .join('');
}

export function plainText(markdown: string): string {
  return wordsOf(createLexer().inlineTokens(markdown)).replace(/\s+/g, ' ').trim();
}

/** marked, set up for chapters: directives and footnotes in, indented code out. */
import { Lexer, Tokenizer, type Tokens } from 'marked';
import {
  nextDirectiveLine,
  startInlineDirective,
  tokenizeDirective,
  tokenizeInlineDirective,
} from './directive-token.ts';
import { tokenizeNoteDefinition, tokenizeNoteReference } from './note-token.ts';

/** A directive at the left edge ends whatever block stands before it, a lazily continued list or quote included. */
function beforeDirective(src: string): string {
  const index = src.search(/\n::/);
  return index < 0 ? src : src.slice(0, index + 1);
}

class ChapterTokenizer extends Tokenizer {
  /** Text that is indented by mistake stays text: code is fenced. */
  override code(): undefined {
    return undefined;
  }

  override blockquote(src: string): Tokens.Blockquote | undefined {
    return super.blockquote(beforeDirective(src));
  }

  override list(src: string): Tokens.List | undefined {
    return super.list(beforeDirective(src));
  }

  override html(src: string): Tokens.HTML | undefined {
    return super.html(beforeDirective(src));
  }

  override table(src: string): Tokens.Table | undefined {
    return super.table(beforeDirective(src));
  }

  override lheading(src: string): Tokens.Heading | undefined {
    return super.lheading(beforeDirective(src));
  }
}

function startBlock(src: string): number | undefined {
  const starts = [src.search(nextDirectiveLine), src.search(/\n {0,3}\[\^[^\]\s]+\]:/)].filter(
    (index) => index >= 0,
  );
  return starts.length === 0 ? undefined : Math.min(...starts) + 1;
}

/**
 * A lexer for one text. Call `blockTokens(text, lexer.tokens)` first, so that link definitions are known, then
 * `inlineTokens` for each piece of running text; its queue of inline texts is never used.
 */
export function createLexer(): Lexer {
  return new Lexer({
    gfm: true,
    tokenizer: new ChapterTokenizer(),
    extensions: {
      renderers: {},
      childTokens: {},
      block: [tokenizeDirective, tokenizeNoteDefinition],
      inline: [tokenizeInlineDirective, tokenizeNoteReference],
      startBlock: [startBlock],
      startInline: [startInlineDirective],
    },
  });
}

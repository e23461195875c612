/** marked, set up for chapters: directives and footnotes in, indented code out. */
import { Lexer, Tokenizer, type TokenizerExtensionFunction, type Tokens } from 'marked';
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

/** Nobody nests deeper on purpose, and the stack has an end. */
const deepest = 24;

class ChapterTokenizer extends Tokenizer {
  #depth = 0;

  /** Whether what begins here may still hold blocks. */
  get isTooDeep(): boolean {
    return this.#depth >= deepest;
  }

  nest<Result>(tokenize: () => Result): Result {
    this.#depth += 1;
    try {
      return tokenize();
    } finally {
      this.#depth -= 1;
    }
  }

  /** Text that is indented by mistake stays text: code is fenced. */
  override code(): undefined {
    return undefined;
  }

  override blockquote(src: string): Tokens.Blockquote | undefined {
    return this.nest(() => super.blockquote(beforeDirective(src)));
  }

  override list(src: string): Tokens.List | undefined {
    return this.nest(() => super.list(beforeDirective(src)));
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
  const tokenizer = new ChapterTokenizer();
  /** Stands for all that is left: a place to report, with nothing inside. */
  const tokenizeTooDeep: TokenizerExtensionFunction = (src) => {
    const isNesting = /^ {0,3}(?:>|:::|[-*+]|\d+[.)])/.test(src);
    return tokenizer.isTooDeep && isNesting ? { type: 'too-deep', raw: src } : undefined;
  };
  const tokenizeNested: TokenizerExtensionFunction = function (src, tokens) {
    return tokenizer.nest(() => tokenizeDirective.call(this, src, tokens));
  };
  return new Lexer({
    gfm: true,
    tokenizer,
    extensions: {
      renderers: {},
      childTokens: {},
      block: [tokenizeTooDeep, tokenizeNested, tokenizeNoteDefinition],
      inline: [tokenizeInlineDirective, tokenizeNoteReference],
      startBlock: [startBlock],
      startInline: [startInlineDirective],
    },
  });
}

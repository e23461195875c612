/** Inline Markdown as words only. What each character stands for in the file is kept. */
import type { Lexer, Token, Tokens } from 'marked';
import { splitAttributes } from '../../markdown/attributes.ts';
import { insideBrackets } from '../../markdown/directive-token.ts';
import { decodeEntities } from '../../markdown/entities.ts';
import { placeTokens } from '../../markdown/place-tokens.ts';
import { cut, offsetOf, type Excerpt, type Run } from '../../source/excerpt.ts';
import { thinned } from '../../source/retrace.ts';
import { placeholder, type Picture, type Span } from './passage.ts';

export interface Flat {
  readonly words: Excerpt;
  readonly spans: readonly Span[];
  readonly pictures: readonly Picture[];
}

class Flattener {
  readonly spans: Span[] = [];
  readonly pictures: Picture[] = [];
  readonly #lexer: Lexer;
  readonly #runs: Run[] = [];
  text = '';

  constructor(lexer: Lexer) {
    this.#lexer = lexer;
  }

  flatten(source: Excerpt): Flat {
    this.#addInline(source);
    const runs = this.#runs.length > 0 ? this.#runs : [{ at: 0, from: offsetOf(source, 0) }];
    return {
      words: { file: source.file, text: this.text, runs },
      spans: this.spans,
      pictures: this.pictures,
    };
  }

  #addInline(source: Excerpt): void {
    this.#lexer.state.inLink = false;
    this.#lexer.state.inRawBlock = false;
    this.#addTokens(this.#lexer.inlineTokens(source.text), source);
  }

  #addTokens(tokens: readonly Token[], source: Excerpt): void {
    for (const placed of placeTokens(tokens, source)) this.#addToken(placed.token, placed.source);
  }

  /** Puts `text` in, which stands for the whole of `source`. */
  #addAs(text: string, source: Excerpt): void {
    this.#runs.push({ at: this.text.length, from: offsetOf(source, 0) });
    this.text += text;
  }

  #add(source: Excerpt): void {
    for (const { at, from } of source.runs) this.#runs.push({ at: this.text.length + at, from });
    this.text += source.text;
  }

  #addText(source: Excerpt): void {
    for (const { 0: piece, index } of source.text.matchAll(/&#?\w+;|[^&]+|&/g)) {
      const part = cut(source, index, index + piece.length);
      const decoded = decodeEntities(piece);
      if (decoded === piece) this.#add(part);
      else this.#addAs(decoded, part);
    }
  }

  #addSpan(kind: Span['kind'], source: Excerpt, add: () => void, href?: string): void {
    const start = this.text.length;
    add();
    this.spans.push({ kind, start, end: this.text.length, source, ...(href !== undefined && { href }) });
  }

  #addMarked(token: Tokens.Generic, source: Excerpt): void {
    const text = String(token['text']);
    const length = (token.raw.length - text.length) / 2;
    const inner = cut(source, length, length + text.length);
    const add = (): void => {
      this.#addTokens(token.tokens ?? [], inner);
    };
    if (token.type === 'del') add();
    else this.#addSpan('emphasis', source, add);
  }

  #addLink(token: Tokens.Link, source: Excerpt): void {
    const isBare = token.autolink === true;
    const add = (): void => {
      if (isBare) this.#addAs(placeholder, source);
      else this.#addTokens(token.tokens, thinned(source, token.text, 1));
    };
    this.#addSpan('link', source, add, token.href);
  }

  #addDirective(name: string, source: Excerpt): void {
    const whole = splitAttributes(source)?.text ?? source;
    const start = whole.text.indexOf('[') + 1;
    const words = cut(whole, start, start + insideBrackets(whole.text).length);
    const add = (): void => {
      this.#addInline(words);
    };
    if (name === 'term' || name === 'quoted') this.#addSpan(name, source, add);
    else add();
  }

  #addToken(token: Tokens.Generic, source: Excerpt): void {
    switch (token.type) {
      case 'text':
        this.#addText(source);
        break;
      case 'escape':
        this.#add(cut(source, 1));
        break;
      case 'br':
        this.#addAs(' ', source);
        break;
      case 'codespan':
        this.#addSpan('code', source, () => {
          this.#addAs(placeholder, source);
        });
        break;
      case 'strong':
      case 'em':
      case 'del':
        this.#addMarked(token, source);
        break;
      case 'link':
        this.#addLink(token as Tokens.Link, source);
        break;
      case 'image':
        this.pictures.push({
          alt: thinned(source, String(token['text']), 2),
          caption: '',
          href: String(token['href']),
        });
        break;
      case 'inline-directive':
        this.#addDirective(String(token['name']), source);
        break;
      case 'note-reference':
        this.#addSpan('note', source, () => undefined);
        break;
      default:
    }
  }
}

export function flattenInline(source: Excerpt, lexer: Lexer): Flat {
  return new Flattener(lexer).flatten(source);
}

/**
 * Generic directives as marked tokens: `:::name{…}` … `:::` around blocks, `::name{…}` on a line, `:name[text]{…}`.
 *
 * Only where a directive begins and ends is decided here; what its name and attributes mean comes later.
 */
import type { Token, TokenizerExtensionFunction, TokenizerStartFunction, Tokens } from 'marked';
import { trimmed, type Excerpt } from '../source/excerpt.ts';
import { splitAttributes } from './attributes.ts';

export interface DirectiveToken {
  readonly type: 'directive';
  readonly raw: string;
  readonly colons: number;
  /** The first line, without its line end. */
  readonly opener: string;
  /** What stands between the first line and the end; empty for a leaf. */
  readonly body: string;
  readonly closed: boolean;
  readonly tokens: Token[];
}

const openLine = /^ {0,3}(:{2,})([^\n]*)(?:\n|$)/;

/** From a line's start: the first line in `text`, after its first character, that belongs to a directive. */
export const nextDirectiveLine = /\n {0,3}::/;

interface Body {
  readonly end: number;
  readonly closerLength: number;
  readonly closed: boolean;
}

/** Walks the lines after an opener; fences inside are matched first, and code is passed over. */
function findEnd(text: string, colons: number): Body {
  const open = [colons];
  let code: string | undefined;
  let index = 0;
  for (const line of text.split('\n')) {
    const fence = /^ *(`{3,}|~{3,})/.exec(line)?.[1];
    const directive = /^ {0,3}(:{3,})[ \t]*(.*)$/.exec(line);
    if (code !== undefined) {
      if (fence?.startsWith(code) === true) code = undefined;
    } else if (fence !== undefined) {
      code = fence;
    } else if (directive?.[2] === '') {
      const match = open.lastIndexOf(directive[1]?.length ?? 0);
      if (match === 0)
        return { end: index, closerLength: Math.min(line.length + 1, text.length - index), closed: true };
      if (match > 0) open.length = match;
    } else if (directive?.[1] !== undefined) {
      open.push(directive[1].length);
    }
    index += line.length + 1;
  }
  return { end: text.length, closerLength: 0, closed: false };
}

export const tokenizeDirective: TokenizerExtensionFunction = function (src) {
  const match = openLine.exec(src);
  if (match === null) return undefined;
  const first = match[0];
  const colons = match[1]?.length ?? 0;
  const opener = first.replace(/\n$/, '');
  const isLeaf = colons === 2 || match[2]?.trim() === '';
  if (isLeaf) return { type: 'directive', raw: first, colons, opener, body: '', closed: true, tokens: [] };
  const rest = src.slice(first.length);
  const { end, closerLength, closed } = findEnd(rest, colons);
  const body = rest.slice(0, end);
  const { top } = this.lexer.state;
  this.lexer.state.top = true;
  const tokens = this.lexer.blockTokens(body, []);
  this.lexer.state.top = top;
  const raw = src.slice(0, first.length + end + closerLength);
  return { type: 'directive', raw, colons, opener, body, closed, tokens };
};

export const tokenizeInlineDirective: TokenizerExtensionFunction = (src) => {
  const match = /^:([a-z][a-z0-9-]*)\[[^\]\n]*\](?:\{[^}\n]*\})?/.exec(src);
  if (match === null) return undefined;
  return { type: 'inline-directive', raw: match[0], name: match[1] ?? '' };
};

/** The words of `:name[words]{…}`. */
export function insideBrackets(raw: string): string {
  return raw.slice(raw.indexOf('[') + 1, raw.indexOf(']'));
}

export const startInlineDirective: TokenizerStartFunction = (src) => {
  const index = src.search(/:[a-z][a-z0-9-]*\[/);
  return index < 0 ? undefined : index;
};

/** What stands between the colons and the braces of a directive's first line: its name, if it is one. */
export function directiveName(opener: Excerpt): string {
  const whole = trimmed(opener);
  return (splitAttributes(whole)?.text ?? whole).text.replace(/^:+/, '').trim();
}

export function isDirective(token: Tokens.Generic): token is DirectiveToken & Tokens.Generic {
  return token.type === 'directive';
}

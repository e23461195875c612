import { cut, trimmed, type Excerpt } from '../source/excerpt.ts';
import { splitAttributes, type Attributes } from './attributes.ts';
import type { DirectiveToken } from './directive-token.ts';
import { placeTokens, type PlacedToken } from './place-tokens.ts';

export interface DirectiveParts {
  /** The first line. */
  readonly opener: Excerpt;
  /** Undefined where it has no braces. */
  readonly attributes: Attributes | undefined;
  /** What stands inside. */
  readonly tokens: readonly PlacedToken[];
}

/** Takes a directive apart; `source` covers the token's `raw`. */
export function directiveParts(token: DirectiveToken, source: Excerpt): DirectiveParts {
  const opener = trimmed(cut(source, 0, token.opener.length));
  const bodyStart = Math.min(token.opener.length + 1, source.text.length);
  const body = cut(source, bodyStart, bodyStart + token.body.length);
  return { opener, attributes: splitAttributes(opener)?.attributes, tokens: placeTokens(token.tokens, body) };
}

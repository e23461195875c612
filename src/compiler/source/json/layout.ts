/** Where a text's own indents say that brackets do not belong together. */
import { findFault, type JsonToken } from './tokens.ts';

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

export function indentAt(text: string, offset: number): number {
  return text.slice(lineStart(text, offset)).search(/[^ \t]/);
}

export interface Misfit {
  readonly opener: number;
  /** The token that does not fit: what closes the bracket, or an entry in it. */
  readonly at: number;
  /** It stands further left than it can: the bracket should have ended before it. */
  readonly isOutside: boolean;
}

/** Whether the token is the first on its line. */
export function beginsLine(text: string, { start }: JsonToken): boolean {
  return text.slice(lineStart(text, start), start).trim() === '';
}

/** Closers at another indent than the line of their opener, and entries no further right than it. */
export function findMisfits(text: string, tokens: readonly JsonToken[]): Misfit[] {
  const misfits: Misfit[] = [];
  const look = (opener: number, at: number, isFitting: (difference: number) => boolean): void => {
    const [from, token] = [tokens[opener], tokens[at]];
    if (from === undefined || token === undefined || !beginsLine(text, token)) return;
    const difference = indentAt(text, from.start) - indentAt(text, token.start);
    if (!isFitting(difference)) misfits.push({ opener, at, isOutside: difference >= 0 });
  };
  findFault(tokens, {
    onClose: (opener, at) => {
      look(opener, at, (difference) => difference === 0);
    },
    onEntry: (opener, at) => {
      look(opener, at, (difference) => difference < 0);
    },
  });
  return misfits;
}

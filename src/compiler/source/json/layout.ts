/** Where a text's own indents say that brackets do not belong together. */
import { findFault, type JsonToken } from './tokens.ts';

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function indentAt(text: string, offset: number): number {
  return text.slice(lineStart(text, offset)).search(/[^ \t]/);
}

export interface Misfit {
  readonly opener: number;
  readonly closer: number;
  /** The closer stands further left than the line of the bracket that it closes. */
  readonly isOutside: boolean;
}

/** Pairs of which the closer begins a line, at another indent than the opener's line. */
export function findMisfits(text: string, tokens: readonly JsonToken[]): Misfit[] {
  const misfits: Misfit[] = [];
  findFault(tokens, (opener, closer) => {
    const [from, to] = [tokens[opener]?.start ?? 0, tokens[closer]?.start ?? 0];
    const isFirst = text.slice(lineStart(text, to), to).trim() === '';
    const difference = indentAt(text, from) - indentAt(text, to);
    if (isFirst && difference !== 0) misfits.push({ opener, closer, isOutside: difference > 0 });
  });
  return misfits;
}

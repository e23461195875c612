/** What could have been meant where a JSON text goes wrong: each way that a line is usually broken. */
import { beginsLine, findMisfits, indentAt } from './layout.ts';
import { quoteRepairs } from './quote-repairs.ts';
import type { Fault, JsonToken } from './tokens.ts';

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Repair {
  /** Follows “This is not valid JSON:”. */
  readonly reason: string;
  /** Where the author has to look. */
  readonly at: number;
  readonly edits: readonly Edit[];
  /** The edit is all that can be meant: what the file says can be read on. */
  readonly certain?: true;
  /** `check --fix` may make it. */
  readonly fix?: true;
  /** It only clears the way: what was meant cannot be told. */
  readonly isLast?: true;
}

/** The text up to its first fault. */
export interface Broken {
  readonly text: string;
  readonly tokens: readonly JsonToken[];
  readonly fault: Fault;
}

const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });
const take = ({ start, end }: JsonToken): Edit => ({ start, end, text: '' });

function commaRepairs({ tokens, fault: { at, want } }: Broken): Repair[] {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined) return [];
  const tooMany = 'there is a comma too many';
  const isClosing = token.kind === '}' || token.kind === ']';
  if (before.kind === ',' && isClosing)
    return [
      {
        reason: 'the last entry has a comma after it',
        at: before.start,
        edits: [take(before)],
        certain: true,
        fix: true,
      },
    ];
  if (token.kind === ',' && want !== 'nothing')
    return [{ reason: tooMany, at: token.start, edits: [take(token)], certain: true, fix: true }];
  if (want !== 'end' || isClosing) return [];
  return [
    {
      reason: 'a comma is missing after this entry',
      at: before.end,
      edits: [insert(before.end, ',')],
      certain: true,
    },
  ];
}

function colonRepairs({ text, tokens, fault: { at, want } }: Broken): Repair[] {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined) return [];
  if (want === 'colon')
    return [
      { reason: 'a colon is missing after this name', at: before.end, edits: [insert(before.end, ':')] },
    ];
  if (token?.kind !== ':' || before.kind !== 'string') return [];
  const name = text.slice(before.start, before.end);
  const repair = { reason: `a { is missing before ${name}`, at: before.start };
  return [{ ...repair, edits: [insert(before.start, '{')] }];
}

/** A list without its [, found at its second entry or at its end. */
function openingRepairs({ text, tokens, fault: { at } }: Broken): Repair[] {
  let depth = 0;
  for (let index = at - 1; index >= 0 && depth >= 0; index -= 1) {
    const { kind, end } = tokens[index] ?? { kind: 'odd', end: 0 };
    if (kind === '}' || kind === ']') depth += 1;
    if (kind === '{' || kind === '[') depth -= 1;
    const next = tokens[index + 1];
    const isSplit = next !== undefined && (next.kind === '{' || text.slice(end, next.start).includes('\n'));
    if (kind === ':' && depth === 0 && isSplit)
      return [{ reason: 'a [ is missing after this colon', at: end, edits: [insert(end, '[')] }];
  }
  return [];
}

function nameRepairs({ text, tokens, fault: { at, want } }: Broken): Repair[] {
  const token = tokens[at];
  if (token === undefined) return [];
  const words = text.slice(token.start, token.end);
  const quoted: Repair[] =
    /^\w[\w-]*$/.test(words) && (want.endsWith('key') || want.endsWith('value'))
      ? [
          {
            reason: `${words} needs quotation marks`,
            at: token.start,
            edits: [insert(token.start, '"'), insert(token.end, '"')],
          },
        ]
      : [];
  if (!want.endsWith('key') || (token.kind !== '{' && token.kind !== '[')) return quoted;
  const reason = `a name and a colon are missing before this ${token.kind}`;
  return ['"?": ', '"?": ['].map((name) => ({ reason, at: token.start, edits: [insert(token.start, name)] }));
}

/** An object without the line that begins it: its entries stand further right than what ends it. */
function innerRepairs({ text, tokens }: Broken): Repair[] {
  return findMisfits(text, tokens)
    .filter(({ isOutside }) => !isOutside)
    .flatMap(({ at }) => {
      const closer = tokens[at];
      const limit = closer === undefined ? 0 : indentAt(text, closer.start);
      const outer = tokens
        .slice(0, at)
        .findLastIndex((token) => beginsLine(text, token) && indentAt(text, token.start) <= limit);
      const index = tokens.findIndex(
        (token, place) => place > outer && place < at && beginsLine(text, token),
      );
      const [before, first] = [tokens[index - 1], tokens[index]];
      if (first === undefined || before === undefined || closer === undefined) return [];
      const mark = closer.kind === ']' ? '[' : '{';
      const reason = `a name, a colon and a ${mark} are missing before this`;
      return [{ reason, at: first.start, edits: [insert(before.end, `"?": ${mark}`)] }];
    });
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

const closers = { '{': '}', '[': ']' } as const;

function closing(opener: JsonToken | undefined): '}' | ']' {
  return closers[opener?.kind === '[' ? '[' : '{'];
}

/** The bracket `opener` ends before token `at`. */
function close({ text, tokens }: Broken, opener: number, at: number): Repair[] {
  const [before, token] = [tokens[at - 1], tokens[opener]];
  if (before === undefined || token === undefined) return [];
  const end = before.kind === ',' ? before.start : before.end;
  const reason = `the ${token.kind} of line ${lineOf(text, token.start)} is not closed`;
  return ['', ','].map((comma) => ({ reason, at: end, edits: [insert(end, closing(token) + comma)] }));
}

function bracketRepairs(broken: Broken): Repair[] {
  const { text, tokens, fault } = broken;
  const token = tokens[fault.at];
  const top = fault.open.at(-1);
  const outside = findMisfits(text, tokens).filter(({ isOutside }) => isOutside);
  // In a list, what stands before a colon is a name that belongs after the list.
  const name = token?.kind === ':' && tokens[fault.at - 1]?.kind === 'string' ? fault.at - 1 : fault.at;
  const missing = [
    ...outside.flatMap((misfit) => close(broken, misfit.opener, misfit.at)),
    ...(top === undefined ? [] : close(broken, top, name)),
  ];
  if (token?.kind !== '}' && token?.kind !== ']') return missing;
  const reason = `this ${token.kind} closes nothing`;
  const swapped = { reason: `this has to be ${closing(tokens[top ?? -1])}`, at: token.start };
  return [
    ...missing,
    { reason, at: token.start, edits: [take(token)] },
    ...(top === undefined ? [] : [{ ...swapped, edits: [{ ...take(token), text: closing(tokens[top]) }] }]),
  ];
}

function oddRepairs({ text, tokens, fault: { at } }: Broken): Repair[] {
  const token = tokens[at];
  if (token === undefined) return [];
  const words = text.slice(token.start, token.end);
  if (/^\/[/*]/.test(words))
    return [{ reason: 'it holds a comment', at: token.start, edits: [take(token)], certain: true }];
  const start = text.lastIndexOf('\n', token.start - 1) + 1;
  const end = text.indexOf('\n', token.start);
  const edits = [take(token), { start, end: end < 0 ? text.length : end, text: '' }];
  return edits.map((edit) => ({
    reason: 'this cannot stand here',
    at: token.start,
    edits: [edit],
    isLast: true,
  }));
}

/** The likeliest first, among those that lead equally far. */
export function listRepairs(broken: Broken): Repair[] {
  return [
    quoteRepairs,
    commaRepairs,
    colonRepairs,
    openingRepairs,
    innerRepairs,
    bracketRepairs,
    nameRepairs,
    oddRepairs,
  ].flatMap((list) => list(broken));
}

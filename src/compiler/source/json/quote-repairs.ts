/** Quotation marks that are missing, typographic, or not escaped. A string of JSON ends on the line that it begins on. */
import type { Broken, Edit, Repair } from './repairs.ts';

interface Line {
  readonly start: number;
  readonly text: string;
}

function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, text: text.slice(start, end < 0 ? text.length : end) };
}

const editsOf = (line: Line, matches: Iterable<RegExpMatchArray>, text: string): Edit[] =>
  [...matches].map(({ index = 0, 0: { length } }) => ({
    start: line.start + index,
    end: line.start + index + length,
    text,
  }));

/** Others’ quotation marks where a string begins or ends. */
function straighten(line: Line): Repair[] {
  return [/[“”„«»]/, /['‘’]/].flatMap(({ source }): Repair[] => {
    const bounds = new RegExp(`(?<=(?:^|[{[,:])\\s*)${source}|${source}(?=\\s*(?:[:,}\\]]|$))`, 'g');
    const edits = editsOf(line, line.text.matchAll(bounds), '"');
    const [first] = edits;
    if (first === undefined) return [];
    return [
      { reason: 'quotation marks have to be straight: "', at: first.start, edits, certain: true, fix: true },
    ];
  });
}

/** A name and its text on a line of their own, with quotation marks in the text. */
function escapeInner(line: Line): Repair[] {
  const match = /^(\s*(?:"(?:[^"\\]|\\.)*"\s*:\s*)?")(.*)"\s*,?\s*$/.exec(line.text);
  const inner: Line = { start: line.start + (match?.[1]?.length ?? 0), text: match?.[2] ?? '' };
  const edits = editsOf(inner, inner.text.matchAll(/(?<=(?:^|[^\\])(?:\\\\)*)"/g), '\\"');
  const [first] = edits;
  if (first === undefined) return [];
  return [
    {
      reason: 'a quotation mark inside a text is written \\"',
      at: first.start,
      edits,
      certain: true,
      fix: true,
    },
  ];
}

/** Where a string could begin or end. */
function addMissing(line: Line): Repair[] {
  if ([...line.text.matchAll(/\\.|"/g)].filter(([mark]) => mark === '"').length % 2 === 0) return [];
  const bounds =
    /(?=\s*,?\s*$)|(?=\s*:)|(?<=^\s*)(?=\S)|(?<=:\s*)(?=[^\s"])|(?=\s*[,}\]])|(?<=[{[,]\s*)(?=[^\s"])/g;
  const ends = [...line.text.matchAll(bounds)].map(({ index }) => line.start + index);
  return ends.map((at) => ({
    reason: 'a quotation mark is missing in this line',
    at,
    edits: [{ start: at, end: at, text: '"' }],
  }));
}

/** A backslash that begins no escape. */
function doubleBackslash(line: Line): Repair[] {
  const edits = editsOf(line, line.text.matchAll(/(?<=(?:^|[^\\])(?:\\\\)*)\\(?!["\\/bfnrtu])/g), '\\\\');
  const [first] = edits;
  return first === undefined
    ? []
    : [{ reason: 'a backslash in a text is written \\\\', at: first.start, edits }];
}

export function quoteRepairs({ text, tokens, fault: { at } }: Broken): Repair[] {
  const offsets = [tokens[at]?.start, tokens[at - 1]?.start].filter((offset) => offset !== undefined);
  const lines = new Map(offsets.map((offset) => [lineAt(text, offset).start, lineAt(text, offset)]));
  return [...lines.values()].flatMap((line) => [
    ...straighten(line),
    ...addMissing(line),
    ...escapeInner(line),
    ...doubleBackslash(line),
  ]);
}

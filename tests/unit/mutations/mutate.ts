/** One slip of a trainer's hand in one file of a course. */
import type { Random } from './random.ts';

export interface Mutation {
  readonly kind: MutationKind;
  readonly file: string;
  /** Lines of the mutated text that were touched, from 1; for a line that is gone, the one that stands there now. */
  readonly lines: readonly number[];
  /** The touched lines as they were. */
  readonly before: readonly string[];
  readonly text: string;
}

export const kinds = ['line', 'brace', 'quote', 'ids', 'indent', 'sign'] as const;
export type MutationKind = (typeof kinds)[number];

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

function isWorthIt(line: string): boolean {
  return line.trim() !== '';
}

function deleteLine(text: string, random: Random) {
  const lines = text.split('\n');
  const index = random.pick([...lines.keys()].filter((at) => isWorthIt(lines[at] ?? '')));
  return { lines: [index + 1], before: [lines[index] ?? ''], text: lines.toSpliced(index, 1).join('\n') };
}

function deleteSign(text: string, signs: RegExp, random: Random) {
  const found = [...text.matchAll(signs)];
  if (found.length === 0) return undefined;
  const { index, 0: sign } = random.pick(found);
  const line = lineAt(text, index);
  const before = [text.split('\n')[line - 1] ?? ''];
  return { lines: [line], before, text: text.slice(0, index) + text.slice(index + sign.length) };
}

const idPatterns: Readonly<Record<string, RegExp>> = {
  md: /(?<=\{[^}\n]*#)[a-z][a-z0-9-]*/g,
  json: /(?<="id": ")[a-z][a-z0-9-]*/g,
  yaml: /(?<=id: )[a-z][a-z0-9-]*/g,
};

function swapIds(file: string, text: string, random: Random) {
  const pattern = idPatterns[file.slice(file.lastIndexOf('.') + 1)];
  const ids = pattern === undefined ? [] : [...text.matchAll(pattern)];
  const one = ids.length < 2 ? undefined : random.pick(ids);
  const others = ids.filter((other) => other[0] !== one?.[0]);
  if (one === undefined || others.length === 0) return undefined;
  const other = random.pick(others);
  const [first, second] = one.index < other.index ? [one, other] : [other, one];
  const between = text.slice(first.index + first[0].length, second.index);
  const swapped = second[0] + between + first[0];
  const lines = [lineAt(text, first.index), lineAt(text, second.index)];
  return {
    lines,
    before: lines.map((line) => text.split('\n')[line - 1] ?? ''),
    text: text.slice(0, first.index) + swapped + text.slice(second.index + second[0].length),
  };
}

function changeIndent(text: string, random: Random) {
  const lines = text.split('\n');
  const index = random.pick([...lines.keys()].filter((at) => isWorthIt(lines[at] ?? '')));
  const line = lines[index] ?? '';
  const indent = line.length - line.trimStart().length;
  const added = random.pick(['', ' ', '  ', '    ', '\t', '      ']);
  const changed =
    added + (added === '' || random.below(2) === 0 ? line.slice(random.below(indent + 1)) : line);
  if (changed === line) return undefined;
  return { lines: [index + 1], before: [line], text: lines.with(index, changed).join('\n') };
}

function mutateText(kind: MutationKind, file: string, text: string, random: Random) {
  if (kind === 'line') return deleteLine(text, random);
  if (kind === 'brace') return deleteSign(text, /[{}[\]]/g, random);
  if (kind === 'quote') return deleteSign(text, /"/g, random);
  if (kind === 'ids') return swapIds(file, text, random);
  if (kind === 'indent') return changeIndent(text, random);
  return deleteSign(text, /[:,#=|!*`<>()-]/g, random);
}

/** `files` are those that a trainer writes by hand. */
export function mutate(files: ReadonlyMap<string, string>, random: Random): Mutation {
  for (;;) {
    const kind = random.pick(kinds);
    const file = random.pick([...files.keys()]);
    const text = files.get(file) ?? '';
    const mutated = mutateText(kind, file, text, random);
    if (mutated !== undefined && mutated.text !== text) return { kind, file, ...mutated };
  }
}

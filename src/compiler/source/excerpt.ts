/**
 * Text that remembers where each of its characters stands in the file it came from.
 *
 * marked's tokens carry no positions and nested text is dedented, so every piece handed on is cut out of an excerpt.
 * Its map is a list of runs: stretches that follow each other in the file. A dedented line starts a new run, and so
 * does a line after CRLF, an unescaped character or a character decoded from JSON.
 */

export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units of the file as it is on disk. */
  readonly column: number;
}

export interface SourceFile {
  readonly path: string;
  readonly length: number;
  /** Offset at which each line starts. */
  readonly lineStarts: readonly number[];
}

/** From index `at` of the text on, characters stand from offset `from` of the file on. */
export interface Run {
  readonly at: number;
  readonly from: number;
}

export interface Excerpt {
  readonly file: SourceFile;
  readonly text: string;
  /** Ascending by `at`; the first has `at` 0. */
  readonly runs: readonly Run[];
}

/** A whole file, without byte-order mark and with `\n` at its line ends. */
export function excerptOf(path: string, original: string): Excerpt {
  const start = original.startsWith('\uFEFF') ? 1 : 0;
  const lineStarts = [start];
  const runs: Run[] = [{ at: 0, from: start }];
  let text = '';
  let from = start;
  for (const match of original.matchAll(/\r\n|\r|\n/g)) {
    text += `${original.slice(from, match.index)}\n`;
    from = match.index + match[0].length;
    lineStarts.push(from);
    if (match[0].length === 2) runs.push({ at: text.length, from });
  }
  return { file: { path, length: original.length, lineStarts }, text: text + original.slice(from), runs };
}

/** Index of the last of `values` that is not above `limit`. */
function lastNotAbove<Item>(items: readonly Item[], valueOf: (item: Item) => number, limit: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const item = items[middle];
    if (item !== undefined && valueOf(item) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

const startOf = (run: Run): number => run.at;

/** Offset in the file of character `index` of the excerpt. */
export function offsetOf(excerpt: Excerpt, index: number): number {
  const run = excerpt.runs[lastNotAbove(excerpt.runs, startOf, index)] ?? { at: 0, from: 0 };
  return Math.min(run.from + index - run.at, excerpt.file.length);
}

export function placeAt(file: SourceFile, offset: number): Place {
  const line = lastNotAbove(file.lineStarts, (start) => start, offset);
  return { file: file.path, line: line + 1, column: offset - (file.lineStarts[line] ?? 0) + 1 };
}

export function placeOf(excerpt: Excerpt, index = 0): Place {
  return placeAt(excerpt.file, offsetOf(excerpt, index));
}

export function cut(excerpt: Excerpt, start: number, end = excerpt.text.length): Excerpt {
  const first = lastNotAbove(excerpt.runs, startOf, start);
  const runs: Run[] = [{ at: 0, from: offsetOf(excerpt, start) }];
  for (let index = first + 1; index < excerpt.runs.length; index += 1) {
    const run = excerpt.runs[index];
    if (run === undefined || run.at >= end) break;
    if (run.at > start) runs.push({ at: run.at - start, from: run.from });
  }
  return { file: excerpt.file, text: excerpt.text.slice(start, end), runs };
}

/** With stretches replaced; what is put in stands where it was put in. The edits do not overlap. */
export function spliced(
  excerpt: Excerpt,
  edits: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): Excerpt {
  const runs: Run[] = [];
  let text = '';
  let index = 0;
  const add = (piece: Excerpt): void => {
    if (piece.text === '') return;
    runs.push(...piece.runs.map(({ at, from }) => ({ at: at + text.length, from })));
    text += piece.text;
  };
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    add(cut(excerpt, index, edit.start));
    add({ ...cut(excerpt, edit.start, edit.start), text: edit.text });
    index = edit.end;
  }
  add(cut(excerpt, index));
  return { file: excerpt.file, text, runs: runs.length > 0 ? runs : excerpt.runs.slice(0, 1) };
}

/** Without the white space around it. */
export function trimmed(excerpt: Excerpt): Excerpt {
  const start = excerpt.text.length - excerpt.text.trimStart().length;
  return cut(excerpt, start, Math.max(start, excerpt.text.trimEnd().length));
}

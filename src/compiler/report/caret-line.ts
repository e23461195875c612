/** A line of source text with a caret under one of its columns, for a terminal: every letter as wide as it is there. */
import { printable } from './printable.ts';

export interface CaretLine {
  /** Tabs are spaces, what cannot be shown is a sign, and `…` stands where a long line was cut. */
  readonly text: string;
  /** Columns of a terminal before the caret. */
  readonly indent: number;
}

interface Cell {
  readonly text: string;
  /** Columns that it takes in a terminal. */
  readonly width: number;
}

const tabStop = 4;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Letters of East Asia that fill two columns (Unicode, EastAsianWidth.txt: W and F), and emoji. */
const wide =
  /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)/u;
const invisible = /^\p{Default_Ignorable_Code_Point}+$/u;

function cellOf(grapheme: string, at: number): Cell {
  if (grapheme === '\t') {
    const width = tabStop - (at % tabStop);
    return { text: ' '.repeat(width), width };
  }
  const text = printable(grapheme);
  if (invisible.test(text)) return { text: '', width: 0 };
  return { text, width: wide.test(text) ? 2 : 1 };
}

/** The line in cells, and the index of the one that the column falls into: after the last where it lies behind. */
function readCells(line: string, column: number): { cells: Cell[]; index: number } {
  const cells: Cell[] = [];
  let at = 0;
  let index = -1;
  for (const { segment, index: start } of segmenter.segment(line)) {
    if (index < 0 && start + segment.length >= column) index = cells.length;
    const cell = cellOf(segment, at);
    cells.push(cell);
    at += cell.width;
  }
  return { cells, index: index < 0 ? cells.length : index };
}

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

/** The stretch around `index` that fits, two thirds of it before the caret. */
function chooseWindow(cells: readonly Cell[], index: number, room: number): { start: number; end: number } {
  if (widthOf(cells) <= room) return { start: 0, end: cells.length };
  const inner = room - 2;
  let start = index;
  while (start > 0 && widthOf(cells.slice(start - 1, index)) <= (inner * 2) / 3) start -= 1;
  let end = start;
  while (end < cells.length && widthOf(cells.slice(start, end + 1)) <= inner) end += 1;
  while (start > 0 && widthOf(cells.slice(start - 1, end)) <= inner) start -= 1;
  return { start, end };
}

/**
 * @param column from 1, in UTF-16 units of the line
 * @param room columns of the terminal for the text; a longer line is cut on both sides of the caret
 */
export function drawCaretLine(line: string, column: number, room = 100): CaretLine {
  const { cells, index } = readCells(line, column);
  const { start, end } = chooseWindow(cells, index, Math.max(room, 20));
  const before = start > 0 ? '…' : '';
  const after = end < cells.length ? '…' : '';
  const text = cells
    .slice(start, end)
    .map((cell) => cell.text)
    .join('');
  return { text: `${before}${text}${after}`, indent: before.length + widthOf(cells.slice(start, index)) };
}

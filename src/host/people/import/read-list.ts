/** A list of people as it came → the lines that wait for their preview. */
import type { PersonText } from '../read-person.ts';
import { type Column, type Columns, findColumns } from './find-columns.ts';
import { readTable, type TableLine } from './read-table.ts';

export interface ListLine extends PersonText {
  /** Where it stands in the file. */
  readonly line: number;
  readonly group: string;
  /** What is wrong with the line as a whole. */
  readonly problem?: string;
}

export interface PeopleList {
  readonly lines: readonly ListLine[];
  readonly unused: readonly string[];
}

export function readList(text: string): PeopleList | { readonly problem: string } {
  const table = readTable(text);
  if ('problem' in table) return table;
  const columns = findColumns(table.heading.cells);
  if ('problem' in columns) return columns;
  if (table.lines.length === 0) return { problem: 'The list has a heading and no people below it.' };
  const width = table.heading.cells.length;
  return { lines: table.lines.map((line) => readLine(line, columns, width)), unused: columns.unused };
}

function readLine({ line, cells }: TableLine, { at }: Columns, width: number): ListLine {
  const cell = (column: Column) => cells[at.get(column) ?? -1] ?? '';
  const more = cells.slice(width).some((extra) => extra !== '');
  return {
    line,
    name: cell('name') || `${cell('first')} ${cell('last')}`.trim(),
    email: cell('email').toLowerCase(),
    reference: cell('reference'),
    due_on: cell('due_on'),
    group: cell('group'),
    ...(more && {
      problem: `has ${cells.length} cells, the heading ${width}. Put a cell that holds a comma or semicolon in quotation marks.`,
    }),
  };
}

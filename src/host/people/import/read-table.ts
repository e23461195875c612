/** Text → a heading and lines of cells, with the number that each line has in an editor. */
import { CsvError, parse } from 'csv-parse/sync';
import { cleanLine } from '../../learners/read-name.ts';

export interface TableLine {
  /** From 1 up; where a cell goes over several lines, the first of them. */
  readonly line: number;
  /** Each on one line, without spaces around it. */
  readonly cells: readonly string[];
}

export interface Table {
  readonly heading: TableLine;
  readonly lines: readonly TableLine[];
}

const mostLines = 10_000;

/** With empty ones in between; what comes after is not parsed. */
const mostRecords = 2 * mostLines;

/** Comma, semicolon or tab. Spreadsheets in some languages write semicolons, and some say so in a first line `sep=;`. */
export function readTable(source: string): Table | { readonly problem: string } {
  // The parser counts a CRLF within quotation marks as two lines.
  const text = source.replace(/^\u{FEFF}/u, '').replace(/\r\n?/g, '\n');
  let lines: TableLine[];
  try {
    lines = splitLines(text);
  } catch (error) {
    return { problem: explainError(error, text) };
  }
  const [heading, ...rest] = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (!heading) return { problem: 'The list is empty. Its first line names the columns.' };
  if (rest.length > mostLines || lines.length === mostRecords) {
    return {
      problem: 'The list has more than 10,000 people. Divide it, and repeat the first line in each part.',
    };
  }
  return { heading, lines: rest };
}

function splitLines(text: string): TableLine[] {
  const told = /^sep=(.)\n/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const records = parse(body, {
    delimiter: told?.[1] ?? findDelimiter(body),
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: '\n',
    to: mostRecords,
  }) as unknown as { record: string[]; info: { lines: number } }[];
  let before = told ? 1 : 0;
  const first = before;
  return records.map(({ record, info }) => {
    const line = before + 1;
    before = info.lines + first;
    return { line, cells: record.map(cleanLine) };
  });
}

/** The one that occurs most in the first line, outside of quotes. */
function findDelimiter(text: string): string {
  const first = /^\s*([^\n]*)/.exec(text)?.[1] ?? '';
  const bare = first.replace(/"(?:[^"]|"")*"/g, '');
  const count = (mark: string) => bare.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function explainError(error: unknown, text: string): string {
  if (!(error instanceof CsvError)) throw error;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return `A quotation mark (") is opened in line ${findOpenQuote(text)} and never closed. Close it, or write it twice ("") where it belongs to the text.`;
  }
  const [, line = '?'] = /at line (\d+)/.exec(error.message) ?? [];
  return `Line ${line} cannot be read as CSV. Save the list once more from the spreadsheet.`;
}

/** The line of the last quotation mark that opens a cell and is not closed: the parser names the end of the file. */
function findOpenQuote(text: string): number {
  let from = 0;
  for (const cell of text.matchAll(/(^|[,;\t\n])"[^"]*(?:""[^"]*)*("|$(?![^]))/g)) {
    if (cell[2] !== '"') from = cell.index + (cell[1] ?? '').length;
  }
  return text.slice(0, from).split('\n').length;
}

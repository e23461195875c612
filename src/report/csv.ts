/** The report as a CSV that spreadsheets open as it is: UTF-8 with BOM, RFC 4180, CRLF. */
import { type ReportRow, statusLabels } from './rows.ts';

type Cell = string | number | undefined;

const columns: readonly (readonly [name: string, read: (row: ReportRow) => Cell])[] = [
  ['Name', (row) => row.name],
  ['Status', (row) => statusLabels[row.status]],
  ['Score (%)', (row) => row.score],
  ['Chapters complete', (row) => row.progress?.chaptersComplete],
  ['Chapters', (row) => row.progress?.chaptersTotal],
  ['Questions answered', (row) => row.progress?.questionsAnswered],
  ['Questions', (row) => row.progress?.questionsTotal],
  ['Time (seconds)', (row) => Math.round(row.seconds)],
  ['First opened', (row) => writeDate(row.startedAt)],
  ['Last seen', (row) => writeDate(row.lastSeenAt)],
  ['Course version', (row) => row.version],
  ['Sample', (row) => (row.sample ? 'yes' : 'no')],
];

export function writeCsv(rows: readonly ReportRow[]): string {
  const lines = [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, read]) => read(row)))];
  return `\u{FEFF}${lines.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')}`;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe in front, which it shows as text. */
function writeCell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** `2026-11-21T15:02:11Z`. */
function writeDate(iso: string | undefined): string {
  return iso === undefined ? '' : iso.replace(/\.\d+Z$/, 'Z');
}

/** A CSV that spreadsheets open as it is: UTF-8 with BOM, RFC 4180, CRLF. */

export type Cell = string | number | undefined;

/** @param lines rows of cells, the row of column names first; `undefined` gives an empty cell */
export function formatCsv(lines: readonly (readonly Cell[])[]): string {
  return `\u{FEFF}${lines.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')}`;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe in front, which it shows as text. */
function writeCell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A CSV as a spreadsheet reads it. */

/** Rows of cells, without the mark at the beginning; cells in quotes hold commas, lines and doubled quotes. */
export function parseCsv(text: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|$)/y;
  const rows: string[][] = [];
  let row: string[] = [];
  const whole = text.replace(/^\u{FEFF}/u, '');
  while (cell.lastIndex < whole.length) {
    const start = cell.lastIndex;
    const found = cell.exec(whole);
    if (!found) throw new Error(`Not a CSV from ${JSON.stringify(whole.slice(start, start + 40))}`);
    const [, quoted, plain = '', end] = found;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

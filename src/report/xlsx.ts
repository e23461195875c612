/** The report as a workbook. Cells have types, so that no text is ever taken for a formula. */
import type { Cell, Row } from 'write-excel-file/node';
import { type Column, columns } from './columns.ts';
import type { ReportRow } from './rows.ts';

/** People a workbook is made of at most: all of it is in memory at once. */
export const mostInWorkbook = 20_000;

/** The library loads with the first workbook. */
export async function writeXlsx(rows: readonly ReportRow[]): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const head: Row = columns.map(({ name, kind }) => ({
    value: kind === 'moment' ? `${name} (UTC)` : name,
    type: String,
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'top',
  }));
  const data = [head, ...rows.map((row): Row => columns.map((column) => toCell(column, row)))];
  return writeExcelFile(data, {
    sheet: 'People',
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    orientation: 'landscape',
  }).toBuffer();
}

function toCell({ kind, read }: Column, row: ReportRow): Cell {
  const value = read(row);
  if (value === undefined || value === '') return null;
  if (kind === 'moment') return { type: Date, value: new Date(value), format: 'yyyy-mm-dd hh:mm:ss' };
  if (kind === 'day') return { type: Date, value: new Date(`${value}T00:00:00Z`), format: 'yyyy-mm-dd' };
  if (kind === 'percent')
    return { type: Number, value: Math.round(Number(value) * 100) / 10_000, format: '0.00%' };
  if (kind === 'number') return { type: Number, value: Number(value) };
  return { type: String, value: writeText(String(value)) };
}

/** XML cannot hold control characters, nor halves of a character. */
function writeText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ');
}

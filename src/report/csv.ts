/** The report as a CSV, in one piece or, for as many people as there are, in many. */
import { type Cell, formatCsv } from '../model/csv.ts';
import { type Column, columns } from './columns.ts';
import type { ReportRow } from './rows.ts';

/** @param more columns after the usual ones */
export function writeCsv(rows: readonly ReportRow[], more: readonly Column[] = []): string {
  const all = [...columns, ...more];
  return formatCsv([all.map(({ name }) => name), ...rows.map((row) => toCells(row, all))]);
}

/** More lines for what `writeCsv` began. */
export function continueCsv(rows: readonly ReportRow[]): string {
  return formatCsv(rows.map((row) => toCells(row, columns))).slice(1);
}

function toCells(row: ReportRow, all: readonly Column[]): Cell[] {
  return all.map((column) => toCell(column, row));
}

function toCell({ kind, read }: Column, row: ReportRow): Cell {
  const value = read(row);
  return kind === 'moment' && typeof value === 'string' ? writeMoment(value) : value;
}

/** `2026-11-21T15:02:11Z`: the zone is named. */
function writeMoment(iso: string): string {
  return iso.replace(/\.\d+Z$/, 'Z');
}

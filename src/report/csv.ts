/** The report as a CSV. */
import { formatCsv, type Cell } from '../model/csv.ts';
import { type ReportRow, statusLabels } from './rows.ts';

const allColumns: readonly (readonly [name: string, read: (row: ReportRow) => Cell])[] = [
  ['Name', (row) => row.name],
  ['Status', (row) => statusLabels[row.status]],
  ['Score (%)', (row) => row.score],
  ['Chapters complete', (row) => row.progress?.chaptersComplete],
  ['Chapters', (row) => row.progress?.chaptersTotal],
  ['Questions answered', (row) => row.progress?.questionsAnswered],
  ['Questions', (row) => row.progress?.questionsTotal],
  ['Time (seconds)', (row) => (row.origin ? undefined : Math.round(row.seconds))],
  ['First opened', (row) => writeDate(row.startedAt)],
  ['Last seen', (row) => writeDate(row.lastSeenAt)],
  ['Course version', (row) => row.version],
  ['Sample', (row) => (row.sample ? 'yes' : 'no')],
];

/** Only where rows come from elsewhere. */
const originColumns: typeof allColumns = [
  ['Source', (row) => row.origin?.label],
  ['Note', (row) => row.origin?.note],
];

export function writeCsv(rows: readonly ReportRow[]): string {
  const columns = rows.some(({ origin }) => origin) ? [...allColumns, ...originColumns] : allColumns;
  const lines = [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, read]) => read(row)))];
  return formatCsv(lines);
}

/** `2026-11-21T15:02:11Z`. */
function writeDate(iso: string | undefined): string {
  return iso === undefined ? '' : iso.replace(/\.\d+Z$/, 'Z');
}

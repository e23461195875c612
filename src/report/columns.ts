/** The columns of the report as a file: the same in CSV and XLSX. */
import { type ReportRow, statusLabels } from './rows.ts';
import { roundHundredths } from './wording.ts';

/** How a cell is meant; a moment is ISO 8601, a day `YYYY-MM-DD`. */
export type ColumnKind = 'text' | 'number' | 'percent' | 'moment' | 'day';

export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Characters of a spreadsheet's column. */
  readonly width: number;
  readonly read: (row: ReportRow) => string | number | undefined;
}

const column = (
  name: string,
  kind: ColumnKind,
  width: number,
  read: (row: ReportRow) => string | number | undefined,
): Column => ({ name, kind, width, read });

export const columns: readonly Column[] = [
  column('Name', 'text', 28, (row) => row.name),
  column('Reference', 'text', 14, (row) => row.reference),
  column('Group', 'text', 20, (row) => row.group),
  column('Status', 'text', 13, (row) => statusLabels[row.status]),
  column('Overdue', 'text', 9, (row) => (row.overdue ? 'yes' : 'no')),
  column('Due', 'day', 12, (row) => row.dueOn),
  column('Score (%)', 'percent', 10, (row) => row.score && roundHundredths(row.score)),
  column('Chapters complete', 'number', 10, (row) => row.progress?.chaptersComplete),
  column('Chapters', 'number', 10, (row) => row.progress?.chaptersTotal),
  column('Questions answered', 'number', 10, (row) => row.progress?.questionsAnswered),
  column('Questions', 'number', 10, (row) => row.progress?.questionsTotal),
  column('Time (seconds)', 'number', 12, (row) => (row.source ? undefined : roundHundredths(row.seconds))),
  column('First opened', 'moment', 18, (row) => row.startedAt),
  column('Last seen', 'moment', 18, (row) => row.lastSeenAt),
  column('Completed', 'moment', 18, (row) => row.completed?.at),
  column('Version at completion', 'text', 12, (row) => row.completed?.version),
  column('Course hash at completion', 'text', 16, (row) => row.completed?.hash),
  column('Version last opened', 'text', 12, (row) => row.version),
  column('Course hash last opened', 'text', 16, (row) => row.hash),
  column('Sample', 'text', 8, (row) => (row.sample ? 'yes' : 'no')),
  column('Deactivated', 'text', 11, (row) => (row.former ? 'yes' : 'no')),
  column('Source', 'text', 26, (row) => saySource(row)),
];

/** Of rows from elsewhere. */
export const noteColumn = column('Note', 'text', 60, (row) => row.note);

function saySource({ source }: ReportRow): string {
  if (source === undefined) return 'recorded';
  return source === 'moodle' ? 'from Moodle' : 'self-reported, not verified';
}

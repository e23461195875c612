/** Status and score of an attempt, as far as Moodle's file says them. */
import type { Outline } from '../../model/outline.ts';
import type { RowStatus } from '../rows.ts';
import type { MoodleColumns } from './moodle-columns.ts';

export interface Standing {
  readonly status: RowStatus;
  /** Per cent. */
  readonly score: number | undefined;
  readonly notes: readonly string[];
}

const statusWords: Readonly<Record<string, RowStatus>> = {
  passed: 'passed',
  completed: 'complete',
  failed: 'failed',
  incomplete: 'in-progress',
  browsed: 'in-progress',
  'not attempted': 'not-started',
};

const countsPackages =
  'Where Moodle grades by learning objects, 1 is no score: it says that the course is done.';

/**
 * @param cells of one line
 * @param course names the parts and the pass mark, where anybody knows them
 * @returns the score's text where it is no score
 */
export function readStanding(
  cells: readonly string[],
  columns: MoodleColumns,
  course: Outline | undefined,
): Standing | string {
  const cell = (at: number | undefined): string => (at === undefined ? '' : (cells[at] ?? '').trim());
  if (cell(columns.attempt) === '-' || cell(columns.attempt) === '')
    return { status: 'not-started', score: undefined, notes: [] };
  const sco = cell(columns.sco);
  const word = Object.hasOwn(statusWords, sco.toLowerCase()) ? statusWords[sco.toLowerCase()] : undefined;
  // Where there is no score at all Moodle's own column says 0.
  const own = cell(columns.score) === '0' ? '-' : cell(columns.score);
  const text = word === undefined && sco !== '' ? sco : own;
  const score = readScore(text);
  if (score === undefined && text !== '-' && text !== '') return text;
  if (word !== undefined) return { status: word, score, notes: [] };
  const { status, notes } = judge(cell, columns, course, score);
  return { status, score, notes: text === '1' ? [...notes, countsPackages] : notes };
}

/** `85`, `85.5`, `85,5`, `85/100`: per cent. */
function readScore(text: string): number | undefined {
  const [, raw = '', max = '100'] = /^(\d+(?:[.,]\d+)?)(?:\/(\d+(?:[.,]\d+)?))?$/.exec(text) ?? [];
  if (raw === '') return undefined;
  const [value, most] = [raw, max].map((number) => Number(number.replace(',', '.')));
  if (value === undefined || most === undefined || most <= 0 || value > most) return undefined;
  return Math.round((10_000 * value) / most) / 100;
}

/** A score stands in the cell where the status would be; only the objectives, one a part, say what is done. */
function judge(
  cell: (at: number | undefined) => string,
  { objectives }: MoodleColumns,
  course: Outline | undefined,
  score: number | undefined,
): Omit<Standing, 'score'> {
  const ends = course?.parts.map(({ id }) => cell(objectives.get(id.replaceAll('-', '_'))));
  const isDone = ends?.every((end) => /^(?:passed|completed|failed)$/i.test(end)) ?? false;
  if (!isDone || !course) {
    const remedy = course
      ? 'Moodle’s objectives report does.'
      : 'Moodle’s objectives report does, read together with the course’s package.';
    return {
      status: 'in-progress',
      notes: [`Moodle’s file does not say whether everything is done. ${remedy}`],
    };
  }
  if (score === undefined) return { status: 'complete', notes: [] };
  return { status: score >= course.passMark ? 'passed' : 'failed', notes: [] };
}

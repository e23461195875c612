/** Rows of all files → courses, and in each the people: whoever has several rows has one that counts. */
import type { Outline } from '../../model/outline.ts';
import type { ReportRow, RowStatus } from '../rows.ts';
import type { FoundRow } from './found.ts';
import { describeVersion } from './describe-version.ts';

export interface FoundPerson {
  readonly row: ReportRow;
  /** All rows of this person, the one that counts first. */
  readonly found: readonly FoundRow[];
}

export interface FoundCourse {
  readonly title: string;
  /** Empty where it is not known, or several are. */
  readonly version: string;
  readonly people: readonly FoundPerson[];
}

const rank: readonly RowStatus[] = ['passed', 'complete', 'failed', 'in-progress', 'not-started'];

/** In order of titles and names. @param known of the package, where one was given */
export function mergePeople(rows: readonly FoundRow[], known: Outline | undefined): FoundCourse[] {
  return groupByCourse(rows, known)
    .map(({ title, rows: own }) => {
      const versions = new Set(own.map(({ version }) => version).filter(Boolean));
      const people = groupByPerson(own).map((found) => toPerson(found, own, known));
      const [version = ''] = versions.size === 1 ? versions : [];
      return { title, version, people: people.sort((a, b) => a.row.name.localeCompare(b.row.name, 'en')) };
    })
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

interface Group {
  readonly id: string;
  readonly title: string;
  readonly rows: FoundRow[];
}

/** By the course's id; Moodle's rows, which have none, go by the title, and where they have no title to the one course. */
function groupByCourse(rows: readonly FoundRow[], known: Outline | undefined): Group[] {
  const groups: Group[] = [];
  const join = (row: FoundRow, fits: (group: Group) => boolean): void => {
    const group = groups.find(fits);
    if (group) group.rows.push(row);
    else groups.push({ ...row.course, rows: [row] });
  };
  for (const row of rows.filter(({ course }) => course.id !== ''))
    join(row, ({ id }) => id === row.course.id);
  const rest = rows.filter(({ course }) => course.id === '');
  for (const row of rest.filter(({ course }) => course.title !== ''))
    join(row, (group) => namesOf(group).includes(row.course.title));
  const [only] = groups.length === 1 ? groups : [];
  for (const row of rest.filter(({ course }) => course.title === '')) {
    const title = only?.title ?? known?.title ?? 'Course not named';
    const notes = [...row.notes, 'Moodle’s file does not name the course.'];
    const named = { ...row, course: { id: '', title }, notes };
    join(named, (group) => group === only || namesOf(group).includes(title));
  }
  return groups;
}

const namesOf = (group: Group): string[] => [group.title, ...group.rows.map(({ course }) => course.title)];

/** One name is one person, unless Moodle tells several of that name apart: then each is, and so is who has only a record. */
function groupByPerson(rows: readonly FoundRow[]): FoundRow[][] {
  const people: FoundRow[][] = [];
  for (const named of groupBy(rows, spell)) {
    const identities = new Set(named.map(({ identity }) => identity).filter(Boolean));
    people.push(...(identities.size > 1 ? groupBy(named, ({ identity }) => identity) : [named]));
  }
  return people.map((found) => found.sort(compare));
}

function groupBy(rows: readonly FoundRow[], keyOf: (row: FoundRow) => string): FoundRow[][] {
  const groups = new Map<string, FoundRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups.values()];
}

const spell = ({ name }: FoundRow): string =>
  name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('en');

/** The best first; among equals the latest. */
function compare(one: FoundRow, other: FoundRow): number {
  return (
    rank.indexOf(one.status) - rank.indexOf(other.status) ||
    (other.lastSeenAt ?? '').localeCompare(one.lastSeenAt ?? '')
  );
}

function toPerson(
  found: readonly FoundRow[],
  all: readonly FoundRow[],
  known: Outline | undefined,
): FoundPerson {
  const [best] = found;
  if (!best) throw new Error('A person has a row at least.');
  const more = found.length === 1 ? [] : [`The best of ${found.length} rows in the folder.`];
  const notes = [...best.notes, describeVersion(best, all, known), ...more].filter(Boolean);
  const isDone = best.source === 'record' && best.lastSeenAt !== undefined;
  const row: ReportRow = {
    name: best.name.trim().replace(/\s+/g, ' '),
    ...{ sample: false, status: best.status, score: best.score, progress: undefined, seconds: 0 },
    ...{ startedAt: best.startedAt, lastSeenAt: best.lastSeenAt, version: best.version },
    source: best.source === 'record' ? 'self-reported' : 'moodle',
    note: notes.join(' '),
    hash: best.hash,
    ...(isDone && { completed: { at: best.lastSeenAt, version: best.version, hash: best.hash } }),
  };
  return { row, found };
}

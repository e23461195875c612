/** Reports what is not as it was released, where its author has to look. */
import type { Problems } from '../problem.ts';
import type { Place } from '../source/excerpt.ts';
import { suggest } from '../suggest.ts';
import { lockPath } from '../sources.ts';
import { singular } from './check-lock.ts';
import type { CourseEntry } from './entries.ts';
import type { PlaceOfEntry } from './entry-places.ts';
import { containerOf, listChanges } from './list-changes.ts';
import type { Lock, Section } from './lock.ts';

const nameOf = (key: string): string => key.slice(key.indexOf('/') + 1);

const atLock: Place = { file: lockPath, line: 1, column: 1 };

interface Lost {
  /** The id that stands there now in the place of the lost one; empty where none does. */
  readonly instead: string;
  readonly place: Place;
}

/** The new id that the lost one seems to have become; else the entry that was numbered before it. */
function traceLost(section: Section, key: string, { lock, entries, placeOf }: ChangedCourse): Lost {
  const container = containerOf(key);
  const around = entries.filter((entry) => entry.section === section && containerOf(entry.key) === container);
  const fresh = around
    .filter((entry) => (lock[section][entry.key]?.since ?? '') === '')
    .map((entry) => entry.key);
  const similar = suggest(nameOf(key), fresh.map(nameOf));
  const instead =
    fresh.find((other) => nameOf(other) === similar) ?? (fresh.length === 1 ? fresh[0] : undefined);
  const numberOf = (other: string): number => lock[section][other]?.number ?? Infinity;
  const before = around
    .filter((entry) => numberOf(entry.key) < numberOf(key))
    .toSorted((one, other) => numberOf(other.key) - numberOf(one.key));
  const outer = section === 'options' ? 'questions' : 'chapters';
  const place =
    (instead === undefined ? undefined : placeOf(section, instead)) ??
    before.map((entry) => placeOf(section, entry.key)).find((found) => found !== undefined) ??
    placeOf(outer, container) ??
    around.map((entry) => placeOf(section, entry.key)).find((found) => found !== undefined) ??
    atLock;
  return { instead: instead === undefined ? '' : nameOf(instead), place };
}

export interface ChangedCourse {
  readonly lock: Lock;
  readonly entries: readonly CourseEntry[];
  readonly placeOf: PlaceOfEntry;
  /** Whether a lost entry is only out of sight, because what holds it cannot be read. */
  readonly isHidden: (section: Section, key: string) => boolean;
}

/** True where there is something that `npm run lock` would take for meant. */
export function checkChanges(course: ChangedCourse, problems: Problems): boolean {
  const { lock, entries, placeOf, isHidden } = course;
  const changes = listChanges(lock, entries);
  const movedQuestions = new Set(
    changes.flatMap(({ kind, section, key }) => (kind === 'moved' && section === 'questions' ? [key] : [])),
  );
  const touched = new Set(movedQuestions);
  for (const change of changes) {
    const { kind, section, key } = change;
    const since = lock[section][key]?.since ?? '';
    if (kind === 'moved') {
      problems.add('moved-id', placeOf(section, key) ?? atLock, nameOf(key), nameOf(change.other), since);
    } else if (kind === 'lost' && !movedQuestions.has(containerOf(key)) && !isHidden(section, key)) {
      const lost = traceLost(section, key, course);
      problems.add('lost-id', lost.place, `${singular[section]} “${nameOf(key)}”`, since, lost.instead);
    }
    if (kind !== 'answers' && section === 'options') touched.add(containerOf(key));
  }
  for (const { kind, section, key } of changes) {
    if (kind !== 'answers' || touched.has(key)) continue;
    problems.add('answers-changed', placeOf(section, key) ?? atLock, key, lock[section][key]?.since ?? '');
  }
  return changes.some(({ kind }) => kind !== 'answers');
}

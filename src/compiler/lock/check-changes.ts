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

interface Lost {
  /** The id that stands there now in the place of the lost one; empty where none does. */
  readonly instead: string;
  readonly place: Place;
}

/** The new id that the lost one seems to have become; else the entry that was numbered before it. */
function traceLost(
  section: Section,
  key: string,
  { lock, entries, placeOf }: { lock: Lock; entries: readonly CourseEntry[]; placeOf: PlaceOfEntry },
): Lost {
  const container = containerOf(key);
  const around = entries.filter((entry) => entry.section === section && containerOf(entry.key) === container);
  const fresh = around.filter((entry) => !Object.hasOwn(lock[section], entry.key)).map((entry) => entry.key);
  const similar = suggest(nameOf(key), fresh.map(nameOf));
  const instead =
    fresh.find((other) => nameOf(other) === similar) ?? (fresh.length === 1 ? fresh[0] : undefined);
  const numberOf = (other: string): number => lock[section][other]?.number ?? Infinity;
  const before = around
    .filter((entry) => numberOf(entry.key) < numberOf(key))
    .toSorted((one, other) => numberOf(other.key) - numberOf(one.key));
  const outer = section === 'options' ? 'questions' : 'chapters';
  const start = { file: lockPath, line: 1, column: 1 };
  const place =
    (instead === undefined ? undefined : placeOf(section, instead)) ??
    before.map((entry) => placeOf(section, entry.key)).find((found) => found !== undefined) ??
    placeOf(outer, container) ??
    around.map((entry) => placeOf(section, entry.key)).find((found) => found !== undefined) ??
    start;
  return { instead: instead === undefined ? '' : nameOf(instead), place };
}

export function checkChanges(
  lock: Lock,
  entries: readonly CourseEntry[],
  placeOf: PlaceOfEntry,
  problems: Problems,
): void {
  const changes = listChanges(lock, entries);
  const touched = new Set<string>();
  for (const change of changes) {
    const { kind, section, key } = change;
    const since = lock[section][key]?.since ?? '';
    const place = placeOf(section, key) ?? { file: lockPath, line: 1, column: 1 };
    if (kind === 'moved') {
      problems.add('moved-id', place, nameOf(key), nameOf(change.other), since);
    } else if (kind === 'lost') {
      const lost = traceLost(section, key, { lock, entries, placeOf });
      problems.add('lost-id', lost.place, `${singular[section]} “${nameOf(key)}”`, since, lost.instead);
    }
    if (kind !== 'answers' && section === 'options') touched.add(containerOf(key));
  }
  for (const { kind, section, key } of changes) {
    if (kind !== 'answers' || touched.has(key)) continue;
    const place = placeOf(section, key) ?? { file: lockPath, line: 1, column: 1 };
    problems.add('answers-changed', place, key, lock[section][key]?.since ?? '');
  }
}

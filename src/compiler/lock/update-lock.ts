import type { CourseEntry } from './entries.ts';
import { emptyLock, sections, spaceOf, type Lock, type LockEntry, type Section } from './lock.ts';

/** Numbers that are taken, space by space. */
class Spaces {
  readonly #taken = new Map<string, Set<number>>();
  readonly #lastReleased = new Map<string, number>();

  #of(space: string): Set<number> {
    const taken = this.#taken.get(space) ?? new Set<number>();
    this.#taken.set(space, taken);
    return taken;
  }

  takeReleased(space: string, number: number): void {
    this.#of(space).add(number);
    this.#lastReleased.set(space, Math.max(number, this.#lastReleased.get(space) ?? 0));
  }

  /** False where the number is taken already, or lower than a released one. */
  take(space: string, number: number): boolean {
    const taken = this.#of(space);
    if (taken.has(number) || number < (this.#lastReleased.get(space) ?? 0)) return false;
    taken.add(number);
    return true;
  }

  takeNext(space: string): number {
    const taken = this.#of(space);
    const next = Math.max(0, ...taken) + 1;
    taken.add(next);
    return next;
  }
}

const isReleased = (entry: LockEntry): boolean => entry.since !== '';

function sortedEntries(lock: Lock, name: Section): [string, LockEntry][] {
  return Object.entries(lock[name]).toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/**
 * The lock for the course as it is now. Released entries stay as they are, removed ones too, as tombstones. What was
 * never released goes when the course no longer holds it. Else it keeps its number, unless another entry has it, or a
 * release has passed it by, as happens when an older branch is merged: so numbers grow from release to release, and a
 * learner's state can tell by the highest what is new to them. What is new gets the number after the highest of its
 * space, in the order of `entries`.
 */
export function updateLock(lock: Lock, entries: readonly CourseEntry[]): Lock {
  const next = emptyLock();
  const spaces = new Spaces();
  for (const name of sections) {
    for (const [key, entry] of sortedEntries(lock, name).filter(([, entry]) => isReleased(entry))) {
      spaces.takeReleased(spaceOf(name, key), entry.number);
      next[name][key] = entry;
    }
  }
  const current = new Set(entries.map((entry) => `${entry.section}/${entry.key}`));
  for (const name of sections) {
    for (const [key, entry] of sortedEntries(lock, name)) {
      if (isReleased(entry) || !current.has(`${name}/${key}`)) continue;
      if (spaces.take(spaceOf(name, key), entry.number)) next[name][key] = entry;
    }
  }
  for (const { section, key } of entries) {
    if (Object.hasOwn(next[section], key)) continue;
    next[section][key] = {
      number: spaces.takeNext(spaceOf(section, key)),
      since: '',
      fingerprint: '',
      text: '',
    };
  }
  return next;
}

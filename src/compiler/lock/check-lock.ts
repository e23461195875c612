/** What is wrong with the lock. */
import type { Problems } from '../problem.ts';
import type { Located } from '../source/read-json.ts';
import { lockPath } from '../sources.ts';
import { sections, spaceOf, type Lock, type Section } from './lock.ts';
import { serialiseLock } from './lock-file.ts';

const start = { file: lockPath, line: 1, column: 1 };

/** Reports numbers that two entries share, as they come about when two branches are merged. */
export function checkNumbers({ value: lock, placeOf }: Located<Lock>, problems: Problems): void {
  for (const name of sections) {
    const holders = new Map<string, string>();
    const entries = Object.entries(lock[name]).toSorted(
      ([, one], [, other]) => Number(other.since !== '') - Number(one.since !== ''),
    );
    for (const [key, { number, since }] of entries) {
      const space = `${spaceOf(name, key)}/${number}`;
      const holder = holders.get(space);
      if (holder === undefined) {
        holders.set(space, key);
        continue;
      }
      const bothReleased = since !== '' && lock[name][holder]?.since !== '';
      const code = bothReleased ? 'lock-conflict' : 'lock-duplicate';
      problems.add(code, placeOf([name, key, 'number']), key, String(number), holder);
    }
  }
}

/** As problems name them. */
export const singular: Readonly<Record<Section, string>> = {
  parts: 'part',
  chapters: 'chapter',
  questions: 'question',
  options: 'option',
  items: 'item',
  kept: 'kept item',
};

function listKeys(lock: Lock, other: Lock, verb: string): string[] {
  const keys = sections.flatMap((name) =>
    Object.keys(lock[name])
      .filter((key) => !Object.hasOwn(other[name], key))
      .toSorted()
      .map((key) => `${singular[name]} ${key}`),
  );
  if (keys.length === 0) return [];
  const rest = keys.length > 3 ? ` and ${keys.length - 3} more` : '';
  return [`${keys.slice(0, 3).join(', ')}${rest} ${keys.length === 1 ? 'is' : 'are'} ${verb}`];
}

/** `next` is what `updateLock` makes of `lock`. */
export function checkStale(lock: Lock, next: Lock, problems: Problems): void {
  if (serialiseLock(lock) === serialiseLock(next)) return;
  const reasons = [
    ...listKeys(next, lock, 'missing from it'),
    ...listKeys(lock, next, 'no longer in the course'),
  ];
  problems.add(
    'lock-stale',
    start,
    reasons.length === 0 ? 'some numbers clash, or are lower than released ones' : reasons.join('; '),
  );
}

import type { CourseEntry } from './entries.ts';
import { noteChanges } from './list-changes.ts';
import { updateLock } from './update-lock.ts';
import type { Lock } from './lock.ts';

/**
 * The lock as it ships with `version`: up to date, everything in the course stamped that was never released before,
 * and each question's fingerprint and wording noted as they are now.
 */
export function releaseLock(lock: Lock, entries: readonly CourseEntry[], version: string): Lock {
  const next = noteChanges(updateLock(lock, entries), entries);
  for (const { section, key, fingerprint, text } of entries) {
    const entry = next[section][key];
    if (entry === undefined) continue;
    next[section][key] = {
      number: entry.number,
      since: entry.since === '' ? version : entry.since,
      fingerprint,
      text,
    };
  }
  return next;
}

import type { Lock, Section } from './lock.ts';

/** Looks numbers up in a lock that is up to date. */
export type LockNumbers = (section: Section, key: string) => number;

export function numbersOf(lock: Lock): LockNumbers {
  return (section, key) => {
    const entry = lock[section][key];
    if (entry === undefined) throw new Error(`the updated lock lacks ${section} ${key}`);
    return entry.number;
  };
}

/** What the course holds now, as far as the lock cares. */
import type { Section } from './lock.ts';

export interface CourseEntry {
  readonly section: Section;
  readonly key: string;
  /** Of a question; of what is kept, its kind; else empty. Spelt as in the lock. */
  readonly fingerprint: string;
  /** Of a question: its fingerprints at the revisions before its own, whose raising says that answers are to be given anew. */
  readonly earlier?: readonly string[];
  /** `<lang>:<hash>` a language. */
  readonly text: string;
}

export function parseTexts(text: string): Map<string, string> {
  const pairs = text.split(' ').filter((pair) => pair.includes(':'));
  return new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]));
}

/** Whether a language's wording differs; a language that either side lacks does not count. */
export function textDiffers(released: string, current: string): boolean {
  const before = parseTexts(released);
  return [...parseTexts(current)].some(([lang, hash]) => before.has(lang) && before.get(lang) !== hash);
}

/** The entries of several languages as one list; wordings of the same question are put side by side. */
export function mergeEntries(languages: readonly (readonly CourseEntry[])[]): CourseEntry[] {
  const merged = new Map<string, CourseEntry>();
  for (const entry of languages.flat()) {
    const key = `${entry.section}/${entry.key}`;
    const other = merged.get(key);
    if (other === undefined) merged.set(key, entry);
    else if (entry.text !== '') merged.set(key, { ...other, text: `${other.text} ${entry.text}`.trim() });
  }
  return [...merged.values()];
}

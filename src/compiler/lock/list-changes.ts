/** What of a released course is not as it was, so that learners' answers could be lost or change hands. */
import { parseTexts, type CourseEntry } from './entries.ts';
import { sections, type Lock, type LockEntry, type Section } from './lock.ts';

export type Change = {
  readonly section: Section;
  readonly key: string;
} & (
  | { readonly kind: 'lost' }
  /** A question with other options, or other right answers. */
  | { readonly kind: 'answers'; readonly now: string }
  /** The words that stood at `other` when it was released stand here now. */
  | { readonly kind: 'moved'; readonly other: string; readonly now: string }
);

const isReleased = (entry: LockEntry | undefined): entry is LockEntry => (entry?.since ?? '') !== '';

/** Ids are looked for within the question, or within the chapter. */
export function containerOf(key: string): string {
  return key.includes('/') ? key.slice(0, key.indexOf('/')) : '';
}

function listLost(lock: Lock, current: ReadonlySet<string>): Change[] {
  return sections.flatMap((section) =>
    Object.entries(lock[section]).flatMap(([key, entry]): Change[] => {
      if (!isReleased(entry) || entry.removed === true || current.has(`${section}/${key}`)) return [];
      const outer = section === 'options' ? 'questions' : 'chapters';
      const isWithin = key.includes('/');
      // What a chapter or a question held is gone with it.
      return isWithin && !current.has(`${outer}/${containerOf(key)}`) ? [] : [{ kind: 'lost', section, key }];
    }),
  );
}

function findOwner(lock: Lock, { section, key, text }: CourseEntry): string | undefined {
  const own = parseTexts(lock[section][key]?.text ?? '');
  const changed = [...parseTexts(text)].filter(([lang, hash]) => own.has(lang) && own.get(lang) !== hash);
  if (changed.length === 0) return undefined;
  return Object.entries(lock[section]).find(
    ([other, entry]) =>
      other !== key &&
      isReleased(entry) &&
      containerOf(other) === containerOf(key) &&
      changed.some(([lang, hash]) => parseTexts(entry.text).get(lang) === hash),
  )?.[0];
}

function describeEntry(lock: Lock, entry: CourseEntry): Change[] {
  const { section, key, fingerprint, earlier = [], text } = entry;
  const released = lock[section][key];
  if (!isReleased(released)) return [];
  const other = findOwner(lock, entry);
  if (other !== undefined)
    return released.now?.includes(text) === true ? [] : [{ kind: 'moved', section, key, other, now: text }];
  const isSame = section !== 'questions' || [fingerprint, ...earlier].includes(released.fingerprint);
  return isSame || released.now?.includes(fingerprint) === true
    ? []
    : [{ kind: 'answers', section, key, now: fingerprint }];
}

/** What `npm run lock` has not noted yet. */
export function listChanges(lock: Lock, entries: readonly CourseEntry[]): Change[] {
  if (!sections.some((section) => Object.values(lock[section]).some(isReleased))) return [];
  const current = new Set(entries.map(({ section, key }) => `${section}/${key}`));
  return [...listLost(lock, current), ...entries.flatMap((entry) => describeEntry(lock, entry))];
}

/** The lock with the changes noted as meant. What is back in the course is removed no more. */
export function noteChanges(lock: Lock, entries: readonly CourseEntry[]): Lock {
  const next: Lock = { ...lock };
  const put = (section: Section, key: string, change: Partial<LockEntry>): void => {
    const entry = next[section][key];
    if (entry !== undefined) next[section] = { ...next[section], [key]: { ...entry, ...change } };
  };
  for (const change of listChanges(lock, entries)) {
    const { section, key } = change;
    const before = next[section][key]?.now;
    if (change.kind === 'lost') put(section, key, { removed: true });
    else put(section, key, { now: before === undefined ? change.now : `${before} ${change.now}` });
  }
  for (const { section, key } of entries) {
    const { removed: wasRemoved, ...entry } = next[section][key] ?? {};
    if (wasRemoved === true) next[section] = { ...next[section], [key]: entry as LockEntry };
  }
  return next;
}

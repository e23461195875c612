/** The numbers that the lock gives what a course holds in all its languages, and what is wrong with the lock. */
import { takeCached, type CompileCache } from '../cache/compile-cache.ts';
import type { CompiledChapter } from '../compile-chapter.ts';
import type { CourseContext } from '../context.ts';
import { readCoursePlan, type CoursePlan } from '../course/course-plan.ts';
import { planEntries } from '../course/plan-entries.ts';
import { Problems } from '../problem.ts';
import type { Located } from '../source/read-json.ts';
import { languagesOf, lockPath, textOf, type Sources } from '../sources.ts';
import { checkChanges } from './check-changes.ts';
import { checkNumbers, checkStale } from './check-lock.ts';
import { checkWording } from './check-wording.ts';
import { mergeEntries, type CourseEntry } from './entries.ts';
import { entryPlaces } from './entry-places.ts';
import { listRemoved } from './list-removed.ts';
import { readLock } from './lock-file.ts';
import { numbersOf } from './lock-numbers.ts';
import { emptyLock, type Lock, type Section } from './lock.ts';
import { updateLock } from './update-lock.ts';

/** What the lock has to number, in all languages. Do not write a lock from it where problems were added. */
export function courseEntries(sources: Sources, problems: Problems): CourseEntry[] {
  return entriesOf(languagesOf(sources).map((lang) => readCoursePlan(sources, lang, problems)));
}

function entriesOf(plans: readonly CoursePlan[]): CourseEntry[] {
  return mergeEntries(plans.map(planEntries));
}

/** The lock, and what an up-to-date one says. */
interface ReadNumbers extends Pick<CourseContext, 'numbers' | 'removed' | 'releasedKinds'> {
  readonly located: Located<Lock> | undefined;
  readonly entries: readonly CourseEntry[];
  readonly next: Lock;
  /** What a faulty file holds is not gone from the course. */
  readonly isComplete: boolean;
}

export function readNumbers(
  sources: Sources,
  plan: CoursePlan,
  problems: Problems,
  cache: CompileCache | undefined,
): ReadNumbers {
  const isFaulty = problems.sorted().length > 0;
  const located = takeCached(cache, lockPath, [textOf(sources, lockPath)], problems, (found) =>
    readLock(sources, found),
  );
  const lock = located?.value ?? emptyLock();
  const others = new Problems();
  const plans = languagesOf(sources)
    .filter((lang) => lang !== plan.lang)
    .map((lang) => readCoursePlan(sources, lang, others, cache));
  // In the order of the languages, which numbers new entries.
  const entries = entriesOf([plan, ...plans].toSorted((one, other) => (one.lang < other.lang ? -1 : 1)));
  const keys = entries.map(({ section, key }) => `${section}/${key}`).join('\n');
  const { next, removed } = takeCached(cache, 'next lock', [lock, keys], problems, () => {
    const updated = updateLock(lock, entries);
    return { next: updated, removed: listRemoved(updated, entries) };
  });
  const released = Object.entries(lock.kept).filter(([, { since }]) => since !== '');
  return {
    ...{ located, entries, next },
    isComplete: !isFaulty && others.sorted().length === 0,
    numbers: numbersOf(next),
    removed,
    releasedKinds: new Map(released.map(([key, { fingerprint }]) => [key, fingerprint])),
  };
}

export function checkLock(
  { located, entries, next, isComplete }: ReadNumbers,
  { plan, problems }: CourseContext,
  compiled: readonly CompiledChapter[],
  cache: CompileCache | undefined,
): void {
  if (located === undefined) return;
  const ids = new Map(compiled.map(({ chapter, ids: own }) => [chapter.id, own]));
  if (isComplete) {
    const faulty = new Set(problems.sorted().map(({ file }) => file));
    const isHidden = (section: Section, key: string): boolean => {
      const [container = '', id = ''] = key.split('/');
      const chapter = [...plan.chapters.values()].find((one) => one.id === container);
      const isWritten = chapter !== undefined && new RegExp(`#${id}\\b`).test(chapter.body.text);
      return section !== 'options' && isWritten && faulty.has(chapter.path);
    };
    const placeOf = entryPlaces(plan, ids);
    const isChanged = checkChanges({ lock: located.value, entries, placeOf, isHidden }, problems);
    if (!isChanged)
      takeCached(cache, 'stale', [located.value, next], problems, (found) =>
        checkStale(located.value, next, found),
      );
  }
  takeCached(cache, 'numbers', [located], problems, (found) => checkNumbers(located, found));
  checkWording(located.value, plan, entries, problems);
}

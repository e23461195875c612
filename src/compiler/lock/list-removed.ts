import { keepKinds } from '../../model/kept.ts';
import type { Removed } from '../../model/course.ts';
import type { CourseEntry } from './entries.ts';
import type { Lock, Section } from './lock.ts';

/** The lock's tombstones: what was released and no language of the course holds any more. `lock` is up to date. */
export function listRemoved(lock: Lock, entries: readonly CourseEntry[]): Removed {
  const current = new Set(entries.map(({ section, key }) => `${section}/${key}`));
  const gone = (name: Section): string[] =>
    Object.keys(lock[name])
      .filter((key) => !current.has(`${name}/${key}`))
      .toSorted();
  const questions = new Map(gone('questions').map((key) => [key, [] as string[]]));
  for (const key of gone('options')) {
    const question = key.split('/')[0] ?? '';
    questions.set(question, [...(questions.get(question) ?? []), key]);
  }
  const numberOf = (name: Section, key: string): number => lock[name][key]?.number ?? 0;
  const keeps = gone('kept').map((key) => {
    const kind = keepKinds.find((known) => known === lock.kept[key]?.fingerprint) ?? 'record';
    return { number: numberOf('kept', key), kind };
  });
  return {
    ...(keeps.length > 0 && { keeps }),
    chapters: gone('chapters').map((key) => numberOf('chapters', key)),
    questions: [...questions].map(([key, options]) => ({
      number: numberOf('questions', key),
      options: options.map((option) => ({ number: numberOf('options', option) })),
    })),
  };
}

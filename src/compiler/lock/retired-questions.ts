import type { RetiredQuestion } from '../../model/course.ts';
import type { CourseEntry } from './entries.ts';
import type { Lock } from './lock.ts';

/** Tombstones of questions: released once, and gone. A learner's saved state may still hold answers to them. */
export function retiredQuestions(lock: Lock, entries: readonly CourseEntry[]): RetiredQuestion[] {
  const current = new Set(entries.filter(({ section }) => section === 'questions').map(({ key }) => key));
  const retired = Object.entries(lock.questions).filter(([key]) => !current.has(key));
  return retired.map(([id, { number }]) => ({
    number,
    options: Object.entries(lock.options)
      .filter(([key]) => key.startsWith(`${id}/`))
      .map(([, option]) => ({ number: option.number })),
  }));
}

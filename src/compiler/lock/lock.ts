/**
 * content/alongside.lock.json: a permanent number for everything that a learner can choose, tick or open.
 *
 * Saved state is keyed by these numbers, so a number that was released once is never changed or given again.
 */
import { z } from 'zod';

export const lockEntry = z.strictObject({
  number: z.int().positive(),
  /** Version of the course that first shipped it; empty until then. */
  since: z.string(),
  /** Questions: 4 hexadecimal digits of the fingerprint as last released. What is kept: its kind. Else empty. */
  fingerprint: z.string(),
  /** `<lang>:<8 hexadecimal digits>` a language, of the wording as last released; empty until then. */
  text: z.string(),
  /** Released, and taken out of the course on purpose: `npm run lock` has noted it. */
  removed: z.literal(true).optional(),
  /** What is not as it was released, and is so on purpose: fingerprint or wording as `npm run lock` has noted it. */
  now: z.string().optional(),
});

const section = z.record(z.string(), lockEntry);

/** A lock in memory; files of the first format are laid out like this, too. */
export const lockSchema = z.strictObject({
  parts: section,
  chapters: section,
  /** Keyed by question id, which is unique in the course. */
  questions: section,
  /**
   * Keyed by `<question>/<option>`; numbers are unique within the question. Options are also what is matched, sorted or
   * put in order, groups, wordings, approaches and tasks; a pair has one number for both its sides.
   */
  options: section,
  /** Keyed by `<chapter>/<id>`: items of accordions and hotspots. */
  items: section,
  /** Keyed by `<chapter>/<id>`: items of checklists, and reflections. Not in a file of the first format where there are none. */
  kept: section.default({}),
});

export type LockEntry = z.infer<typeof lockEntry>;
export type Lock = z.infer<typeof lockSchema>;
export type Section = keyof Lock;

export const sections: readonly Section[] = ['parts', 'chapters', 'questions', 'options', 'items', 'kept'];

export function emptyLock(): Lock {
  return { parts: {}, chapters: {}, questions: {}, options: {}, items: {}, kept: {} };
}

/** Numbers are unique within a space: the section, or the question for its options. */
export function spaceOf(name: Section, key: string): string {
  return name === 'options' ? `options/${key.split('/')[0] ?? ''}` : name;
}

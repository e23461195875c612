/** When the course was completed, and which course it was then: what a certificate says (decision 13). */
import type { Outline } from './outline.ts';
import { deriveOutcome } from './outcome.ts';
import type { Completion, Progress } from './progress.ts';

/** Notes the completion the first time that everything is done; it is never withdrawn. `day`: see `Completion`. */
export function noteCompletion(outline: Outline, progress: Progress, day: number): Progress {
  if (progress.completion) return progress;
  const { complete, passed } = deriveOutcome(outline, progress);
  if (!complete || passed === false) return progress;
  return { ...progress, completion: { day, hash: outline.hash, version: outline.version } };
}

const firstDay = Date.UTC(2020, 0, 1);
const dayLength = 86_400_000;

/** Number of the day that it is where the learner is. */
export function dayOf(moment: Date): number {
  const day = Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
  return Math.max(0, Math.round((day - firstDay) / dayLength));
}

/** Noon of the day in UTC: to be shown in UTC, so that no time zone makes another day of it. */
export function dateOf(day: number): Date {
  return new Date(firstDay + (day + 0.5) * dayLength);
}

/** Two devices may both have noted it: the earlier counts. */
export function earlierCompletion(
  one: Completion | undefined,
  other: Completion | undefined,
): Completion | undefined {
  return one && other ? (other.day < one.day ? other : one) : (one ?? other);
}

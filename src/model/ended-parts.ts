/** The parts of the course that a learner has ended, for an LMS that keeps objectives. */
import type { Outline } from './outline.ts';
import { deriveFrom, statusOf } from './outcome.ts';
import type { Progress } from './progress.ts';

export interface EndedPart {
  /** `[a-z0-9_]`, permanent. */
  readonly id: string;
  readonly title: string;
  readonly status: 'completed' | 'passed' | 'failed';
  /** Per cent, as of the whole course; left out where nothing is scored. */
  readonly score?: number;
}

/** The parts that are ended now and were not before, or were with another result. */
export function listEnded(outline: Outline, before: Progress, now: Progress): EndedPart[] {
  const earlier = new Map(endedParts(outline, before).map((part) => [part.id, JSON.stringify(part)]));
  return endedParts(outline, now).filter((part) => earlier.get(part.id) !== JSON.stringify(part));
}

function endedParts(outline: Outline, progress: Progress): EndedPart[] {
  return outline.parts.flatMap(({ id, title, chapters }) => {
    const outcome = deriveFrom(outline, progress, chapters);
    const status = statusOf(outcome, false);
    if (status === undefined || status === 'incomplete') return [];
    const { score } = outcome;
    return [{ id: id.replaceAll('-', '_'), title, status, ...(score !== undefined && { score }) }];
  });
}

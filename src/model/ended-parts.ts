/** The parts of the course that a learner has ended, for an LMS that keeps objectives. */
import type { Outline, OutlineChapter } from './outline.ts';
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
  const isTouched = ({ number, questions }: OutlineChapter): boolean =>
    before.chapters.get(number) !== now.chapters.get(number) ||
    questions.some((question) => before.answers.get(question.number) !== now.answers.get(question.number));
  // Of a long course one part is, and the others are not gone through.
  const touched = { ...outline, parts: outline.parts.filter(({ chapters }) => chapters.some(isTouched)) };
  const earlier = new Map(endedParts(touched, before).map((part) => [part.id, JSON.stringify(part)]));
  return endedParts(touched, now).filter((part) => earlier.get(part.id) !== JSON.stringify(part));
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

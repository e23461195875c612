/** What a standard lets one value hold, and the largest that a course can need. */
import { mostNoteUnits, type KeepKind, type KeptValue } from './kept.ts';
import type { Answer, ChapterState, Progress } from './progress.ts';
import { longestResponse, type SizedQuestion } from './longest-response.ts';
import { encodeState } from './saved-state.ts';

/** SCORM 1.2 Run-Time Environment: characters in one value. */
export const scorm12Limits = {
  savedState: 4096,
  location: 255,
  id: 255,
  response: 255,
  /** Multiple choice has the tokens 0-9 and a-z. */
  options: 36,
} as const;

/** SCORM 2004 Run-Time Environment, 3rd and 4th edition: characters in one value. */
export const scorm2004Limits = {
  savedState: 64_000,
  location: 1000,
  id: 4000,
  description: 250,
  /** A run-time takes at least so much of a response, and so many rows. */
  response: 4000,
  interactions: 250,
} as const;

/** The part of a Course that decides how long its saved state can grow. */
export interface SizedCourse {
  readonly parts: readonly {
    readonly chapters: readonly {
      readonly number: number;
      readonly questions: readonly (SizedQuestion & { readonly number: number })[];
      readonly keeps?: readonly { readonly number: number; readonly kind: KeepKind }[];
    }[];
  }[];
}

/**
 * Characters of the longest saved state that a learner of this course can reach.
 *
 * Answers to removed questions stay in saved state: give them as one more part to count them in.
 */
export function worstCaseLength(course: SizedCourse): number {
  const chapters = course.parts.flatMap((part) => part.chapters);
  const questions = chapters.flatMap((chapter) => chapter.questions);
  const kept = chapters.flatMap(({ keeps = [] }) => keeps.flatMap(longestKept));
  const numbers = chapters.map((chapter) => chapter.number);
  const at = Math.max(0, ...numbers);
  const progress: Progress = {
    at,
    chapters: new Map(numbers.map((number): [number, ChapterState] => [number, 'complete'])),
    answers: new Map(
      questions.map((question, index): [number, Answer] => {
        const response = longestResponse(question);
        const answer = { fingerprint: 0xffff, index, tries: 255, response, right: true, everRight: true };
        return [question.number, answer];
      }),
    ),
    known: { chapter: at, question: Math.max(0, ...questions.map((question) => question.number)) },
    ...(kept.length > 0 && { kept: new Map(kept) }),
    completion: { day: 0, hash: '0', version: '0.0.0' },
  };
  return encodeState({ learnerId: '', counter: largestCounter, progress }).length;
}

/** A text of characters that take the most room each: not even an accent may make it too long. */
function longestKept({ number, kind }: { number: number; kind: KeepKind }): [number, KeptValue][] {
  if (kind === 'device') return [];
  return [[number, kind === 'tick' ? true : 'é'.repeat(mostNoteUnits)]];
}

/** A course saved once a second for thirty years stays below it. */
export const largestCounter = 2 ** 30 - 1;

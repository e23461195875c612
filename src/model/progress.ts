/** What a learner has done, and the pure function that moves it on. Keyed by lock numbers, never by position. */
import type { KeptValue } from './kept.ts';
import type { Outline } from './outline.ts';
import type { Response } from './response.ts';

/** `read`: the end was reached, but a required question is still open. `complete` is never withdrawn. */
export type ChapterState = 'visited' | 'read' | 'complete';

/** A learner's standing in one question. */
export interface Answer {
  /** Fingerprint of the question as it was when answered. */
  readonly fingerprint: number;
  /** Place in the order of first answers, from 0: the index of its interaction; 0 where it has none (`hasRow`). */
  readonly index: number;
  /** Submitted tries, from 1; stays at 255 once reached. */
  readonly tries: number;
  /** What was answered last, as `settleResponse` leaves it. */
  readonly response: Response;
  /** Whether the last try was right. */
  readonly right: boolean;
  /** Whether any try was right: the best try counts. */
  readonly everRight: boolean;
  /** The learner has been told that the question changed after this answer. */
  readonly told?: true;
}

/**
 * How much of the course the learner knows of. Lock numbers only grow from release to release, so whatever has a
 * higher one is new to them.
 */
export interface Known {
  /** Highest number of a chapter; 0 for a learner who is new. */
  readonly chapter: number;
  /** Highest number of a question. */
  readonly question: number;
}

/** The first time that everything was done. */
export interface Completion {
  /** Days since 1 January 2020, by the learner's own calendar; at most 65,535. */
  readonly day: number;
  /** First 12 characters of the hash that the course had then. */
  readonly hash: string;
  /** The version that the course had then. */
  readonly version: string;
}

export interface Progress {
  /** Number of the chapter that the learner is in; 0 before the first. */
  readonly at: number;
  readonly chapters: ReadonlyMap<number, ChapterState>;
  /**
   * Those to questions that have changed or gone since stay, and do not count (`findCountedAnswer`): a course edited
   * back finds them again. One is replaced when the question is answered anew.
   */
  readonly answers: ReadonlyMap<number, Answer>;
  readonly known: Known;
  /** What the learner ticked and wrote for themselves, by lock number; left out where there is nothing. */
  readonly kept?: ReadonlyMap<number, KeptValue>;
  /** Left out until the course is completed. */
  readonly completion?: Completion;
}

export type ProgressEvent =
  | { readonly type: 'chapter-opened'; readonly chapter: number }
  /** The end marker was seen or focused, or Next was used. */
  | { readonly type: 'chapter-read'; readonly chapter: number }
  | {
      readonly type: 'answer-submitted';
      readonly question: number;
      readonly fingerprint: number;
      readonly response: Response;
      readonly right: boolean;
    }
  | { readonly type: 'kept-changed'; readonly number: number; readonly value: KeptValue }
  /** The learner was told what is new and what has changed. */
  | { readonly type: 'news-told' };

/** What the LMS is told about the whole course; derived from progress, never stored. */
export interface Outcome {
  readonly complete: boolean;
  /** `undefined` until complete, or where nothing is scored. */
  readonly passed: boolean | undefined;
  /** Per cent, 0 to 100, whole; `undefined` until every scored question is answered, or where nothing is scored. */
  readonly score: number | undefined;
  readonly chaptersComplete: number;
  readonly chaptersTotal: number;
  readonly questionsAnswered: number;
  readonly questionsTotal: number;
}

export type Reduce = (outline: Outline, progress: Progress, event: ProgressEvent) => Progress;
export type Derive = (outline: Outline, progress: Progress) => Outcome;

/**
 * The one port to whatever keeps the learner's record. One file a standard implements it.
 *
 * Asynchronous at its edges, so that a standard without a synchronous API can follow. In between, `record` only
 * notes what changed; `commit` sends it. No method throws: trouble is reported through `onProblem`.
 */

import type { EndedPart } from '../model/ended-parts.ts';
import type { ReportedAnswer } from '../model/reported-answer.ts';

/** What the record held when the course was opened. */
export interface Launch {
  /** Stable id of the learner, empty where nobody is known; used only as a hash. */
  readonly learnerId: string;
  /** Number of the chapter left last; 0 where there is none. */
  readonly location: number;
  /** As `model/saved-state.ts` wrote it; empty where there is none, `undefined` where the record would not say. */
  readonly savedState: string | undefined;
  /** Whether an earlier visit reported the course complete. */
  readonly completed: boolean;
  /** Whether an earlier visit reported a score that reached the pass mark. */
  readonly passed: boolean;
  /** `review` and `browse` record nothing. */
  readonly mode: 'normal' | 'review' | 'browse';
  /** Saved state that this device kept, where the record's own cannot be read. */
  readonly kept?: string;
  /** `savedState` holds more than the record does. */
  readonly merged?: boolean;
}

/** One answer as HR's report shows it, free of any standard's spelling. */
export interface AnswerRecord extends ReportedAnswer {
  /** Place in the order of first answers, from 0. */
  readonly index: number;
  readonly id: string;
  readonly correct: boolean;
  /** From 0 up. */
  readonly weighting: number;
  /** Milliseconds since the epoch, when the answer was given. */
  readonly at: number;
  /** Milliseconds from seeing the question to answering it. */
  readonly latency: number;
  /** The question in words; left out where nobody has them. */
  readonly description?: string;
}

/** Each field given replaces what was noted before; answers add up. */
export interface Change {
  readonly location?: number;
  readonly savedState?: string;
  readonly answer?: AnswerRecord;
  readonly score?: number;
  /** Parts that have ended, or ended with another result, since the last change. */
  readonly ended?: readonly EndedPart[];
  /** Share of the course that is done, from 0 to 1. */
  readonly progress?: number;
  /**
   * Completion and success in one: `passed` and `failed` are complete and say whether the score reached the pass mark,
   * `completed` has no such mark. A standard with one status folds them.
   */
  readonly status?: 'incomplete' | 'completed' | 'passed' | 'failed';
}

export interface TrackerProblem {
  /** Short, stable name for the support code: `commit-refused`, `set-refused`, `threw`, … */
  readonly code: string;
  /** What was tried and what came back; for support, never shown alone. */
  readonly detail: string;
}

export interface Tracker {
  /** Where answers go: to an LMS, or nowhere but this device. */
  readonly reportsTo: 'lms' | 'device';
  connect(): Promise<Launch>;
  /**
   * Loads what answers and ended parts need, which few visits should wait for. Says whether it is there; a later call
   * tries again. `commit` does it where nobody has.
   */
  prepare(): Promise<boolean>;
  record(change: Change): void;
  /**
   * Sends what was recorded; does nothing when nothing changed. Resolves to whether the record has it now.
   *
   * `hidden`: the page may be gone without a further event, so the time spent so far is sent too. `again`: nobody
   * knows whether the last one left the device, so it is sent even where nothing changed.
   */
  commit(reason?: 'hidden' | 'again'): Promise<boolean>;
  /** Sends what is left, the session time and the exit, and ends the session. Safe to call twice and in pagehide. */
  finish(): void;
  /** The learner's name as the record spells it, empty where it has none; left out where there is nobody to ask. */
  readName?(): string;
  onProblem?: (problem: TrackerProblem) => void;
}

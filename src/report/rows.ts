/** What an LMS recorded about one learner → the row that HR reads. */
import type { Outline } from '../model/outline.ts';
import { deriveOutcome } from '../model/outcome.ts';
import type { Outcome } from '../model/progress.ts';
import { emptyProgress } from '../model/progress-reducer.ts';

/** `failed`: all that is required is done and the score is below the pass mark, also where SCORM 1.2 says incomplete. */
export type RowStatus = 'not-started' | 'in-progress' | 'complete' | 'passed' | 'failed';

export const statusLabels: Readonly<Record<RowStatus, string>> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  complete: 'Complete',
  passed: 'Passed',
  failed: 'Not passed',
};

/** One learner's record, free of any database's spelling. Times are ISO 8601. */
export interface LearnerRecord {
  readonly name: string;
  /** Made to try things out: shown as such, and no person. */
  readonly sample: boolean;
  /** `undefined` where the learner has never opened the course. */
  readonly attempt?: AttemptRecord;
}

export interface AttemptRecord {
  readonly startedAt: string;
  readonly lastSeenAt: string;
  readonly seconds: number;
  readonly status: Exclude<RowStatus, 'not-started'>;
  /** 0 to 100. */
  readonly score: number | undefined;
  /** `undefined` where the saved state cannot be read. */
  readonly done: Pick<Progress, 'chaptersComplete' | 'questionsAnswered'> | undefined;
  /** Of the course, as opened last. */
  readonly version: string;
}

export interface ReportRow {
  readonly name: string;
  readonly sample: boolean;
  readonly status: RowStatus;
  /** Per cent; `undefined` until every scored question is answered. */
  readonly score: number | undefined;
  /** `undefined` where nothing was saved that can be read. */
  readonly progress: Progress | undefined;
  readonly seconds: number;
  readonly startedAt: string | undefined;
  /** ISO 8601: of a moment, or in a row with an origin of a day (`2026-11-22`). */
  readonly lastSeenAt: string | undefined;
  readonly version: string;
  /** Of a row that this LMS has not recorded itself: where it comes from, and what a reader has to know (sentences). */
  readonly origin?: { readonly label: string; readonly note: string };
}

export type Progress = Pick<
  Outcome,
  'chaptersComplete' | 'chaptersTotal' | 'questionsAnswered' | 'questionsTotal'
>;

/** @param outline of the package now served; `undefined` for a package that brings none: no progress is shown then */
export function toRow({ name, sample, attempt }: LearnerRecord, outline: Outline | undefined): ReportRow {
  return {
    name,
    sample,
    status: attempt?.status ?? 'not-started',
    score: attempt?.score,
    progress: outline && countProgress(outline, attempt),
    seconds: attempt?.seconds ?? 0,
    startedAt: attempt?.startedAt,
    lastSeenAt: attempt?.lastSeenAt,
    version: attempt?.version ?? '',
  };
}

function countProgress(outline: Outline, attempt: AttemptRecord | undefined): Progress | undefined {
  const { chaptersTotal, questionsTotal } = deriveOutcome(outline, emptyProgress);
  const done = attempt ? attempt.done : { chaptersComplete: 0, questionsAnswered: 0 };
  return done && { chaptersTotal, questionsTotal, ...done };
}

/** What an LMS recorded about one learner → the row that HR reads. */
import type { Outline } from '../model/outline.ts';
import { deriveOutcome } from '../model/outcome.ts';
import type { Outcome } from '../model/progress.ts';
import { emptyProgress } from '../model/progress-reducer.ts';
import { decodeState } from '../model/saved-state.ts';

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
  /** Id that the course was given; saved state is bound to it. */
  readonly studentId: string;
  readonly startedAt: string;
  readonly lastSeenAt: string;
  /** Sum of the session times of every launch. */
  readonly seconds: number;
  /** `cmi.core.lesson_status`. */
  readonly lessonStatus: string;
  /** 0 to 100. */
  readonly score: number | undefined;
  /** `cmi.suspend_data`. */
  readonly savedState: string;
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
  readonly lastSeenAt: string | undefined;
  readonly version: string;
}

export type Progress = Pick<
  Outcome,
  'chaptersComplete' | 'chaptersTotal' | 'questionsAnswered' | 'questionsTotal'
>;

/** @param outline of the package now served; `undefined` for a package that brings none. */
export function toRow(record: LearnerRecord, outline: Outline | undefined): ReportRow {
  const { name, sample, attempt } = record;
  const outcome = outline && deriveRecorded(attempt, outline);
  return {
    name,
    sample,
    status: statusOf(attempt, outcome),
    score: attempt?.score,
    progress: outcome,
    seconds: attempt?.seconds ?? 0,
    startedAt: attempt?.startedAt,
    lastSeenAt: attempt?.lastSeenAt,
    version: attempt?.version ?? '',
  };
}

/** Nothing saved yet means nothing done; saved state that cannot be read means nothing is known. */
function deriveRecorded(attempt: AttemptRecord | undefined, outline: Outline): Outcome | undefined {
  if (!attempt || attempt.savedState === '') return deriveOutcome(outline, emptyProgress);
  const state = decodeState(attempt.savedState, attempt.studentId);
  return state.ok ? deriveOutcome(outline, state.progress) : undefined;
}

/** What the LMS was told comes first: a completion once reported is never withdrawn. */
function statusOf(attempt: AttemptRecord | undefined, outcome: Outcome | undefined): RowStatus {
  if (!attempt) return 'not-started';
  if (attempt.lessonStatus === 'passed') return 'passed';
  if (attempt.lessonStatus === 'completed') return 'complete';
  if (attempt.lessonStatus === 'failed') return 'failed';
  if (outcome?.complete && outcome.passed === false) return 'failed';
  return 'in-progress';
}

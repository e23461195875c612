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

/** What tells of a person that this LMS has not recorded itself. */
export type RowSource = 'self-reported' | 'moodle';

export const sourceLabels: Readonly<Record<RowSource, string>> = {
  'self-reported': 'Self-reported, not verified',
  moodle: 'From Moodle',
};

/** What is known of a person besides what they did. */
export interface Person {
  readonly name: string;
  /** Made to try things out: shown as such, and no person. */
  readonly sample: boolean;
  /** Address of the learner's own page in the report. */
  readonly page?: string;
  /** The employer's own number. */
  readonly reference?: string;
  readonly group?: string;
  /** `YYYY-MM-DD`. */
  readonly dueOn?: string;
  /** No longer with the employer: the record stays. */
  readonly former?: boolean;
  /** Left out where this LMS has recorded it. */
  readonly source?: RowSource;
  /** What a reader of a row from elsewhere has to know; sentences. */
  readonly note?: string;
}

/** One learner's record, free of any database's spelling. Times are ISO 8601. */
export interface LearnerRecord extends Person {
  /** `undefined` where the learner has never opened the course. */
  readonly attempt?: AttemptRecord;
}

/** A version of the course, and when it was completed. */
export interface Completion {
  readonly at: string;
  readonly version: string;
  /** The course hash; empty where it is not known. */
  readonly hash: string;
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
  readonly hash?: string;
  readonly completed?: Completion;
}

export interface ReportRow extends Person {
  readonly status: RowStatus;
  /** The due date has passed and the course is neither complete nor passed. */
  readonly overdue?: boolean;
  /** Per cent; `undefined` until every scored question is answered. */
  readonly score: number | undefined;
  /** `undefined` where nothing was saved that can be read. */
  readonly progress: Progress | undefined;
  readonly seconds: number;
  readonly startedAt: string | undefined;
  /** In a row from elsewhere it may be a day, `YYYY-MM-DD`. */
  readonly lastSeenAt: string | undefined;
  readonly version: string;
  /** The course hash as opened last. */
  readonly hash?: string;
  readonly completed?: Completion;
}

export type Progress = Pick<
  Outcome,
  'chaptersComplete' | 'chaptersTotal' | 'questionsAnswered' | 'questionsTotal'
>;

/**
 * @param outline of the package now served; `undefined` for a package that brings none: no progress is shown then
 * @param today `YYYY-MM-DD`, where due dates matter
 */
export function toRow(record: LearnerRecord, outline: Outline | undefined, today = ''): ReportRow {
  const { attempt, ...person } = record;
  const status = attempt?.status ?? 'not-started';
  const open = status !== 'complete' && status !== 'passed';
  return {
    ...person,
    status,
    ...(open && person.dueOn !== undefined && person.dueOn < today && { overdue: true }),
    score: attempt?.score,
    progress: outline && countProgress(outline, attempt),
    seconds: attempt?.seconds ?? 0,
    startedAt: attempt?.startedAt,
    lastSeenAt: attempt?.lastSeenAt,
    version: attempt?.version ?? '',
    ...(attempt?.hash !== undefined && { hash: attempt.hash }),
    ...(attempt?.completed && { completed: attempt.completed }),
  };
}

function countProgress(outline: Outline, attempt: AttemptRecord | undefined): Progress | undefined {
  const { chaptersTotal, questionsTotal } = deriveOutcome(outline, emptyProgress);
  const done = attempt ? attempt.done : { chaptersComplete: 0, questionsAnswered: 0 };
  return done && { chaptersTotal, questionsTotal, ...done };
}

/** What the report's thread is asked and answers. */
import type { CodebookRow } from '../../model/codebook.ts';
import type { Outline } from '../../model/outline.ts';
import type { Selection } from '../../report/selection.ts';

/** What the report reads of a course that is served. */
export interface ReportedCourse {
  readonly key: string;
  readonly label: string;
  readonly version: string;
  readonly outline: Outline | undefined;
  readonly codebook: readonly CodebookRow[] | undefined;
}

export interface ThreadData {
  /** Path of the database. */
  readonly file: string;
  readonly courses: readonly ReportedCourse[];
}

/** Pages are answered with the body's HTML, or `undefined` where there is no such thing. */
export type ReportTask =
  | { readonly name: 'report' | 'questions'; readonly selection: Selection }
  | { readonly name: 'print'; readonly selection: Selection; readonly by: string }
  | { readonly name: 'learner'; readonly selection: Selection; readonly id: number }
  /** Answered with the bytes, or `undefined` where they would be too many. */
  | { readonly name: 'xlsx'; readonly selection: Selection }
  /** Opens a CSV; `more` is answered with its next piece, or `undefined` at its end. */
  | { readonly name: 'csv'; readonly selection: Selection; readonly stream: number }
  | { readonly name: 'more' | 'stop'; readonly stream: number };

export type ReportAnswer = string | Uint8Array | undefined;

export interface AskedTask {
  readonly call: number;
  readonly task: ReportTask;
}

export type AnsweredTask =
  | { readonly call: number; readonly answer: ReportAnswer }
  | { readonly call: number; readonly problem: string };

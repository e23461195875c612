/** What was found in a folder, before it is sorted into courses and people. */
import type { RowStatus } from '../rows.ts';

export interface FoundRow {
  /** Path in the folder. */
  readonly file: string;
  /** From 1; `undefined` where the file is one record. */
  readonly line: number | undefined;
  readonly source: 'record' | 'moodle';
  readonly name: string;
  /** What Moodle tells people of one name apart by; empty in a record. */
  readonly identity: string;
  /** Either may be empty: Moodle's files name no id, and some no title. */
  readonly course: { readonly id: string; readonly title: string };
  /** Empty where it is not known. */
  readonly version: string;
  /** First 12 characters of the course hash; empty where it is not known. */
  readonly hash: string;
  readonly status: RowStatus;
  /** Per cent. */
  readonly score: number | undefined;
  /** ISO 8601, of a moment or of a day. */
  readonly startedAt: string | undefined;
  readonly lastSeenAt: string | undefined;
  /** What a reader of the row has to know; sentences. */
  readonly notes: readonly string[];
}

/** A file, or a line of one, that tells nothing. */
export interface Unread {
  readonly file: string;
  readonly line?: number;
  /** A sentence. */
  readonly reason: string;
  /** What to do about it; a sentence. */
  readonly remedy: string;
}

export interface Reading {
  readonly rows: readonly FoundRow[];
  readonly unread: readonly Unread[];
}

export function unreadable(unread: Unread): Reading {
  return { rows: [], unread: [unread] };
}

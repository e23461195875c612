/** The tables, as the queries see them. Times are ISO 8601 in UTC with milliseconds. */
import type { Generated } from 'kysely';

export interface LearnersTable {
  id: Generated<number>;
  name: string;
  /** 128 random bits: whoever has it is this learner. */
  token: string;
  created_at: string;
  /** 1 for learners made to try things out; they never count as people. */
  sample: number;
}

export interface AttemptsTable {
  id: Generated<number>;
  learner_id: number;
  /** The manifest's identifier: a new version of a course goes on with the same attempt. */
  course: string;
  /** From 1 up. */
  number: number;
  /** SHA-256 of the package last opened, hex. */
  package_hash: string;
  package_version: string;
  started_at: string;
  last_seen_at: string;
  /** The whole record as scorm-again commits it; empty before the first commit. */
  cmi: string;
  /** `cmi.core.lesson_status` as it came. */
  status: string;
  /** `cmi.core.score.raw`, 0 to 100. */
  score: number | null;
  /** Sum of its launches' seconds. */
  seconds: number;
  /** The launch that may write; a later one takes over. */
  current_launch: string | null;
}

export interface LaunchesTable {
  /** Random. */
  id: string;
  attempt_id: number;
  opened_at: string;
  package_hash: string;
  package_version: string;
  /** Highest commit number that is on disk; 0 before the first. */
  last_sequence: number;
  /** The session time reported last. */
  seconds: number;
  finished_at: string | null;
}

export interface Schema {
  learners: LearnersTable;
  attempts: AttemptsTable;
  launches: LaunchesTable;
}

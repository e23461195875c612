/**
 * The tables, as the queries see them.
 *
 * Times are ISO 8601 in UTC with milliseconds, days `YYYY-MM-DD`, flags 0 or 1, so that another database holds them as
 * they are.
 */
import type { Generated } from 'kysely';

export interface LearnersTable {
  id: Generated<number>;
  name: string;
  /** 128 random bits: whoever has it is this learner. */
  token: string;
  created_at: string;
  /** 1 for learners made to try things out; they never count as people. */
  sample: number;
  /** The employer's own number for this person; no two people have the same. */
  reference: string | null;
  /** In small letters; no two people have the same. */
  email: string | null;
  group_id: number | null;
  /** Overrides the group's. */
  due_on: string | null;
  /** From then on the link is refused; the record stays. */
  deactivated_at: string | null;
  /** Until when the personal link works; `null`: for good. */
  link_expires_at: string | null;
}

export interface GroupsTable {
  id: Generated<number>;
  name: string;
  due_on: string | null;
  created_at: string;
}

export type AttemptStatus = 'in-progress' | 'complete' | 'passed' | 'failed';

/** One learner's go at one course. Never overwritten: taking the course again makes the next one. */
export interface AttemptsTable {
  id: Generated<number>;
  learner_id: number;
  /** `ServedCourse.key`: a new version of a course goes on with the same attempt. */
  course: string;
  /** From 1 up. */
  number: number;
  /** SHA-256 of the package last opened, hex. */
  package_hash: string;
  package_version: string;
  /** The course hash (DESIGN decision 13) of the package last opened; empty where the package brings none. */
  course_hash: string;
  started_at: string;
  /** The last contact of any of its launches. */
  last_seen_at: string;
  /** When all that is required was first done, and which version and course hash that was. */
  completed_at: string | null;
  completed_version: string | null;
  completed_hash: string | null;
  /** Everything the course has set, as flat JSON: `{"cmi.core.lesson_status": "passed", …}`; `{}` before the first commit. */
  record: string;
  /** What follows from the record and the outline; kept here so that the report need not read records. */
  status: AttemptStatus;
  /** Per cent, 0 to 100. */
  score: number | null;
  /** `null` where the saved state cannot be read. */
  chapters_complete: number | null;
  /** Numbers of the chapters that are complete, in reading order, with a comma after each: `1,4,2,`. */
  chapters_done: string;
  questions_answered: number | null;
  /** Sum of the gaps between contacts, each capped at ten minutes; opening a launch begins anew. */
  seconds: number;
  /** The launch that may write; a later one takes over. */
  current_launch: string | null;
}

/** Leave to open launches of one attempt on the content origin, and nothing else. */
export interface TicketsTable {
  /** SHA-256 of the token, base64url. */
  token_hash: string;
  attempt_id: number;
  created_at: string;
  /** Moved on with every contact. */
  expires_at: string;
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
  /** Those of the attempt's that passed before this launch's contacts. */
  seconds: number;
  last_contact_at: string;
  finished_at: string | null;
}

/** What one attempt answered to one scored or unscored question that is reported; never matrix, ticks or reflections. */
export interface AnswersTable {
  attempt_id: number;
  /** The interaction's id, as in the codebook. */
  interaction: string;
  /** 1 where `first_*` is the first try; 0 where the server cannot know (a commit that came late, an older database). */
  first_known: number;
  /** `correct`, `wrong` or as the course said it, in the words of SCORM 1.2. */
  first_result: string;
  first_response: string;
  first_at: string;
  last_result: string;
  last_response: string;
  last_at: string;
}

export interface AdministratorsTable {
  id: Generated<number>;
  name: string;
  /** In small letters; with the password the way in. */
  email: string;
  /** `scrypt$N$r$p$salt$key`, the last two base64url. */
  password: string;
  created_at: string;
  deactivated_at: string | null;
}

/** A link that works once: the first administrator's, an invitation, a new password. */
export interface OneTimeLinksTable {
  /** SHA-256 of the token, base64url. */
  token_hash: string;
  purpose: 'first-administrator' | 'invitation' | 'new-password';
  /** Whose password; `null` for who is not there yet. */
  administrator_id: number | null;
  created_at: string;
  expires_at: string;
  used_at: string | null;
}

/** Who a browser is, by the cookie on the base origin. Exactly one of the two ids is set. */
export interface SessionsTable {
  /** SHA-256 of the cookie's value, base64url. */
  token_hash: string;
  learner_id: number | null;
  administrator_id: number | null;
  created_at: string;
  expires_at: string;
}

/** A file of learners that was read and waits for its preview to be confirmed. */
export interface ImportsTable {
  /** Random. */
  id: string;
  administrator_id: number | null;
  created_at: string;
  /** JSON of the rows as read. */
  rows: string;
}

/** What administrators did. A learner who is erased leaves the number, no name. */
export interface AuditTable {
  id: Generated<number>;
  at: string;
  /** `null` for the server itself (a retention period) and in preview. */
  administrator_id: number | null;
  /** For example `learner-added`; the words are in audit-words.ts. */
  action: string;
  learner_id: number | null;
  /** JSON without personal data. */
  details: string;
}

export interface SettingsTable {
  key: string;
  value: string;
}

export interface Schema {
  learners: LearnersTable;
  groups: GroupsTable;
  attempts: AttemptsTable;
  tickets: TicketsTable;
  launches: LaunchesTable;
  answers: AnswersTable;
  administrators: AdministratorsTable;
  one_time_links: OneTimeLinksTable;
  sessions: SessionsTable;
  imports: ImportsTable;
  audit: AuditTable;
  settings: SettingsTable;
}

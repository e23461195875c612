/** One commit, written within a transaction. */
import type { ServedCourse } from '../packages/served-course.ts';
import { deriveFromProgress, readProgress } from '../results/derive-attempt.ts';
import type { FlatRecord } from '../storage/flatten-record.ts';
import type { Storage } from '../storage/storage.ts';
import { keepBetterStatus } from './attempt-status.ts';
import { type Attempt, studentId } from './attempts.ts';
import type { CommitBody } from './commit-body.ts';
import { listAnswers, saveAnswers } from './recorded-answers.ts';
import { renewTicket, type TicketHolder } from './tickets.ts';

export interface Commit {
  /** What it came in by; samples need none. */
  readonly ticket?: TicketHolder['ticket'];
  readonly attemptId: number;
  readonly course: ServedCourse;
  readonly body: CommitBody;
}

/**
 * `superseded`: the learner opened the course again elsewhere, and only that launch may write; `resync`: less is on
 * disk than was acknowledged, as after a restore, so that everything is to be sent again; `too-large`: the record would
 * grow beyond reason.
 */
export type CommitOutcome = 'saved' | 'superseded' | 'resync' | 'unknown' | 'too-large';

export interface CommitAnswer {
  readonly outcome: CommitOutcome;
  /** Highest number of this launch that is on disk. */
  readonly sequence: number;
}

/** Seconds. A longer silence than this was no reading. */
const longestGap = 600;
/** Characters of a record, as JSON. */
const largestRecord = 600_000;

/** Numbers make it idempotent: a commit sent twice, or overtaken on the way, changes nothing. */
export async function saveCommit(db: Storage, commit: Commit): Promise<CommitAnswer> {
  const { body, attemptId, ticket } = commit;
  const launch = await findLaunch(db, body.launch, attemptId);
  if (!launch) return { outcome: 'unknown', sequence: 0 };
  const { last_sequence: known, launch_seconds, ...attempt } = launch;
  const current = attempt.current_launch === body.launch;
  if (body.sequence <= known) return { outcome: current ? 'saved' : 'superseded', sequence: known };
  if (current && body.acknowledged > known) return { outcome: 'resync', sequence: known };
  const record: FlatRecord = { ...(JSON.parse(attempt.record) as FlatRecord), ...body.changed };
  const text = JSON.stringify(record);
  if (current && text.length > largestRecord) return { outcome: 'too-large', sequence: known };
  const now = new Date().toISOString();
  const seconds = measureGap(attempt.last_seen_at, now);
  await writeLaunch(db, body, now, launch_seconds + seconds);
  const written = current && Object.keys(body.changed).length > 0;
  const change = written ? { ...(await deriveChange(db, commit, attempt, record, now)), record: text } : {};
  await db
    .updateTable('attempts')
    .set({ last_seen_at: now, seconds: attempt.seconds + seconds, ...change })
    .where('id', '=', attemptId)
    .execute();
  if (ticket) await renewTicket(db, ticket);
  return { outcome: current ? 'saved' : 'superseded', sequence: body.sequence };
}

function findLaunch(db: Storage, id: string, attemptId: number) {
  return db
    .selectFrom('launches')
    .innerJoin('attempts', 'attempts.id', 'launches.attempt_id')
    .select(['launches.last_sequence', 'launches.seconds as launch_seconds'])
    .selectAll('attempts')
    .where('launches.id', '=', id)
    .where('attempts.id', '=', attemptId)
    .executeTakeFirst();
}

/** Since the attempt's last contact, not the launch's: two tabs at once do not count twice. */
function measureGap(since: string, now: string): number {
  return Math.min(Math.max((Date.parse(now) - Date.parse(since)) / 1000, 0), longestGap);
}

async function writeLaunch(
  db: Storage,
  { launch, sequence, finished }: CommitBody,
  now: string,
  seconds: number,
): Promise<void> {
  const ended = finished ? { finished_at: now } : {};
  await db
    .updateTable('launches')
    .set({ last_sequence: sequence, seconds, last_contact_at: now, ...ended })
    .where('id', '=', launch)
    .execute();
}

/** What follows for the attempt's columns; answers are written here. */
async function deriveChange(
  db: Storage,
  { body, attemptId, course }: Commit,
  attempt: Attempt,
  record: FlatRecord,
  at: string,
) {
  const { outline } = course;
  const progress = outline && readProgress(record, studentId(attempt));
  const source = { attemptId, record, progress, outline, at, late: body.late };
  await saveAnswers(db, listAnswers(source, body.changed));
  const derived = deriveFromProgress(record, progress, outline);
  const status = keepBetterStatus(attempt.status, derived.status);
  const completed = status !== 'in-progress' && attempt.completed_at === null;
  return {
    ...derived,
    status,
    ...(completed && {
      completed_at: at,
      completed_version: attempt.package_version,
      completed_hash: attempt.course_hash,
    }),
  };
}

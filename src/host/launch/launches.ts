/** A launch: the time from opening the course to its end, and the commits in between. */
import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { ServedCourse } from '../packages/served-course.ts';
import { deriveAttempt } from '../results/derive-attempt.ts';
import { type FlatRecord, flattenRecord } from '../storage/flatten-record.ts';
import type { Storage } from '../storage/storage.ts';
import type { Schema } from '../storage/schema.ts';
import { type Attempt, studentId } from './attempts.ts';
import type { CommitBody } from './commit-body.ts';

/** Seconds. A longer silence than this was no reading. */
const longestGap = 600;

export interface OpenedLaunch {
  readonly id: string;
  /** As it was before this launch. */
  readonly attempt: Attempt;
  /** Whether the launch before this one ended as the course wanted. */
  readonly lastFinished: boolean;
}

/** Starts a launch; from now on only this one may write to the attempt. */
export function openLaunch(storage: Storage, attemptId: number, course: ServedCourse): Promise<OpenedLaunch> {
  const now = new Date().toISOString();
  return storage.transaction().execute(async (db) => {
    const attempt = await db
      .selectFrom('attempts')
      .selectAll()
      .where('id', '=', attemptId)
      .executeTakeFirstOrThrow();
    const last = await db
      .selectFrom('launches')
      .select('finished_at')
      .where('id', '=', attempt.current_launch ?? '')
      .executeTakeFirst();
    const id = randomUUID();
    const version = { package_hash: course.hash, package_version: course.version };
    await db
      .insertInto('launches')
      .values({
        id,
        attempt_id: attempt.id,
        opened_at: now,
        last_contact_at: now,
        last_sequence: 0,
        seconds: 0,
        ...version,
      })
      .execute();
    await db
      .updateTable('attempts')
      .set({
        current_launch: id,
        last_seen_at: now,
        course_hash: course.outline?.hash ?? '',
        ...version,
      })
      .where('id', '=', attempt.id)
      .execute();
    return { id, attempt, lastFinished: last !== undefined && last.finished_at !== null };
  });
}

/** `superseded`: the learner opened the course again elsewhere, and only that launch may write. */
export type CommitOutcome = 'saved' | 'superseded' | 'unknown';

/**
 * Writes one commit; when it resolves to `saved`, the commit or a later one of this launch is on disk.
 *
 * Numbers make it idempotent: a commit sent twice, or overtaken on the way, changes nothing.
 */
export function saveCommit(
  storage: Storage,
  attemptId: number,
  body: CommitBody,
  course: ServedCourse,
): Promise<CommitOutcome> {
  return storage.transaction().execute(async (db) => {
    const launch = await db
      .selectFrom('launches')
      .innerJoin('attempts', 'attempts.id', 'launches.attempt_id')
      .select(['launches.last_sequence', 'launches.last_contact_at', 'launches.seconds as launch_seconds'])
      .selectAll('attempts')
      .where('launches.id', '=', body.launch)
      .where('attempts.id', '=', attemptId)
      .executeTakeFirst();
    if (!launch) return 'unknown';
    const current = launch.current_launch === body.launch;
    if (body.sequence <= launch.last_sequence) return current ? 'saved' : 'superseded';
    const now = new Date().toISOString();
    const gap = Math.min((Date.parse(now) - Date.parse(launch.last_contact_at)) / 1000, longestGap);
    await writeLaunch(db, body, now, launch.launch_seconds + gap);
    const change = current ? describeCommit(body, launch, course, now) : {};
    await db
      .updateTable('attempts')
      .set({ seconds: launch.seconds + gap, ...change })
      .where('id', '=', attemptId)
      .execute();
    return current ? 'saved' : 'superseded';
  });
}

async function writeLaunch(
  db: Transaction<Schema>,
  { launch, sequence, finished }: CommitBody,
  now: string,
  seconds: number,
): Promise<void> {
  await db
    .updateTable('launches')
    .set({
      last_sequence: sequence,
      seconds,
      last_contact_at: now,
      ...(finished ? { finished_at: now } : {}),
    })
    .where('id', '=', launch)
    .execute();
}

function describeCommit(body: CommitBody, attempt: Attempt, course: ServedCourse, now: string) {
  const record: FlatRecord = flattenRecord({ cmi: body.cmi });
  const derived = deriveAttempt(record, studentId(attempt), course.outline);
  const completed = derived.status !== 'in-progress' && attempt.completed_at === null;
  return {
    ...derived,
    record: JSON.stringify(record),
    last_seen_at: now,
    ...(completed && {
      completed_at: now,
      completed_version: course.version,
      completed_hash: course.outline?.hash ?? '',
    }),
  };
}

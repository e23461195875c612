/** Attempts and their launches: opening one, and writing down what it commits. */
import { randomUUID } from 'node:crypto';
import type { Selectable, Transaction } from 'kysely';
import type { CommitBody } from './commit-body.ts';
import { readSeconds } from './cmi.ts';
import type { Storage } from '../storage/storage.ts';
import type { AttemptsTable, Schema } from '../storage/schema.ts';

/** Which package a launch shows. */
export interface PackageVersion {
  /** The manifest's identifier. */
  readonly course: string;
  readonly hash: string;
  readonly version: string;
}

export interface OpenedLaunch {
  readonly id: string;
  /** As it was before this launch. */
  readonly attempt: Selectable<AttemptsTable>;
  /** Whether the launch before this one ended with LMSFinish. */
  readonly lastFinished: boolean;
}

/** Starts a launch; from now on only this one may write to the attempt. */
export async function openLaunch(
  storage: Storage,
  learnerId: number,
  shown: PackageVersion,
): Promise<OpenedLaunch> {
  const now = new Date().toISOString();
  return storage.transaction().execute(async (db) => {
    const attempt = await findOrAddAttempt(db, learnerId, shown, now);
    const last = await db
      .selectFrom('launches')
      .select('finished_at')
      .where('id', '=', attempt.current_launch ?? '')
      .executeTakeFirst();
    const id = randomUUID();
    const version = { package_hash: shown.hash, package_version: shown.version };
    await db
      .insertInto('launches')
      .values({ id, attempt_id: attempt.id, opened_at: now, last_sequence: 0, seconds: 0, ...version })
      .execute();
    await db
      .updateTable('attempts')
      .set({ current_launch: id, last_seen_at: now, ...version })
      .where('id', '=', attempt.id)
      .execute();
    return { id, attempt, lastFinished: last !== undefined && last.finished_at !== null };
  });
}

async function findOrAddAttempt(
  db: Transaction<Schema>,
  learnerId: number,
  shown: PackageVersion,
  now: string,
): Promise<Selectable<AttemptsTable>> {
  const found = await db
    .selectFrom('attempts')
    .selectAll()
    .where('learner_id', '=', learnerId)
    .where('course', '=', shown.course)
    .orderBy('number', 'desc')
    .executeTakeFirst();
  if (found) return found;
  return db
    .insertInto('attempts')
    .values({
      learner_id: learnerId,
      course: shown.course,
      number: 1,
      package_hash: shown.hash,
      package_version: shown.version,
      started_at: now,
      last_seen_at: now,
      cmi: '',
      status: 'not attempted',
      score: null,
      seconds: 0,
      current_launch: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** `superseded`: the learner opened the course again elsewhere, and only that launch may write. */
export type CommitOutcome = 'saved' | 'superseded' | 'unknown';

/**
 * Writes one commit; when it resolves to `saved`, the commit or a later one of this launch is on disk.
 *
 * Numbers make it idempotent: a commit sent twice, or overtaken on the way, changes nothing. A superseded launch
 * still adds its time, which no other launch knows.
 */
export async function saveCommit(
  storage: Storage,
  learnerId: number,
  body: CommitBody,
): Promise<CommitOutcome> {
  return storage.transaction().execute(async (db) => {
    const launch = await db
      .selectFrom('launches')
      .innerJoin('attempts', 'attempts.id', 'launches.attempt_id')
      .select(['launches.attempt_id', 'launches.last_sequence', 'attempts.current_launch'])
      .where('launches.id', '=', body.launch)
      .where('attempts.learner_id', '=', learnerId)
      .executeTakeFirst();
    if (!launch) return 'unknown';
    const current = launch.current_launch === body.launch;
    if (body.sequence <= launch.last_sequence) return current ? 'saved' : 'superseded';
    await writeLaunch(db, body);
    const seconds = await sumSeconds(db, launch.attempt_id);
    const change = current ? { seconds, ...describeRecord(body) } : { seconds };
    await db.updateTable('attempts').set(change).where('id', '=', launch.attempt_id).execute();
    return current ? 'saved' : 'superseded';
  });
}

async function writeLaunch(db: Transaction<Schema>, body: CommitBody): Promise<void> {
  await db
    .updateTable('launches')
    .set({
      last_sequence: body.sequence,
      seconds: readSeconds(body.cmi.core.session_time),
      ...(body.finished ? { finished_at: new Date().toISOString() } : {}),
    })
    .where('id', '=', body.launch)
    .execute();
}

async function sumSeconds(db: Transaction<Schema>, attemptId: number): Promise<number> {
  const { seconds } = await db
    .selectFrom('launches')
    .select((select) => select.fn.sum<number>('seconds').as('seconds'))
    .where('attempt_id', '=', attemptId)
    .executeTakeFirstOrThrow();
  return seconds;
}

function describeRecord(body: CommitBody) {
  const { lesson_status, score } = body.cmi.core;
  return {
    cmi: JSON.stringify(body.cmi),
    status: lesson_status,
    score: score.raw === '' ? null : Number(score.raw),
    last_seen_at: new Date().toISOString(),
  };
}

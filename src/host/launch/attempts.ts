/** Attempts: finding the one that a learner goes on with, and starting another. */
import type { Selectable, Transaction } from 'kysely';
import type { ServedCourse } from '../packages/served-course.ts';
import type { Storage } from '../storage/storage.ts';
import type { AttemptsTable, Schema } from '../storage/schema.ts';

export type Attempt = Selectable<AttemptsTable>;

/** The latest attempt; the first is made where there is none. */
export function findOrAddAttempt(storage: Storage, learner: number, course: ServedCourse): Promise<Attempt> {
  return storage.transaction().execute(async (db) => {
    return (await findLatest(db, learner, course.key)) ?? addAttempt(db, learner, course, 1);
  });
}

/** What was done before stays on record; the course begins anew. */
export function addNextAttempt(storage: Storage, learner: number, course: ServedCourse): Promise<Attempt> {
  return storage.transaction().execute(async (db) => {
    const latest = await findLatest(db, learner, course.key);
    return addAttempt(db, learner, course, (latest?.number ?? 0) + 1);
  });
}

function findLatest(db: Transaction<Schema>, learner: number, course: string): Promise<Attempt | undefined> {
  return db
    .selectFrom('attempts')
    .selectAll()
    .where('learner_id', '=', learner)
    .where('course', '=', course)
    .orderBy('number', 'desc')
    .executeTakeFirst();
}

function addAttempt(
  db: Transaction<Schema>,
  learner: number,
  course: ServedCourse,
  number: number,
): Promise<Attempt> {
  const now = new Date().toISOString();
  return db
    .insertInto('attempts')
    .values({
      learner_id: learner,
      course: course.key,
      number,
      package_hash: course.hash,
      package_version: course.version,
      course_hash: course.outline?.hash ?? '',
      started_at: now,
      last_seen_at: now,
      completed_at: null,
      completed_version: null,
      completed_hash: null,
      record: '{}',
      status: 'in-progress',
      score: null,
      chapters_complete: 0,
      chapters_done: '',
      questions_answered: 0,
      seconds: 0,
      current_launch: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/**
 * What the course knows a learner by: stable, and telling nothing. Another attempt has another, so that a course finds
 * nothing on the device of what was done before.
 */
export function studentId({ learner_id, number }: Pick<Attempt, 'learner_id' | 'number'>): string {
  return number === 1 ? `learner-${learner_id}` : `learner-${learner_id}-${number}`;
}

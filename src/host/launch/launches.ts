/** A launch: the time from opening the course to its end. */
import { randomUUID } from 'node:crypto';
import type { ServedCourse } from '../packages/served-course.ts';
import type { Storage } from '../storage/storage.ts';
import type { Attempt } from './attempts.ts';

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

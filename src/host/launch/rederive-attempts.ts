/** What follows from records, for a package that was not served before: another version may count otherwise. */
import { setTimeout as wait } from 'node:timers/promises';
import type { HostContext } from '../host-context.ts';
import type { ServedCourse } from '../packages/served-course.ts';
import { deriveFromProgress, readProgress } from '../results/derive-attempt.ts';
import type { FlatRecord } from '../storage/flatten-record.ts';
import type { Storage } from '../storage/storage.ts';
import { keepBetterStatus } from './attempt-status.ts';
import { type Attempt, studentId } from './attempts.ts';
import { addMissingAnswers, listAnswers } from './recorded-answers.ts';

/** Attempts a transaction: commits wait for no more than these, and memory holds no more. */
const atOnce = 50;

/** To be raised whenever the same record makes other columns. */
const way = 1;

/** Milliseconds that a start waits for it; the rest goes on beside learners. */
const longestWait = 1_000;

/** Waits a moment for it, as most databases are done by then. What does not succeed is tried at the next start. */
export async function startRederiving({ storage, courses, log }: HostContext) {
  const ending = new AbortController();
  const rederived = rederiveAttempts(storage, courses, ending.signal).catch((error: unknown) =>
    log.failed('rederiving', error),
  );
  await Promise.race([rederived, wait(longestWait, undefined, { ref: false })]);
  const stop = async (): Promise<void> => {
    ending.abort();
    await rederived;
  };
  return { stop };
}

/** Goes through the attempts of every course that is not served as it was last; stops early with `signal`. */
async function rederiveAttempts(
  storage: Storage,
  courses: readonly ServedCourse[],
  signal: AbortSignal,
): Promise<void> {
  for (const course of courses) {
    const mark = { key: `derived/${course.key}`, value: `${way}/${course.hash}` };
    const done = await storage.selectFrom('settings').select('value').where('key', '=', mark.key).execute();
    if (done[0]?.value === mark.value) continue;
    for (let after: number | undefined = 0; after !== undefined;) {
      if (signal.aborted) return;
      after = await rederiveNext(storage, course, after);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await storage
      .insertInto('settings')
      .values(mark)
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: mark.value }))
      .execute();
  }
}

/** @returns the last id; `undefined` where there was none left */
function rederiveNext(storage: Storage, course: ServedCourse, after: number): Promise<number | undefined> {
  return storage.transaction().execute(async (db) => {
    const attempts = await db
      .selectFrom('attempts')
      .selectAll()
      .where('course', '=', course.key)
      .where('id', '>', after)
      .orderBy('id')
      .limit(atOnce)
      .execute();
    for (const attempt of attempts) await rederive(db, course, attempt);
    return attempts.at(-1)?.id;
  });
}

async function rederive(db: Storage, { outline }: ServedCourse, attempt: Attempt): Promise<void> {
  const record = JSON.parse(attempt.record) as FlatRecord;
  const progress = outline && readProgress(record, studentId(attempt));
  const derived = deriveFromProgress(record, progress, outline);
  const status = keepBetterStatus(attempt.status, derived.status);
  await db
    .updateTable('attempts')
    .set({ ...derived, status })
    .where('id', '=', attempt.id)
    .execute();
  // Those of older databases, which kept none: only saved state knows then whether it was the first try.
  const source = { attemptId: attempt.id, record, progress, outline, at: attempt.last_seen_at, late: true };
  await addMissingAnswers(db, listAnswers(source));
}

/** Everything held about one person, for themselves or for the employer. */
import type { Storage } from '../../storage/storage.ts';

/**
 * `employer`: without the saved state, which holds what the learner ticked and wrote for themselves (DESIGN, decision
 * 10). `learner`: with it.
 */
export type Reader = 'employer' | 'learner';

/** What of a record the employer sees anyway; a name that starts so. */
const open =
  /^cmi\.(core\.(lesson_status|score|total_time|session_time|entry|exit|lesson_location)|completion_status|success_status|score|location|progress_measure|total_time|session_time|interactions|objectives)(\.|$)/;

/** Secrets (the link's token, hashes of tokens) are left out: they open doors and say nothing about anybody. */
export function exportPerson(storage: Storage, id: number, reader: Reader, now = new Date()) {
  return storage.transaction().execute(async (db) => {
    const row = await db.selectFrom('learners').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    const group = await db
      .selectFrom('groups')
      .select(['id', 'name', 'due_on'])
      .where('id', '=', row.group_id)
      .executeTakeFirst();
    return {
      what:
        reader === 'learner'
          ? 'Everything this learning system holds about you'
          : 'Everything this learning system holds about this person, without what they ticked and wrote for themselves',
      made_at: now.toISOString(),
      person: { ...omit(row, 'token', 'group_id'), sample: row.sample === 1 },
      group: group ?? null,
      attempts: await exportAttempts(db, id, reader),
      sessions: await db
        .selectFrom('sessions')
        .select(['created_at', 'expires_at'])
        .where('learner_id', '=', id)
        .execute(),
      audit: await db
        .selectFrom('audit')
        .select(['at', 'action', 'details'])
        .where('learner_id', '=', id)
        .orderBy('id')
        .execute(),
    };
  });
}

async function exportAttempts(db: Storage, id: number, reader: Reader) {
  const attempts = await db
    .selectFrom('attempts')
    .selectAll()
    .where('learner_id', '=', id)
    .orderBy('id')
    .execute();
  const of = db.selectFrom('attempts').select('id').where('learner_id', '=', id);
  const launches = await db.selectFrom('launches').selectAll().where('attempt_id', 'in', of).execute();
  const answers = await db.selectFrom('answers').selectAll().where('attempt_id', 'in', of).execute();
  const tickets = await db
    .selectFrom('tickets')
    .select(['attempt_id', 'created_at', 'expires_at'])
    .where('attempt_id', 'in', of)
    .execute();
  return attempts.map((attempt) => ({
    ...omit(attempt, 'current_launch'),
    record: readRecord(attempt.record, reader),
    launches: pick(launches, attempt.id).map((launch) => omit(launch, 'id')),
    answers: pick(answers, attempt.id),
    tickets: pick(tickets, attempt.id),
  }));
}

function pick<T extends { attempt_id: number }>(rows: readonly T[], attempt: number) {
  return rows.filter((row) => row.attempt_id === attempt).map((row) => omit(row, 'attempt_id'));
}

function omit<T extends object, K extends keyof T & string>(row: T, ...names: readonly K[]): Omit<T, K> {
  const left = Object.entries(row).filter(([name]) => !names.some((omitted) => omitted === name));
  return Object.fromEntries(left) as Omit<T, K>;
}

function readRecord(record: string, reader: Reader): Record<string, string> {
  const all = JSON.parse(record) as Record<string, string>;
  if (reader === 'learner') return all;
  return Object.fromEntries(Object.entries(all).filter(([name]) => open.test(name)));
}

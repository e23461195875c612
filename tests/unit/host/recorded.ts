/** Puts into a host's database what people would have done. */
import type { Insertable } from 'kysely';
import type { AnswersTable, AttemptsTable, LearnersTable } from '../../../src/host/storage/schema.ts';
import type { Storage } from '../../../src/host/storage/storage.ts';

const at = '2026-11-20T10:00:00.000Z';

export async function addGroup(storage: Storage, name: string, due_on: string | null): Promise<number> {
  const made = storage.insertInto('groups').values({ name, due_on, created_at: at }).returning('id');
  return (await made.executeTakeFirstOrThrow()).id;
}

export async function addPerson(
  storage: Storage,
  name: string,
  change: Partial<Insertable<LearnersTable>> = {},
): Promise<number> {
  const learner = {
    name,
    token: crypto.randomUUID(),
    created_at: at,
    sample: 0,
    reference: null,
    email: null,
    group_id: null,
    due_on: null,
    deactivated_at: null,
    link_expires_at: null,
    ...change,
  };
  return (await storage.insertInto('learners').values(learner).returning('id').executeTakeFirstOrThrow()).id;
}

/** At the tiny package's course, done up to its first chapter where it is in progress. */
export async function addAttempt(
  storage: Storage,
  learner_id: number,
  change: Partial<Insertable<AttemptsTable>> = {},
): Promise<number> {
  const done = change.status !== undefined && change.status !== 'in-progress';
  const attempt = {
    learner_id,
    course: 'TINY//scorm12',
    number: 1,
    package_hash: 'f'.repeat(64),
    package_version: '1.2.3',
    course_hash: 'abcdefabcdef',
    started_at: at,
    last_seen_at: at,
    completed_at: done ? at : null,
    completed_version: done ? '1.2.3' : null,
    completed_hash: done ? 'abcdefabcdef' : null,
    record: '{}',
    status: 'in-progress' as const,
    score: null,
    chapters_complete: done ? 2 : 1,
    chapters_done: done ? '1,2,' : '1,',
    questions_answered: done ? 1 : 0,
    seconds: 61.456,
    current_launch: null,
    ...change,
  };
  return (await storage.insertInto('attempts').values(attempt).returning('id').executeTakeFirstOrThrow()).id;
}

export async function addAnswer(
  storage: Storage,
  attempt_id: number,
  interaction: string,
  result: string,
  response: string,
  change: Partial<Insertable<AnswersTable>> = {},
): Promise<void> {
  const first = { first_known: 1, first_result: result, first_response: response, first_at: at };
  const last = { last_result: result, last_response: response, last_at: at };
  await storage
    .insertInto('answers')
    .values({ attempt_id, interaction, ...first, ...last, ...change })
    .execute();
}

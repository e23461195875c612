/** Who takes the course. */
import { makeToken } from '../access/tokens.ts';
import type { Storage } from '../storage/storage.ts';

export interface Learner {
  readonly id: number;
  readonly name: string;
  readonly token: string;
  readonly sample: boolean;
}

const unset = {
  reference: null,
  email: null,
  group_id: null,
  due_on: null,
  deactivated_at: null,
  link_expires_at: null,
};

export async function addLearner(storage: Storage, name: string, sample = false): Promise<Learner> {
  const token = makeToken();
  const { id } = await storage
    .insertInto('learners')
    .values({ name, token, created_at: new Date().toISOString(), sample: sample ? 1 : 0, ...unset })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, name, token, sample };
}

/** By their personal link; `undefined` where it is unknown, has expired, or the learner may not come in any more. */
export async function findLearner(storage: Storage, token: string): Promise<Learner | undefined> {
  const row = await storage
    .selectFrom('learners')
    .select(['id', 'name', 'token', 'sample', 'link_expires_at'])
    .where('token', '=', token)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst();
  if (!row || (row.link_expires_at !== null && row.link_expires_at <= new Date().toISOString()))
    return undefined;
  const { id, name, sample } = row;
  return { id, name, token, sample: sample === 1 };
}

/** By their number; `undefined` where they may not come in any more. */
export async function findActiveLearner(storage: Storage, id: number): Promise<Learner | undefined> {
  const row = await storage
    .selectFrom('learners')
    .select(['id', 'name', 'token', 'sample'])
    .where('id', '=', id)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst();
  return row && { ...row, sample: row.sample === 1 };
}

/** In order of their names. */
export async function listLearners(storage: Storage): Promise<Learner[]> {
  const rows = await storage.selectFrom('learners').select(['id', 'name', 'token', 'sample']).execute();
  return rows
    .map((row) => ({ ...row, sample: row.sample === 1 }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.id - b.id);
}

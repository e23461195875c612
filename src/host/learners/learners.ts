/** Who takes the course. */
import { randomBytes } from 'node:crypto';
import type { Storage } from '../storage/storage.ts';

export interface Learner {
  readonly id: number;
  readonly name: string;
  readonly token: string;
  readonly sample: boolean;
}

export async function addLearner(storage: Storage, name: string, sample = false): Promise<Learner> {
  const token = randomBytes(16).toString('base64url');
  const { id } = await storage
    .insertInto('learners')
    .values({ name, token, created_at: new Date().toISOString(), sample: sample ? 1 : 0 })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, name, token, sample };
}

export async function findLearner(storage: Storage, token: string): Promise<Learner | undefined> {
  const row = await storage
    .selectFrom('learners')
    .select(['id', 'name', 'token', 'sample'])
    .where('token', '=', token)
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

/** What the course knows a learner by: stable, and telling nothing. */
export function studentId(learnerId: number): string {
  return `learner-${learnerId}`;
}

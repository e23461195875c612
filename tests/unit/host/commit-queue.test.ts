import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findOrAddAttempt } from '../../../src/host/launch/attempts.ts';
import { CommitQueue } from '../../../src/host/launch/commit-queue.ts';
import { openLaunch } from '../../../src/host/launch/launches.ts';
import { addLearner } from '../../../src/host/learners/learners.ts';
import { serveCourses } from '../../../src/host/packages/served-course.ts';
import { openStorage, type Storage } from '../../../src/host/storage/storage.ts';
import { makeTinyPackage } from './tiny-package.ts';

let folder: string;
let storage: Storage;
const [course] = serveCourses([makeTinyPackage()]);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'queue-'));
  storage = await openStorage(folder);
});

afterEach(async () => {
  await storage.destroy();
  rmSync(folder, { recursive: true });
});

/** What each of some learners commits first. */
async function makeCommits(count: number) {
  if (!course) throw new Error('The tiny package holds no course.');
  const commits = [];
  for (let number = 1; number <= count; number++) {
    const { id } = await addLearner(storage, `Learner ${number}`);
    const attempt = await findOrAddAttempt(storage, id, course);
    const { id: launch } = await openLaunch(storage, attempt.id, course);
    const ticket = { hash: '', expiresAt: '9999' };
    const changed = { 'cmi.suspend_data': `state ${number}` };
    const body = { launch, sequence: 1, acknowledged: 0, finished: false, late: false, changed };
    commits.push({ ticket, attemptId: attempt.id, course, body });
  }
  return commits;
}

const readRecords = async () =>
  (await storage.selectFrom('attempts').select('record').orderBy('id').execute()).map(({ record }) => record);

test('what arrives together is written in one transaction', async () => {
  const commits = await makeCommits(20);
  const begin = vi.spyOn(storage, 'transaction');
  const queue = new CommitQueue(storage);
  const answers = await Promise.all(commits.map((commit) => queue.save(commit)));
  expect(answers).toEqual(commits.map(() => ({ outcome: 'saved', sequence: 1 })));
  expect(begin).toHaveBeenCalledOnce();
  expect(await readRecords()).toEqual(commits.map(({ body }) => JSON.stringify(body.changed)));
});

test('what fails, fails alone', async () => {
  await sql`create trigger planted before update on attempts when new.record like '%state 3%'
    begin select raise(abort, 'planted'); end`.execute(storage);
  const commits = await makeCommits(5);
  const queue = new CommitQueue(storage);
  const answers = await Promise.allSettled(commits.map((commit) => queue.save(commit)));
  expect(answers.map(({ status }) => status)).toEqual([
    ...['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled'],
  ]);
  expect((await readRecords())[2]).toBe('{}');
});

test('what finds no room is told so, and can be saved when there is room', async () => {
  const [commit] = await makeCommits(1);
  if (!commit) throw new Error('There is no commit.');
  const pages = await sql<{ page_count: number }>`pragma page_count`.execute(storage);
  await sql.raw(`pragma max_page_count = ${pages.rows[0]?.page_count ?? 0}`).execute(storage);
  const changed = { 'cmi.suspend_data': 'x'.repeat(60_000) };
  const large = { ...commit, body: { ...commit.body, changed } };
  const queue = new CommitQueue(storage);
  expect(await queue.save(large)).toEqual({ outcome: 'full' });
  expect(await readRecords()).toEqual(['{}']);
  await sql`pragma max_page_count = 1000000`.execute(storage);
  expect(await queue.save(large)).toEqual({ outcome: 'saved', sequence: 1 });
  expect(await readRecords()).toEqual([JSON.stringify(changed)]);
});

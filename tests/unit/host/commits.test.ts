import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { emptyProgress } from '../../../src/model/progress-reducer.ts';
import { encodeState } from '../../../src/model/saved-state.ts';
import { type RunningHost, startHost } from '../../../src/host/server.ts';
import type { AttemptsTable } from '../../../src/host/storage/schema.ts';
import { openStorage, type Storage } from '../../../src/host/storage/storage.ts';
import { commit, enrol, type Launch, openLaunch } from './host-client.ts';
import { makeTinyPackage, tinyOutline } from './tiny-package.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'commits-'));
let host: RunningHost;
/** A second connection, as a test may look where a learner may not. */
let storage: Storage;

beforeAll(async () => {
  host = await startHost({ zip: makeTinyPackage(), dataDir });
  storage = await openStorage(dataDir);
});

afterEach(() => vi.useRealTimers());

afterAll(async () => {
  await storage.destroy();
  await host.close();
  rmSync(dataDir, { recursive: true });
});

interface Learner extends Launch {
  readonly token: string;
}

async function start(name: string): Promise<Learner> {
  const token = await enrol(host.url, name);
  return { ...(await openLaunch(host.url, token)), token };
}

async function readAttempt({ token }: Pick<Learner, 'token'>) {
  return storage
    .selectFrom('attempts')
    .innerJoin('learners', 'learners.id', 'attempts.learner_id')
    .selectAll('attempts')
    .where('learners.token', '=', token)
    .executeTakeFirstOrThrow();
}

const readAnswers = async (learner: Learner) =>
  storage
    .selectFrom('answers')
    .selectAll()
    .where('attempt_id', '=', (await readAttempt(learner)).id)
    .execute();

const outcomeOf = async (answer: Response) => ({ status: answer.status, ...(await answer.json()) }) as object;

describe('a commit', () => {
  test('lies over what was there: only what it names is changed', async () => {
    const learner = await start('Merge');
    await commit(learner, { sequence: 1, savedState: 'abc', core: { lesson_location: '2' } });
    await commit(learner, { sequence: 2, acknowledged: 1, changed: { 'cmi.core.score.raw': '50' } });
    expect(JSON.parse((await readAttempt(learner)).record)).toEqual({
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.lesson_location': '2',
      'cmi.suspend_data': 'abc',
      'cmi.core.score.raw': '50',
    });
  });

  test('is answered with the number that is on disk', async () => {
    const learner = await start('Number');
    expect(await outcomeOf(await commit(learner, { sequence: 3 }))).toEqual({
      ...{ status: 200, outcome: 'saved', sequence: 3 },
    });
    expect(await outcomeOf(await commit(learner, { sequence: 2 }))).toMatchObject({ sequence: 3 });
  });

  test('that lies over something a restore has lost is refused until all comes again', async () => {
    const learner = await start('Restored');
    const { record } = await readAttempt(learner);
    const first = { sequence: 1, savedState: 'abc', core: { lesson_location: '2' } };
    await commit(learner, first);
    await storage
      .updateTable('launches')
      .set({ last_sequence: 0 })
      .where('id', '=', learner.launch)
      .execute();
    await storage
      .updateTable('attempts')
      .set({ record })
      .where('current_launch', '=', learner.launch)
      .execute();
    const next = await commit(learner, { sequence: 2, acknowledged: 1, changed: { 'cmi.comments': 'x' } });
    expect(await outcomeOf(next)).toEqual({ status: 409, outcome: 'resync', sequence: 0 });
    expect((await readAttempt(learner)).record).toBe(record);
    expect((await commit(learner, { ...first, sequence: 3 })).status).toBe(200);
    expect((await openLaunch(host.url, learner.token)).seed['cmi.suspend_data']).toBe('abc');
  });

  test('that makes the record too large is refused', async () => {
    const learner = await start('Large');
    for (let part = 0; part < 4; part++) {
      const changed = Object.fromEntries(
        Array.from({ length: 40 }, (_, at) => [
          `cmi.interactions.${part * 40 + at}.student_response`,
          'x'.repeat(3990),
        ]),
      );
      const answer = await commit(learner, { sequence: part + 1, changed });
      expect(answer.status).toBe(part < 3 ? 200 : 413);
    }
  });

  test('never withdraws a status, and completes an attempt once', async () => {
    const learner = await start('Once');
    const seen: Pick<AttemptsTable, 'status' | 'completed_at'>[] = [];
    for (const [at, lesson_status] of ['failed', 'passed', 'incomplete', 'failed'].entries()) {
      await commit(learner, { sequence: at + 1, core: { lesson_status } });
      seen.push(await readAttempt(learner));
    }
    expect(seen.map(({ status }) => status)).toEqual(['failed', 'passed', 'passed', 'passed']);
    expect(new Set(seen.map(({ completed_at }) => completed_at)).size).toBe(1);
    expect(seen[3]).toMatchObject({ completed_version: '1.2.3', completed_hash: tinyOutline.hash });
    expect((await openLaunch(host.url, learner.token)).seed['cmi.core.lesson_status']).toBe('failed');
  });
});

describe('time', () => {
  const minutes = async (learner: Learner) => Math.round((await readAttempt(learner)).seconds / 60);
  const pass = (count: number) => vi.setSystemTime(Date.now() + count * 60_000);

  test('is the sum of the gaps between contacts, each of ten minutes at most, and opening begins anew', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const first = await start('Time');
    pass(5);
    await commit(first, { sequence: 1 });
    pass(25);
    await commit(first, { sequence: 2 });
    expect(await minutes(first)).toBe(15);
    pass(7);
    const { seed } = await openLaunch(host.url, first.token);
    expect(await minutes(first)).toBe(15);
    expect(seed['cmi.core.total_time']).toMatch(/^0000:15:00/);
  });

  test('passes once where two tabs are open', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const first = await start('Two tabs');
    const second = { ...(await openLaunch(host.url, first.token)), token: first.token };
    for (let sequence = 1; sequence <= 3; sequence++) {
      pass(2);
      await commit(first, { sequence });
      await commit(second, { sequence });
    }
    expect(await minutes(first)).toBe(6);
  });
});

describe('answers', () => {
  const interaction = (result: string, response: string, index = 0, id = 'part_q7_first') => ({
    [`cmi.interactions.${index}.id`]: id,
    [`cmi.interactions.${index}.type`]: 'choice',
    [`cmi.interactions.${index}.student_response`]: response,
    [`cmi.interactions.${index}.result`]: result,
  });

  const stateOf = ({ seed }: Launch, tries: number) => {
    const response = { kind: 'choice', chosen: [1] } as const;
    const answer = { fingerprint: 99, index: 0, tries, response, right: false, everRight: false };
    const progress = { ...emptyProgress, at: 2, answers: new Map([[7, answer]]) };
    return encodeState({ learnerId: seed['cmi.core.student_id'] ?? '', counter: 1, progress });
  };

  test('keep the first result of an id and the last', async () => {
    const learner = await start('Answers');
    await commit(learner, { sequence: 1, changed: interaction('incorrect', 'b') });
    await commit(learner, { sequence: 2, changed: interaction('correct', 'a') });
    await commit(learner, { sequence: 3, changed: { 'cmi.interactions.1.id': 'part_q8_none' } });
    expect(await readAnswers(learner)).toEqual([
      expect.objectContaining({
        ...{ interaction: 'part_q7_first', first_known: 1 },
        ...{ first_result: 'wrong', first_response: 'b', last_result: 'correct', last_response: 'a' },
      }),
    ]);
  });

  test.each([
    ['known', 'in time, first try', { tries: 1, late: false }, 1],
    ['unknown', 'in time, second try', { tries: 2, late: false }, 0],
    ['known', 'late, first try', { tries: 1, late: true }, 1],
    ['unknown', 'late, second try', { tries: 2, late: true }, 0],
    ['unknown', 'late, no saved state', { late: true }, 0],
    ['known', 'in time, no saved state', { late: false }, 1],
  ])(
    'are %s as first tries: %s',
    async (_known, what, { tries, late }: { tries?: number; late: boolean }, known) => {
      const learner = await start(what);
      const saved = tries === undefined ? {} : { savedState: stateOf(learner, tries) };
      await commit(learner, { sequence: 1, late, changed: interaction('wrong', 'b'), ...saved });
      expect((await readAnswers(learner)).map(({ first_known }) => first_known)).toEqual([known]);
    },
  );

  test('that come twice in one commit are one', async () => {
    const learner = await start('Twice');
    const changed = { ...interaction('wrong', 'b', 0), ...interaction('correct', 'a', 1) };
    expect((await commit(learner, { sequence: 1, changed })).status).toBe(200);
    expect(await readAnswers(learner)).toHaveLength(1);
  });

  test('of a database that kept none are made of the records, and attempts counted anew, for another version', async () => {
    const learner = await start('Older');
    const savedState = stateOf(learner, 1);
    await commit(learner, { sequence: 1, changed: interaction('wrong', 'b'), savedState });
    const { id } = await readAttempt(learner);
    await storage.deleteFrom('answers').where('attempt_id', '=', id).execute();
    await storage.updateTable('attempts').set({ questions_answered: 0 }).where('id', '=', id).execute();
    await host.close();
    const grown = { ...tinyOutline, version: '1.3.0' };
    const zip = makeTinyPackage({ 'course.json': JSON.stringify(grown) });
    host = await startHost({ zip, dataDir });
    expect(await readAnswers(learner)).toMatchObject([{ first_known: 1, first_result: 'wrong' }]);
    expect(await readAttempt(learner)).toMatchObject({ questions_answered: 1, status: 'in-progress' });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMonths, eraseExpired, findExpiring } from '../../../src/host/people/erasure/retention.ts';
import { databaseFile, openStorage } from '../../../src/host/storage/storage.ts';
import { commit, openLaunch, signIn } from './host-client.ts';
import { type PeopleHost, type Row, startPeopleHost } from './people-client.ts';

let lms: PeopleHost;

beforeAll(async () => {
  lms = await startPeopleHost();
});

afterAll(() => lms.stop());

interface Export {
  person: Row;
  group: Row | null;
  attempts: {
    record: Record<string, string>;
    launches: Row[];
    answers: Row[];
    tickets: Row[];
    score: number;
  }[];
  sessions: Row[];
  audit: Row[];
}

/** Somebody with a row in every table that can hold one. */
async function makePerson(name: string, reference: string): Promise<{ id: number; token: string }> {
  const email = `${reference}@erasure.example.org`;
  const { location } = await lms.post('/people/new', { name, reference, email });
  const id = Number(/\d+/.exec(location)?.[0]);
  const token = String(lms.rows('select token from learners where id = ?', id)[0]?.['token']);
  const opened = await openLaunch(lms.url, token);
  const core = { lesson_status: 'passed', score: { raw: '91' } };
  await commit(opened, { sequence: 1, core, savedState: `written by ${reference} for themselves` });
  const [attempt] = lms.rows('select id from attempts where learner_id = ?', id);
  lms.rows(
    "insert into answers values (?, 'q1', 1, 'correct', 'a', '2026-01-01', 'correct', 'a', '2026-01-01') on conflict do nothing",
    Number(attempt?.['id']),
  );
  return { id, token };
}

/** Rows of every table that name the person or one of their attempts, by table and column. */
function findTraces(id: number, attempts: readonly number[]): Record<string, number> {
  const traces: Record<string, number> = {};
  for (const { name } of lms.rows("select name from sqlite_master where type = 'table'")) {
    for (const column of lms.rows(`pragma table_info("${String(name)}")`).map((row) => String(row['name']))) {
      const ids =
        column === 'attempt_id' || (name === 'attempts' && column === 'id')
          ? attempts
          : column === 'learner_id' || (name === 'learners' && column === 'id')
            ? [id]
            : [];
      const list = ids.join(', ') || 'null';
      const [found] = lms.rows(`select count(*) as n from "${String(name)}" where "${column}" in (${list})`);
      if (ids.length > 0) traces[`${String(name)}.${column}`] = Number(found?.['n']);
    }
  }
  return traces;
}

function filesHold(text: string): string[] {
  return readdirSync(lms.dataDir).filter((file) =>
    readFileSync(join(lms.dataDir, file)).includes(Buffer.from(text)),
  );
}

async function exportAs(reader: 'employer' | 'learner', id: number, token: string): Promise<Export> {
  if (reader === 'employer') return JSON.parse((await lms.post(`/people/${id}/export`)).text) as Export;
  const cookie = await signIn(lms.url, token);
  return (await (await fetch(`${lms.url}/my/data.json`, { headers: { cookie } })).json()) as Export;
}

describe('a person’s data', () => {
  test(
    'is exported from every table; what they wrote for themselves is theirs alone',
    { timeout: 30_000 },
    async () => {
      const { id, token } = await makePerson('Exported Person', 'x-1');
      const held = findTraces(
        id,
        lms.rows('select id from attempts where learner_id = ?', id).map(({ id: one }) => Number(one)),
      );
      const own = await exportAs('learner', id, token);
      const forEmployer = await exportAs('employer', id, token);
      for (const data of [own, forEmployer]) {
        expect(data.person).toMatchObject({ name: 'Exported Person', reference: 'x-1' });
        const [attempt] = data.attempts;
        expect(attempt).toMatchObject({ score: 91, record: { 'cmi.core.lesson_status': 'passed' } });
        const lengths = {
          'attempts.id': data.attempts.length,
          'launches.attempt_id': attempt?.launches.length,
          'answers.attempt_id': attempt?.answers.length,
          'tickets.attempt_id': attempt?.tickets.length,
        };
        expect(lengths).toEqual(Object.fromEntries(Object.keys(lengths).map((key) => [key, held[key]])));
        expect(data.sessions.length).toBeGreaterThan(0);
        expect(data.audit.map(({ action }) => action)).toContain('learner-added');
        expect(JSON.stringify(data)).not.toContain(token);
      }
      // A table that is new and names learners has to be added here, to the export and to the erasure.
      expect(Object.keys(held).sort()).toEqual([
        'answers.attempt_id',
        'attempts.id',
        'attempts.learner_id',
        'audit.learner_id',
        'launches.attempt_id',
        'learners.id',
        'sessions.learner_id',
        'tickets.attempt_id',
      ]);
      expect(JSON.stringify(own)).toContain('written by x-1 for themselves');
      expect(JSON.stringify(forEmployer)).not.toContain('written by x-1');
      expect((await fetch(`${lms.url}/my/data.json`)).status).toBe(404);
      expect(
        lms.rows("select action from audit where learner_id = ? and action = 'learner-exported'", id),
      ).toHaveLength(1);
    },
  );

  test(
    'is erased from every table and every byte of the files; the trail keeps the number',
    { timeout: 30_000 },
    async () => {
      const { id } = await makePerson('Erasmus Gone-Forever', 'gone-1');
      const { id: other } = await makePerson('Staying Person', 'stays-1');
      await lms.post(`/people/${id}`, { name: 'Erasmus Gone-Renamed', reference: 'gone-1', email: '' });
      await lms.upload('Name,Number\nErasmus Gone-Listed,gone-1');
      const attempts = lms
        .rows('select id from attempts where learner_id = ?', id)
        .map((row) => Number(row['id']));
      const before = findTraces(id, attempts);
      expect(Object.entries(before).filter(([, count]) => count === 0)).toEqual([]);
      const wrong = await lms.post(`/people/${id}/erase`, { name: 'Erasmus' });
      expect([wrong.status, wrong.text.includes('This is not the name shown above.')]).toEqual([400, true]);
      expect(findTraces(id, attempts)).toEqual(before);

      const done = await lms.post(`/people/${id}/erase`, { name: ' erasmus gone-renamed ' });
      expect(done.location).toBe('/people?done=erased');
      const { 'audit.learner_id': kept, ...gone } = findTraces(id, attempts);
      expect(Object.values(gone).every((count) => count === 0)).toBe(true);
      expect(kept).toBe((before['audit.learner_id'] ?? 0) + 1);
      for (const text of ['Erasmus', 'gone-1', 'written by gone'])
        expect([text, filesHold(text)]).toEqual([text, []]);
      expect(filesHold('Staying Person')).not.toEqual([]);
      expect(lms.rows('select status from attempts where learner_id = ?', other)).toEqual([
        { status: 'passed' },
      ]);
      expect((await lms.get('/settings/audit')).text).toContain(`No. ${id} (erased)`);
    },
  );

  test(
    'is erased also where a course is open: nothing more is taken from it',
    { timeout: 30_000 },
    async () => {
      const { id, token } = await makePerson('Open Course', 'open-1');
      const opened = await openLaunch(lms.url, token);
      await lms.post(`/people/${id}/erase`, { name: 'Open Course' });
      expect((await commit(opened, { sequence: 2 })).status).toBe(404);
    },
  );
});

describe('the retention period', () => {
  test.each([
    ['2026-01-31T10:00:00.000Z', 1, '2026-02-28T10:00:00.000Z'],
    ['2024-02-29T10:00:00.000Z', 12, '2025-02-28T10:00:00.000Z'],
    ['2026-11-15T10:00:00.000Z', 3, '2027-02-15T10:00:00.000Z'],
  ])('of %s and %d months ends %s', (from, months, to) => {
    expect(addMonths(new Date(from), months).toISOString()).toBe(to);
  });

  test(
    'counts from the last activity, erases by the clock, and leaves samples',
    { timeout: 30_000 },
    async () => {
      const old = await makePerson('Old Record', 'old-1');
      const seen = await makePerson('Seen Lately', 'seen-1');
      lms.rows(
        "update learners set created_at = '2024-01-10T00:00:00.000Z' where id in (?, ?)",
        old.id,
        seen.id,
      );
      lms.rows("update attempts set last_seen_at = '2024-03-31T12:00:00.000Z' where learner_id = ?", old.id);
      lms.rows(
        "insert into learners (name, token, created_at, sample) values ('Sample', 's', '2020-01-01', 1)",
      );
      const unset = await openStorage(lms.dataDir);
      expect(await eraseExpired(unset, new Date('2099-01-01'))).toBe(0);
      const asked = await lms.post('/settings', { retention: '12', links: '30' });
      expect(asked.text).toContain('Save and erase 1 person');
      expect(asked.text).toContain('Old Record');
      await lms.post('/settings', { retention: '12', links: '30', confirmed: '1' });
      expect((await lms.get('/settings')).text).toContain('at the next daily run');

      const names = async (day: string) =>
        (await findExpiring(unset, 12, new Date(day))).map(({ name }) => name);
      expect(await names('2025-03-31T11:59:59Z')).toEqual([]);
      expect(await names('2025-03-31T12:00:00Z')).toEqual(['Old Record']);
      expect(await eraseExpired(unset, new Date('2025-03-31T11:59:59Z'))).toBe(0);
      expect(await eraseExpired(unset, new Date('2025-03-31T12:00:00Z'))).toBe(1);
      await unset.destroy();
      expect(lms.rows('select 1 from learners where id = ?', old.id)).toEqual([]);
      expect(lms.rows('select 1 from learners where id = ?', seen.id)).toHaveLength(1);
      expect(lms.rows("select 1 from learners where name = 'Sample'")).toHaveLength(1);
      const [entry] = lms.rows('select * from audit where learner_id = ? order by id desc', old.id);
      expect(entry).toMatchObject({ action: 'learner-erased-by-retention', administrator_id: null });
      expect(filesHold('Old Record')).toEqual([]);
    },
  );

  test('also runs when the server starts', { timeout: 30_000 }, async () => {
    const late = await startPeopleHost();
    const database = new DatabaseSync(databaseFile(late.dataDir));
    database.exec(
      "insert into learners (name, token, created_at, sample) values ('Long gone', 't', '2020-01-01T00:00:00.000Z', 0); insert into settings values ('retention_months', '12')",
    );
    database.close();
    await late.host.close();
    const restarted = await startPeopleHost(late.dataDir);
    await restarted.host.close();
    expect(restarted.rows('select name from learners')).toEqual([]);
    await rm(late.dataDir, { recursive: true });
  });

  test('and the days of links take whole numbers or nothing', async () => {
    const { status, text } = await lms.post('/settings', { retention: '1.5', links: '0' });
    expect(status).toBe(400);
    expect(text).toContain('Give a number of months from 1 to 120, or nothing.');
    expect(text).toContain('Give a number of days from 1 to 3650, or nothing.');
    await lms.post('/settings', { retention: '', links: '' });
    const { location } = await lms.post('/people/new', { name: 'For good' });
    expect((await lms.get(location)).text).toContain('It does not expire.');
  });
});

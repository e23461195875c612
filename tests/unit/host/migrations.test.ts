import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { migrateStorage, migrations } from '../../../src/host/storage/migrations.ts';
import { NodeSqliteDialect } from '../../../src/host/storage/node-sqlite-dialect.ts';
import { databaseFile, openStorage } from '../../../src/host/storage/storage.ts';
import { makeFirstDatabase } from './first-database.ts';

const root = mkdtempSync(join(tmpdir(), 'migrations-'));
afterAll(() => rmSync(root, { recursive: true }));

const makeFolder = () => mkdtempSync(join(root, 'x'));

function readSchema(file: string): unknown[] {
  const database = new DatabaseSync(file);
  const rows = database
    .prepare("select type, name, sql from sqlite_master where name not like 'sqlite_%' order by name")
    .all();
  database.close();
  return rows.map((row) => ({ ...row, sql: String(row['sql']).toLowerCase() }));
}

function readRows(file: string, table: string): unknown[] {
  const database = new DatabaseSync(file);
  const rows = database.prepare(`select * from ${table} order by 1`).all();
  database.close();
  return rows.map((row) => ({ ...row }));
}

function open(file: string): Kysely<unknown> {
  const database = new DatabaseSync(file);
  database.exec('pragma foreign_keys = on');
  return new Kysely({ dialect: new NodeSqliteDialect(database) });
}

const first = Object.fromEntries(Object.entries(migrations).slice(0, 1));

test('the database of the first version that these tests bring along is the one it made', async () => {
  const [made, brought] = [join(makeFolder(), 'a'), join(makeFolder(), 'b')];
  const db = open(made);
  await migrateStorage(db, first);
  await db.destroy();
  makeFirstDatabase(brought);
  expect(readSchema(brought)).toEqual(readSchema(made));
});

test('a database of the first version comes over with all that was in it', async () => {
  const folder = makeFolder();
  makeFirstDatabase(databaseFile(folder));
  const launches = readRows(databaseFile(folder), 'launches');
  const storage = await openStorage(folder);
  const attempts = await storage.selectFrom('attempts').selectAll().orderBy('id').execute();
  expect(attempts).toMatchObject([
    { learner_id: 1, status: 'passed', score: 91, seconds: 600, current_launch: 'launch-1', course_hash: '' },
    { learner_id: 2, status: 'in-progress', score: null, record: '{}', chapters_done: '' },
  ]);
  expect(JSON.parse(attempts[0]?.record ?? '')).toMatchObject({
    'cmi.suspend_data': 'state of Ada',
    'cmi.core.score.raw': '91',
    'cmi.interactions.0.student_response': 'a',
  });
  expect(await storage.selectFrom('learners').selectAll().orderBy('id').execute()).toMatchObject([
    {
      name: 'Ada',
      token: 'token-1',
      group_id: null,
      email: null,
      deactivated_at: null,
      link_expires_at: null,
    },
    { name: 'Grace', token: 'token-2' },
  ]);
  await storage.destroy();
  expect(readRows(databaseFile(folder), 'launches')).toMatchObject(launches);
});

test('a record that cannot be read leaves the first version as it was', async () => {
  const folder = makeFolder();
  const file = databaseFile(folder);
  makeFirstDatabase(file);
  const database = new DatabaseSync(file);
  database.exec("update attempts set cmi = '{torn' where id = 2");
  database.close();
  const before = [
    readSchema(file),
    ...['learners', 'attempts', 'launches'].map((table) => readRows(file, table)),
  ];
  await expect(openStorage(folder)).rejects.toThrow();
  const after = [
    readSchema(file),
    ...['learners', 'attempts', 'launches'].map((table) => readRows(file, table)),
  ];
  expect(after).toEqual(before);
});

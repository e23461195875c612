import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeDuration, writeTimespan } from '../../../src/host/launch/cmi.ts';
import { migrateStorage, migrations } from '../../../src/host/storage/migrations.ts';
import { addLearner, listLearners } from '../../../src/host/learners/learners.ts';
import { openStorage, type Storage } from '../../../src/host/storage/storage.ts';

let folder: string;
let storage: Storage;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'storage-'));
  storage = await openStorage(folder);
});

afterEach(async () => {
  await storage.destroy();
  rmSync(folder, { recursive: true });
});

describe('the database', () => {
  test('writes to disk before it answers', async () => {
    const journal = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(storage);
    const synchronous = await sql<{ synchronous: number }>`pragma synchronous`.execute(storage);
    expect([journal.rows[0]?.journal_mode, synchronous.rows[0]?.synchronous]).toEqual(['wal', 2]);
  });

  test('keeps what it holds when it is opened again', async () => {
    await addLearner(storage, "O'Brien; drop table learners --");
    await storage.destroy();
    storage = await openStorage(folder);
    expect((await listLearners(storage)).map(({ name }) => name)).toEqual([
      "O'Brien; drop table learners --",
    ]);
  });

  test('keeps its old state when a migration fails half way', async () => {
    await addLearner(storage, 'Ada');
    const failing = {
      ...migrations,
      '9998-works': {
        up: (db: Storage) => db.schema.createTable('extra').addColumn('id', 'integer').execute(),
      },
      '9999-fails': { up: () => Promise.reject(new Error('planted')) },
    };
    await expect(migrateStorage(storage, failing)).rejects.toThrow('planted');
    const tables = await storage.introspection.getTables();
    expect(tables.map(({ name }) => name)).not.toContain('extra');
    await migrateStorage(storage);
    expect(await listLearners(storage)).toHaveLength(1);
  });

  test('lets no other statement into a transaction, and undoes one that fails', async () => {
    const failing = storage.transaction().execute(async (db) => {
      await db.deleteFrom('learners').execute();
      await new Promise((resolve) => setTimeout(resolve, 20));
      throw new Error('planted');
    });
    const beside = addLearner(storage, 'Grace');
    await expect(failing).rejects.toThrow('planted');
    await beside;
    expect(await listLearners(storage)).toHaveLength(1);
  });
});

describe('times of the data model', () => {
  test.each([
    [0, '0000:00:00', 'PT0S'],
    [9.99, '0000:00:09.99', 'PT9.99S'],
    [59.999, '0000:01:00', 'PT60S'],
    [150.5, '0000:02:30.5', 'PT150.5S'],
    [442_801, '0123:00:01', 'PT442801S'],
  ])('%d seconds are %s and %s', (seconds, timespan, duration) => {
    expect([writeTimespan(seconds), writeDuration(seconds)]).toEqual([timespan, duration]);
  });
});

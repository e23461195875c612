/** Opens the database of the embedded LMS. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { NodeSqliteDialect } from './node-sqlite-dialect.ts';
import { migrateStorage } from './migrations.ts';
import type { Schema } from './schema.ts';

export type Storage = Kysely<Schema>;

/** The database of a folder. */
export function databaseFile(folder: string): string {
  return join(folder, 'alongside.sqlite');
}

/**
 * Opens `alongside.sqlite` in a folder, which is made where it is missing.
 *
 * With WAL and FULL, a transaction that has returned is on the disk: that is what an acknowledged commit means.
 */
export async function openStorage(folder: string): Promise<Storage> {
  mkdirSync(folder, { recursive: true });
  const database = new DatabaseSync(databaseFile(folder), { timeout: 5_000 });
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
  const storage = new Kysely<Schema>({ dialect: new NodeSqliteDialect(database) });
  try {
    await migrateStorage(storage);
    return storage;
  } catch (error) {
    await storage.destroy();
    throw error;
  }
}

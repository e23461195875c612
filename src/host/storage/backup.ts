/** A copy of the database in one file, made while the server runs and writes. */
import { chmodSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { closeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { databaseFile } from './storage.ts';

/** What a person can put right: the message says how. */
export class RefusedStorage extends Error {}

export interface StoredCounts {
  readonly people: number;
  readonly attempts: number;
  readonly answers: number;
}

export interface WrittenBackup extends StoredCounts {
  readonly file: string;
  readonly bytes: number;
}

/**
 * Writes what is committed at this moment. The copy is checked before it gets its name, so that no broken file ever
 * stands there; only the owner may read it.
 *
 * @param force replaces a file that is there
 * @throws RefusedStorage
 */
export async function backUp(folder: string, to: string, force = false): Promise<WrittenBackup> {
  const from = databaseFile(folder);
  const file = resolve(to);
  if (!existsSync(from)) throw new RefusedStorage(`There is no database in ${folder}.`);
  if (file === resolve(from)) throw new RefusedStorage('The backup needs a file of its own.');
  if (existsSync(file) && (!force || !statSync(file).isFile())) {
    throw new RefusedStorage(`${file} is there already. Give another name, or add --force to replace it.`);
  }
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.part`;
  rmSync(part, { force: true });
  try {
    await copyDatabase(from, part);
    chmodSync(part, 0o600);
    const counts = settleCopy(part);
    renameSync(part, file);
    return { file, bytes: statSync(file).size, ...counts };
  } finally {
    rmSync(part, { force: true });
  }
}

/** All pages in one step: between two steps a server that writes would make it start again, and never end. */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const source = new DatabaseSync(from, { readOnly: true, timeout: 30_000 });
  try {
    await backup(source, to, { rate: -1 });
  } finally {
    source.close();
  }
}

/** Makes it one file without a log beside it, and looks whether it is whole. */
function settleCopy(file: string): StoredCounts {
  const copy = new DatabaseSync(file);
  try {
    copy.exec('pragma journal_mode = delete');
    checkWhole(copy, file);
    return countRows(copy);
  } finally {
    copy.close();
    const handle = openSync(file, 'r+');
    fsyncSync(handle);
    closeSync(handle);
  }
}

/** @throws RefusedStorage */
export function checkWhole(database: DatabaseSync, file: string): void {
  const found = database.prepare('pragma integrity_check').all() as { integrity_check: string }[];
  const loose = database.prepare('pragma foreign_key_check').all();
  if (found[0]?.integrity_check !== 'ok' || loose.length > 0) {
    throw new RefusedStorage(`${file} is damaged: ${found[0]?.integrity_check ?? 'unreadable'}.`);
  }
}

export function countRows(database: DatabaseSync): StoredCounts {
  const count = (sql: string) => Number(database.prepare(sql).get()?.['rows'] ?? 0);
  const has = (table: string) =>
    count(`select count(*) as rows from sqlite_master where type = 'table' and name = '${table}'`) > 0;
  return {
    people: count('select count(*) as rows from learners where sample = 0'),
    attempts: count('select count(*) as rows from attempts'),
    answers: has('answers') ? count('select count(*) as rows from answers') : 0,
  };
}

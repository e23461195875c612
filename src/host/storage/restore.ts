/** Puts a backup in the place of what is there, while the server runs. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { backUp, checkWhole, copyDatabase, RefusedStorage, type StoredCounts } from './backup.ts';
import { migrations } from './migrations.ts';
import { replaceRows } from './replace-rows.ts';
import { databaseFile, openStorage } from './storage.ts';

const workName = '.restore-';

export interface Restored extends StoredCounts {
  /** Where what was there before is now; `undefined` where nothing was. */
  readonly before: string | undefined;
  /** People who were erased since the backup was made, and stay so. */
  readonly erasedAgain: number;
}

/**
 * The backup is looked through and brought to the newest tables in a copy; what is there is backed up; then all rows
 * are replaced in one transaction. Whatever ends it before leaves everything as it was.
 *
 * @throws RefusedStorage
 */
export async function restore(folder: string, from: string, now = new Date()): Promise<Restored> {
  if (!existsSync(from)) throw new RefusedStorage(`There is no file ${from}.`);
  mkdirSync(folder, { recursive: true });
  removeLeftovers(folder);
  const work = mkdtempSync(join(folder, workName));
  try {
    await prepareCopy(from, work);
    const before = existsSync(databaseFile(folder)) ? await keepPresent(folder, now) : undefined;
    await (await openStorage(folder)).destroy();
    const replaced = replaceRows(databaseFile(folder), databaseFile(work), now);
    return { ...replaced, before };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function prepareCopy(from: string, work: string): Promise<void> {
  try {
    await copyDatabase(from, databaseFile(work));
    const copy = new DatabaseSync(databaseFile(work));
    try {
      checkWhole(copy, from);
      checkTables(copy, from);
    } finally {
      copy.close();
    }
  } catch (error) {
    if (error instanceof RefusedStorage || !(error instanceof Error)) throw error;
    throw new RefusedStorage(`${from} cannot be read as a backup: ${error.message}.`);
  }
  await (await openStorage(work)).destroy();
}

function checkTables(copy: DatabaseSync, from: string): void {
  const tables = copy.prepare("select 1 from sqlite_master where name = 'kysely_migration'").all();
  const done =
    tables.length === 0
      ? []
      : (copy.prepare('select name from kysely_migration').all() as { name: string }[]);
  if (done.length === 0) throw new RefusedStorage(`${from} is no backup of Alongside.`);
  const newer = done.find(({ name }) => !(name in migrations));
  if (newer) {
    throw new RefusedStorage(
      `${from} comes from a newer Alongside (${newer.name}). Update this one first, then restore.`,
    );
  }
}

async function keepPresent(folder: string, now: Date): Promise<string> {
  const stamp = now.toISOString().replace(/[:.]/g, '-');
  try {
    const { file } = await backUp(folder, join(folder, 'backups', `before-restore-${stamp}.sqlite`));
    return file;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new RefusedStorage(
      `What is in ${folder} now cannot be backed up first: ${error.message} Stop the server, move alongside.sqlite and what is named like it elsewhere, and restore again.`,
    );
  }
}

/** Of a restore that was killed: they hold personal data. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(workName)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

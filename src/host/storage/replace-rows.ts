/** All rows of one database in the place of another's, in one transaction that a running server sees as a whole. */
import { DatabaseSync } from 'node:sqlite';
import { countRows, RefusedStorage, type StoredCounts } from './backup.ts';

/** Milliseconds to wait for the server's own writing, and it for this. */
const patience = 60_000;

export interface Replaced extends StoredCounts {
  readonly erasedAgain: number;
}

/** @param source of the same tables as the target */
export function replaceRows(target: string, source: string, now: Date): Replaced {
  const database = new DatabaseSync(target, { timeout: patience, enableForeignKeyConstraints: false });
  try {
    database.exec('pragma synchronous = full');
    database.prepare('attach ? as backup').run(source);
    database.exec('begin immediate');
    try {
      keepErasures(database);
      for (const table of listTables(database)) replaceTable(database, table);
      raiseNumbers(database);
      closeDoors(database);
      const erased = eraseAgain(database);
      noteRestore(database, erased, now);
      if (database.prepare('pragma main.foreign_key_check').all().length > 0) {
        throw new RefusedStorage('The rows of the backup do not fit together.');
      }
      database.exec('commit');
      if (erased > 0) database.exec('vacuum main; pragma main.wal_checkpoint(truncate)');
      return { ...countRows(database), erasedAgain: erased };
    } catch (error) {
      if (database.isTransaction) database.exec('rollback');
      throw error;
    }
  } finally {
    database.close();
  }
}

/** Without those of SQLite itself and of the migrations, which are the same on both sides. */
function listTables(database: DatabaseSync): string[] {
  const rows = database
    .prepare(
      "select name from main.sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\' and name not like 'kysely\\_%' escape '\\'",
    )
    .all() as { name: string }[];
  return rows.map(({ name }) => name);
}

function replaceTable(database: DatabaseSync, table: string): void {
  const columns = (schema: string) =>
    (database.prepare(`pragma ${schema}.table_info("${table}")`).all() as { name: string }[]).map(
      ({ name }) => `"${name}"`,
    );
  const list = columns('main').join(', ');
  if (columns('backup').sort().join(', ') !== columns('main').sort().join(', ')) {
    throw new RefusedStorage(`The table ${table} of the backup has other columns.`);
  }
  database.exec(
    `delete from main."${table}"; insert into main."${table}" (${list}) select ${list} from backup."${table}"`,
  );
}

/** Numbers given since the backup are never given again: devices and the audit trail know people by them. */
function raiseNumbers(database: DatabaseSync): void {
  const rows = database.prepare('select name, seq from backup.sqlite_sequence').all();
  const raise = database.prepare('update main.sqlite_sequence set seq = max(seq, ?) where name = ?');
  const add = database.prepare(
    'insert into main.sqlite_sequence (name, seq) select ?, ? where not exists (select 1 from main.sqlite_sequence where name = ?)',
  );
  for (const { name = null, seq = null } of rows) {
    raise.run(seq, name);
    add.run(name, seq, name);
  }
}

/** What was used or ended since must not open anything again: administrators sign in anew. */
function closeDoors(database: DatabaseSync): void {
  database.exec(
    'delete from main.one_time_links; delete from main.sessions where administrator_id is not null; delete from main.imports',
  );
}

/**
 * Who was erased since the backup was made, with the entries of the audit trail that say so: without them, another
 * restore would bring these people back. Only where the backup is of this very database do numbers mean the same people.
 */
function keepErasures(database: DatabaseSync): void {
  const actions = "action in ('learner-erased', 'learner-erased-by-retention')";
  database.exec(
    `create temp table erasures as
       select at, administrator_id, action, learner_id, details from main.audit
       where ${actions}
         and learner_id not in (select learner_id from backup.audit where ${actions})
         and (select value from main.settings where key = 'database')
           = (select value from backup.settings where key = 'database')`,
  );
}

/** @returns how many people of the backup that were */
function eraseAgain(database: DatabaseSync): number {
  const columns = 'at, administrator_id, action, learner_id, details';
  const ids = 'select learner_id from temp.erasures';
  const attempts = `select id from main.attempts where learner_id in (${ids})`;
  for (const table of ['answers', 'tickets', 'launches']) {
    database.exec(`delete from main.${table} where attempt_id in (${attempts})`);
  }
  for (const table of ['attempts', 'sessions']) {
    database.exec(`delete from main.${table} where learner_id in (${ids})`);
  }
  const { changes } = database.prepare(`delete from main.learners where id in (${ids})`).run();
  database.exec(
    `insert into main.audit (${columns}) select ${columns} from temp.erasures order by at; drop table temp.erasures`,
  );
  return Number(changes);
}

function noteRestore(database: DatabaseSync, erasedAgain: number, now: Date): void {
  database
    .prepare(
      "insert into main.audit (at, administrator_id, action, learner_id, details) values (?, null, 'database-restored', null, ?)",
    )
    .run(now.toISOString(), JSON.stringify({ erased_again: erasedAgain }));
}

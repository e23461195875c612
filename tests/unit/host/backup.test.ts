import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { startHost } from '../../../src/host/server.ts';
import { backUp } from '../../../src/host/storage/backup.ts';
import { restore } from '../../../src/host/storage/restore.ts';
import { databaseFile, openStorage } from '../../../src/host/storage/storage.ts';
import { commit, enrol, openLaunch } from './host-client.ts';
import { makeFirstDatabase } from './first-database.ts';
import { makeTinyPackage } from './tiny-package.ts';

const root = mkdtempSync(join(tmpdir(), 'backup-'));
const children: ChildProcess[] = [];
let folders = 0;

afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')));
afterAll(() => rmSync(root, { recursive: true }));

function makeFolder(): string {
  const folder = join(root, String(++folders));
  mkdirSync(folder);
  return folder;
}

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

function startChild(folder: string): Promise<string> {
  const script = source('run-host.ts');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return new Promise((resolve) => {
    child.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()));
  });
}

/** Each table's rows as a hash, but of those that a restore leaves out, adds to, or has made alike. */
function readAll(file: string): Record<string, string> {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  try {
    const names = database
      .prepare("select name from sqlite_master where type = 'table' order by name")
      .all() as { name: string }[];
    const tables = names.filter(
      ({ name }) => !/^(sqlite_|kysely_|audit$|one_time_links$|imports$)/.test(name),
    );
    return Object.fromEntries(
      tables.map(({ name }) => {
        const rows = database.prepare(`select * from "${name}" order by 1, 2`).all();
        const hash = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
        return [name, `${rows.length} rows ${hash}`];
      }),
    );
  } finally {
    database.close();
  }
}

interface Committing {
  readonly name: string;
  sent: number;
  acknowledged: number;
}

/** Six learners, each committing until they are told to stop. */
async function keepCommitting(url: string) {
  const state = { stopped: false };
  const learners: Committing[] = [];
  const running: Promise<void>[] = [];
  for (let index = 0; index < 6; index++) {
    const learner = { name: `Learner ${index}`, sent: 0, acknowledged: 0 };
    const opened = await openLaunch(url, await enrol(url, learner.name));
    const run = async () => {
      while (!state.stopped) {
        const sequence = ++learner.sent;
        const core = { lesson_location: String(sequence) };
        const { status } = await commit(opened, { sequence, core, savedState: `state ${sequence}` });
        if (status !== 200) throw new Error(`A commit was answered with ${status}`);
        learner.acknowledged = sequence;
      }
    };
    learners.push(learner);
    // What it fails with is told when it is asked to stop.
    const ran = run();
    ran.catch(() => undefined);
    running.push(ran);
  }
  const stop = async () => {
    state.stopped = true;
    await Promise.all(running);
  };
  return { learners, stop };
}

/** Learner's name → where the record and the launch say they are: written by one transaction, both are the same. */
function readPlaces(file: string): Map<string, [record: number, launch: number]> {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database
    .prepare(
      `select learners.name, attempts.record, launches.last_sequence from learners
       join attempts on attempts.learner_id = learners.id join launches on launches.id = attempts.current_launch`,
    )
    .all() as { name: string; record: string; last_sequence: number }[];
  database.close();
  return new Map(
    rows.map(({ name, record, last_sequence }) => {
      const flat = JSON.parse(record) as Record<string, string>;
      return [name, [Number(flat['cmi.core.lesson_location'] ?? 0), last_sequence]];
    }),
  );
}

describe('while the server runs and learners commit', () => {
  test(
    'a backup is whole and of one moment, and a restore brings exactly it back',
    { timeout: 60_000 },
    async () => {
      const folder = makeFolder();
      const url = await startChild(folder);
      const { learners, stop } = await keepCommitting(url);
      let file = '';
      for (let round = 0; round < 5; round++) {
        const before = learners.map(({ acknowledged }) => acknowledged);
        file = join(root, `copy-${round}.sqlite`);
        const { people, bytes } = await backUp(folder, file);
        expect([people, bytes]).toEqual([6, statSync(file).size]);
        const places = readPlaces(file);
        for (const [index, { name, sent }] of learners.entries()) {
          const [record = -1, launch = -2] = places.get(name) ?? [];
          expect(record).toBe(launch);
          expect(record).toBeGreaterThanOrEqual(before[index] ?? 0);
          expect(record).toBeLessThanOrEqual(sent);
        }
        await waitFor(() => learners.every(({ acknowledged }) => acknowledged > 2 * round));
      }
      expect(existsSync(`${file}-wal`)).toBe(false);
      expect(statSync(file).mode & 0o077).toBe(0);
      await stop();
      await enrol(url, 'Added after the backup');
      const then = readAll(databaseFile(folder));
      const restored = await restore(folder, file);
      expect(readAll(databaseFile(folder))).toEqual(readAll(file));
      expect(readAll(restored.before ?? '')).toEqual(then);
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
      const token = await enrol(url, 'After the restore');
      const opened = await openLaunch(url, token);
      expect((await commit(opened, { sequence: 1 })).status).toBe(200);
      const database = new DatabaseSync(databaseFile(folder), { readOnly: true });
      const last = database.prepare('select id, name from learners order by id desc').get();
      database.close();
      expect(last).toEqual({ id: 8, name: 'After the restore' });
    },
  );
});

async function waitFor(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Many rows, so that writing them takes a while. */
async function makeLarge(folder: string, name: string): Promise<void> {
  await (await openStorage(folder)).destroy();
  const database = new DatabaseSync(databaseFile(folder));
  database.exec('begin');
  const add = database.prepare(
    'insert into settings (key, value) values (?, ?) on conflict (key) do update set value = excluded.value',
  );
  for (let index = 0; index < 8_000; index++) add.run(`${name} ${index}`, name.repeat(200));
  database.exec('commit');
  database.close();
}

test('a restore that is killed leaves everything as it was', { timeout: 60_000 }, async () => {
  const [folder, other] = [makeFolder(), makeFolder()];
  await Promise.all([makeLarge(folder, 'present'), makeLarge(other, 'backup')]);
  const file = join(root, 'large.sqlite');
  await backUp(other, file);
  const before = readAll(databaseFile(folder));
  const wal = `${databaseFile(folder)}-wal`;
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      source('../../../src/cli/restore.ts'),
      '--from',
      file,
      '--data',
      folder,
    ],
    { stdio: 'ignore' },
  );
  children.push(child);
  const ended = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
  const watch = setInterval(() => {
    // Past the memory that SQLite keeps changes in, the transaction is on its way to the disk.
    if ((statSync(wal, { throwIfNoEntry: false })?.size ?? 0) > 2 ** 20) child.kill('SIGKILL');
  }, 1);
  expect(await ended).toBe('SIGKILL');
  clearInterval(watch);
  expect(statSync(wal).size).toBeGreaterThan(2 ** 20);
  expect(readAll(databaseFile(folder))).toEqual(before);
  await restore(folder, file);
  expect(readAll(databaseFile(folder))).toEqual(readAll(file));
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

describe('a restore', () => {
  test(
    'does not bring back who was erased since, nor what would open doors',
    { timeout: 30_000 },
    async () => {
      const folder = makeFolder();
      const host = await startHost({ zip: makeTinyPackage(), dataDir: folder });
      const post = (path: string, fields: Record<string, string>) =>
        fetch(host.url + path, {
          method: 'POST',
          headers: { Origin: host.url },
          body: new URLSearchParams(fields),
          redirect: 'manual',
        });
      const opened = await openLaunch(host.url, await enrol(host.url, 'Erased One'));
      await commit(opened, { sequence: 1 });
      await enrol(host.url, 'Kept One');
      const database = new DatabaseSync(databaseFile(folder));
      database.exec(
        `insert into administrators (id, name, email, password, created_at) values (1, 'A', 'a@x.org', '-', '2026-01-01');
       insert into sessions (token_hash, administrator_id, created_at, expires_at) values ('h', 1, '2026-01-01', '2099-01-01');
       insert into one_time_links (token_hash, purpose, created_at, expires_at) values ('l', 'invitation', '2026-01-01', '2099-01-01')`,
      );
      const file = join(root, 'erased.sqlite');
      await backUp(folder, file);
      await post('/people/1/erase', { name: 'Erased One' });
      const { erasedAgain, people } = await restore(folder, file);
      expect([erasedAgain, people]).toEqual([1, 1]);
      expect(await restore(folder, file)).toMatchObject({ erasedAgain: 1, people: 1 });
      const count = (table: string) => database.prepare(`select * from ${table}`).all().length;
      expect(['learners', 'attempts', 'launches', 'one_time_links'].map(count)).toEqual([1, 0, 0, 0]);
      expect(database.prepare('select 1 from sessions where administrator_id is not null').all()).toEqual([]);
      expect(database.prepare('select action from audit order by id desc').get()).toEqual({
        action: 'database-restored',
      });
      database.close();
      await host.close();
      const elsewhere = makeFolder();
      expect((await restore(elsewhere, file)).people).toBe(2);
    },
  );

  test('takes a backup of an older version, and leaves its file alone', { timeout: 30_000 }, async () => {
    const [folder, old] = [makeFolder(), makeFolder()];
    makeFirstDatabase(databaseFile(old));
    const file = join(root, 'old.sqlite');
    copyFileSync(databaseFile(old), file);
    const size = statSync(file).size;
    expect(await restore(folder, file)).toMatchObject({ people: 2, attempts: 2, before: undefined });
    expect(statSync(file).size).toBe(size);
  });

  test(
    'refuses what is no backup, is damaged, or comes from a newer version',
    { timeout: 30_000 },
    async () => {
      const folder = makeFolder();
      await makeLarge(folder, 'x');
      const file = join(root, 'good.sqlite');
      await backUp(folder, file);
      const before = readAll(databaseFile(folder));
      const change = (name: string, act: (path: string) => void) => {
        const path = join(root, name);
        copyFileSync(file, path);
        act(path);
        return path;
      };
      const run = (sql: string) => (path: string) => {
        const database = new DatabaseSync(path);
        database.exec(sql);
        database.close();
      };
      const cases: [string, RegExp][] = [
        [join(root, 'missing.sqlite'), /There is no file/],
        [
          change('text.sqlite', (path) => writeFileSync(path, 'Name,Number\nAda,1\n'.repeat(500))),
          /cannot be read/,
        ],
        [
          change('torn.sqlite', (path) => {
            const database = new DatabaseSync(path);
            database.exec(
              "pragma writable_schema = on; update sqlite_master set rootpage = 3 where name = 'settings'",
            );
            database.close();
          }),
          /damaged|cannot be read/,
        ],
        [change('other.sqlite', run('drop table kysely_migration')), /is no backup of Alongside/],
        [
          change('newer.sqlite', run("insert into kysely_migration values ('9000-later', '2030-01-01')")),
          /comes from a newer Alongside \(9000-later\)/,
        ],
      ];
      for (const [path, message] of cases) await expect(restore(folder, path)).rejects.toThrow(message);
      expect(readAll(databaseFile(folder))).toEqual(before);
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    },
  );
});

describe('the commands', () => {
  const run = (command: string, ...options: string[]) => {
    const script = source(`../../../src/cli/${command}.ts`);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', script, ...options],
      { encoding: 'utf8', env: { ...process.env, DATA_DIR: '' } },
    );
    return { status, text: stdout + stderr };
  };

  test('say what was written, and never replace a file unasked', { timeout: 60_000 }, async () => {
    const folder = makeFolder();
    await (await openStorage(folder)).destroy();
    const file = join(root, 'said.sqlite');
    const first = run('backup', '--data', folder, '--to', file);
    expect(first.text).toMatch(/bytes, checked and whole\n {2}0 people, 0 attempts, 0 answers/);
    const again = run('backup', '--data', folder, '--to', file);
    expect([again.status, again.text]).toEqual([2, expect.stringContaining('is there already')]);
    expect(run('backup', '--data', folder, '--to', file, '--force').status).toBe(0);
    const back = run('restore', '--data', folder, '--from', file);
    expect([back.status, back.text]).toEqual([0, expect.stringContaining('Restored: 0 people')]);
    await expect(backUp(makeFolder(), join(root, 'none'))).rejects.toThrow('There is no database');
  });
});

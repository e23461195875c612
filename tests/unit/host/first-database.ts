/** A database as the first version left it: two learners, one of whom passed, the other half way. */
import { DatabaseSync } from 'node:sqlite';

const passed = {
  suspend_data: 'state of Ada',
  core: { lesson_status: 'passed', score: { raw: '91', max: '100' }, lesson_location: '7' },
  interactions: [{ id: 'q1', type: 'choice', student_response: 'a', result: 'correct' }],
};

/** As SQLite itself wrote it down: not made with today's migrations. */
const tables = `
create table "learners" ("id" integer primary key autoincrement, "name" text not null, "token" text not null unique, "created_at" text not null, "sample" integer not null);
create table "attempts" ("id" integer primary key autoincrement, "learner_id" integer not null references "learners" ("id"), "course" text not null, "number" integer not null, "package_hash" text not null, "package_version" text not null, "started_at" text not null, "last_seen_at" text not null, "cmi" text not null, "status" text not null, "score" real, "seconds" real not null, "current_launch" text, constraint "attempts_once" unique ("learner_id", "course", "number"));
create table "launches" ("id" text primary key, "attempt_id" integer not null references "attempts" ("id"), "opened_at" text not null, "package_hash" text not null, "package_version" text not null, "last_sequence" integer default 0 not null, "seconds" real default 0 not null, "finished_at" text);
create index "launches_by_attempt" on "launches" ("attempt_id");
create table "kysely_migration" ("name" varchar(255) not null primary key, "timestamp" varchar(255) not null);
create table "kysely_migration_lock" ("id" varchar(255) not null primary key, "is_locked" integer default 0 not null);
insert into kysely_migration values ('0001-learners-attempts-launches', '2026-11-01T00:00:00.000Z');
insert into kysely_migration_lock values ('migration_lock', 0);
insert into learners values (1, 'Ada', 'token-1', '2026-11-01T08:00:00.000Z', 0), (2, 'Grace', 'token-2', '2026-11-02T08:00:00.000Z', 0);
`;

export function makeFirstDatabase(file: string): void {
  const database = new DatabaseSync(file);
  database.exec(`pragma journal_mode = wal; ${tables}`);
  const add = database.prepare(
    "insert into attempts values (?, ?, 'TINY', 1, 'hash', '1.0.0', '2026-11-01T08:00:00.000Z', '2026-11-03T08:00:00.000Z', ?, ?, ?, 600, ?)",
  );
  add.run(1, 1, JSON.stringify(passed), 'passed', 91, 'launch-1');
  add.run(2, 2, '', 'not attempted', null, 'launch-2');
  database.exec(
    "insert into launches values ('launch-1', 1, '2026-11-01T08:00:00.000Z', 'hash', '1.0.0', 12, 600, '2026-11-01T09:00:00.000Z'), ('launch-2', 2, '2026-11-02T08:00:00.000Z', 'hash', '1.0.0', 0, 0, null); pragma wal_checkpoint(truncate)",
  );
  database.close();
}

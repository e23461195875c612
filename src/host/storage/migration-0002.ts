/** Groups, due dates, attempts that say what follows from them, answers, tickets, administrators, audit. */
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { flattenRecord } from './flatten-record.ts';

/** What this migration reads and writes of the tables that are there. */
interface Before {
  attempts: { id: number; cmi: string; status: string; record: string };
  settings: { key: string; value: string };
}

export async function addPeopleAndAdministration(db: Kysely<unknown>): Promise<void> {
  await createPeople(db);
  await createAdministration(db);
  await extendAttempts(db);
  await createAnswersAndTickets(db);
}

async function createPeople(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('groups')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('name', 'text', (column) => column.notNull().unique())
    .addColumn('due_on', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .execute();
  const learners = db.schema.alterTable('learners');
  await learners.addColumn('reference', 'text').execute();
  await learners.addColumn('email', 'text').execute();
  await learners.addColumn('group_id', 'integer', (column) => column.references('groups.id')).execute();
  await learners.addColumn('due_on', 'text').execute();
  await learners.addColumn('deactivated_at', 'text').execute();
  await learners.addColumn('link_expires_at', 'text').execute();
  for (const column of ['reference', 'email']) {
    await db.schema.createIndex(`learners_by_${column}`).unique().on('learners').column(column).execute();
  }
  await db.schema.createIndex('learners_by_group').on('learners').column('group_id').execute();
  await db.schema
    .createTable('imports')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('administrator_id', 'integer')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('rows', 'text', (column) => column.notNull())
    .execute();
}

async function createAdministration(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('administrators')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull().unique())
    .addColumn('password', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('deactivated_at', 'text')
    .execute();
  await db.schema
    .createTable('one_time_links')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('administrator_id', 'integer', (column) => column.references('administrators.id'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('used_at', 'text')
    .execute();
  await db.schema
    .createTable('sessions')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('learner_id', 'integer', (column) => column.references('learners.id').onDelete('cascade'))
    .addColumn('administrator_id', 'integer', (column) =>
      column.references('administrators.id').onDelete('cascade'),
    )
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('audit')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('administrator_id', 'integer')
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('learner_id', 'integer')
    .addColumn('details', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('settings')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  // A restore tells by it whether a backup is of this database: only then do the numbers mean the same people.
  await (db as Kysely<Before>)
    .insertInto('settings')
    .values({ key: 'database', value: randomUUID() })
    .execute();
}

/** The statuses were those of SCORM 1.2; the records were nested. Progress is derived anew when the server starts. */
async function extendAttempts(db: Kysely<Before>): Promise<void> {
  const attempts = db.schema.alterTable('attempts');
  await attempts.addColumn('course_hash', 'text', (column) => column.notNull().defaultTo('')).execute();
  for (const column of ['completed_at', 'completed_version', 'completed_hash']) {
    await attempts.addColumn(column, 'text').execute();
  }
  await attempts.addColumn('record', 'text', (column) => column.notNull().defaultTo('{}')).execute();
  await attempts.addColumn('chapters_complete', 'integer').execute();
  await attempts.addColumn('chapters_done', 'text', (column) => column.notNull().defaultTo('')).execute();
  await attempts.addColumn('questions_answered', 'integer').execute();
  for (const { id, cmi, status } of await db
    .selectFrom('attempts')
    .select(['id', 'cmi', 'status'])
    .execute()) {
    const record = cmi === '' ? {} : flattenRecord({ cmi: JSON.parse(cmi) as unknown });
    await db
      .updateTable('attempts')
      .set({ record: JSON.stringify(record), status: statuses[status] ?? 'in-progress' })
      .where('id', '=', id)
      .execute();
  }
  await attempts.dropColumn('cmi').execute();
  const launches = db.schema.alterTable('launches');
  await launches.addColumn('last_contact_at', 'text', (column) => column.notNull().defaultTo('')).execute();
}

const statuses: Readonly<Record<string, string>> = {
  passed: 'passed',
  completed: 'complete',
  failed: 'failed',
};

async function createAnswersAndTickets(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('answers')
    .addColumn('attempt_id', 'integer', (column) =>
      column.notNull().references('attempts.id').onDelete('cascade'),
    )
    .addColumn('interaction', 'text', (column) => column.notNull())
    .addColumn('first_known', 'integer', (column) => column.notNull())
    .addColumn('first_result', 'text', (column) => column.notNull())
    .addColumn('first_response', 'text', (column) => column.notNull())
    .addColumn('first_at', 'text', (column) => column.notNull())
    .addColumn('last_result', 'text', (column) => column.notNull())
    .addColumn('last_response', 'text', (column) => column.notNull())
    .addColumn('last_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('answers_once', ['attempt_id', 'interaction'])
    .execute();
  await db.schema
    .createTable('tickets')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('attempt_id', 'integer', (column) =>
      column.notNull().references('attempts.id').onDelete('cascade'),
    )
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
}

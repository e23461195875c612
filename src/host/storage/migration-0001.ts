/** The tables of the first version: learners without groups, one attempt each, the record as it was committed. */
import { type Kysely, sql } from 'kysely';

export async function createFirstTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('learners')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('token', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('sample', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('attempts')
    .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('learner_id', 'integer', (column) => column.notNull().references('learners.id'))
    .addColumn('course', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('package_hash', 'text', (column) => column.notNull())
    .addColumn('package_version', 'text', (column) => column.notNull())
    .addColumn('started_at', 'text', (column) => column.notNull())
    .addColumn('last_seen_at', 'text', (column) => column.notNull())
    .addColumn('cmi', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('score', 'real')
    .addColumn('seconds', 'real', (column) => column.notNull())
    .addColumn('current_launch', 'text')
    .addUniqueConstraint('attempts_once', ['learner_id', 'course', 'number'])
    .execute();
  await db.schema
    .createTable('launches')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('attempt_id', 'integer', (column) => column.notNull().references('attempts.id'))
    .addColumn('opened_at', 'text', (column) => column.notNull())
    .addColumn('package_hash', 'text', (column) => column.notNull())
    .addColumn('package_version', 'text', (column) => column.notNull())
    .addColumn('last_sequence', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('seconds', 'real', (column) => column.notNull().defaultTo(sql`0`))
    .addColumn('finished_at', 'text')
    .execute();
  await db.schema.createIndex('launches_by_attempt').on('launches').column('attempt_id').execute();
}

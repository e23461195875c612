/**
 * Every state the tables have been in. A shipped migration is never edited: add the next number.
 *
 * All that are missing run in one transaction, so that a failure leaves the old state whole.
 */
import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';

export const migrations: Readonly<Record<string, Migration>> = {
  '0001-learners-attempts-launches': { up: createFirstTables },
};

async function createFirstTables(db: Kysely<unknown>): Promise<void> {
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

/**
 * Brings the tables to the newest state.
 *
 * @throws the error of the migration that failed; nothing has changed then.
 */
export async function migrateStorage<T>(
  db: Kysely<T>,
  known: Readonly<Record<string, Migration>> = migrations,
): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...known }) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error('The database could not be migrated');
}

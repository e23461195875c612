/**
 * Every state the tables have been in. A shipped migration is never edited: add the next number.
 *
 * All that are missing run in one transaction, so that a failure leaves the old state whole.
 */
import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { createFirstTables } from './migration-0001.ts';
import { addPeopleAndAdministration } from './migration-0002.ts';

export const migrations: Readonly<Record<string, Migration>> = {
  '0001-learners-attempts-launches': { up: createFirstTables },
  '0002-people-and-administration': { up: addPeopleAndAdministration },
};

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

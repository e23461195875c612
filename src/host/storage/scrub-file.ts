/** Leaves nothing of deleted rows in the database's files. */
import { sql } from 'kysely';
import type { Storage } from './storage.ts';

/**
 * Deleted rows stay readable in free pages, in gaps of pages that were split, and in the write-ahead log. The file is
 * written anew from what is live, and the log emptied. Nobody else is served meanwhile: about a second for each 200 MB.
 */
export async function scrubFile(storage: Storage): Promise<void> {
  await sql`vacuum`.execute(storage);
  await emptyLog(storage);
}

/** Waits some seconds for whoever reads; with a reader that takes longer, what is deleted stays in the log this time. */
export async function emptyLog(storage: Storage): Promise<void> {
  await sql`pragma wal_checkpoint(truncate)`.execute(storage);
}

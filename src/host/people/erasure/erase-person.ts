/** Everything held about a person goes; the audit trail keeps their number. */
import type { Storage } from '../../storage/storage.ts';
import { scrubFile } from '../../storage/scrub-file.ts';
import { writeAudit } from '../audit/write-audit.ts';

/** One transaction; then nothing of it is left in the files either. */
export async function erasePerson(storage: Storage, by: number | null, id: number): Promise<void> {
  await storage.transaction().execute(async (db) => {
    await deletePeople(db, [id]);
    await writeAudit(db, { action: 'learner-erased', by, learner: id });
  });
  await scrubFile(storage);
}

/** @param db the transaction to do it in */
export async function deletePeople(db: Storage, ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    await deleteWaitingImports(db, id);
    const attempts = db.selectFrom('attempts').select('id').where('learner_id', '=', id);
    await db.deleteFrom('answers').where('attempt_id', 'in', attempts).execute();
    await db.deleteFrom('tickets').where('attempt_id', 'in', attempts).execute();
    await db.deleteFrom('launches').where('attempt_id', 'in', attempts).execute();
    await db.deleteFrom('attempts').where('learner_id', '=', id).execute();
    await db.deleteFrom('sessions').where('learner_id', '=', id).execute();
    await db.deleteFrom('learners').where('id', '=', id).execute();
  }
}

/** A list that was read and not confirmed yet may name them. It has to be read again then. */
async function deleteWaitingImports(db: Storage, id: number): Promise<void> {
  const person = await db
    .selectFrom('learners')
    .select(['name', 'email', 'reference'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!person) return;
  const known = Object.values(person).filter((value) => value !== null);
  for (const { id: waiting, rows } of await db.selectFrom('imports').select(['id', 'rows']).execute()) {
    const text = rows.toLowerCase();
    if (known.some((value) => text.includes(JSON.stringify(value.toLowerCase()).slice(1, -1)))) {
      await db.deleteFrom('imports').where('id', '=', waiting).execute();
    }
  }
}

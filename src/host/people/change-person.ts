/** What administrators do with one person. Each act is one transaction, with its entry in the audit trail. */
import { makeToken } from '../access/tokens.ts';
import type { Storage } from '../storage/storage.ts';
import { writeAudit } from './audit/write-audit.ts';
import type { FieldProblems, PersonFields } from './read-person.ts';
import { nextLinkExpiry } from './settings/settings.ts';

export type Written = { readonly id: number } | { readonly problems: FieldProblems };

export type PersonChange = PersonFields & { readonly group_id: number | null };

export function addPerson(storage: Storage, by: number | null, person: PersonChange): Promise<Written> {
  return storage.transaction().execute(async (db) => {
    const problems = await findClashes(db, person);
    if (problems) return { problems };
    const { id } = await db
      .insertInto('learners')
      .values({ ...person, ...(await newLearner(db)) })
      .returning('id')
      .executeTakeFirstOrThrow();
    await writeAudit(db, { action: 'learner-added', by, learner: id });
    return { id };
  });
}

/** What every new person gets. */
export async function newLearner(db: Storage) {
  return {
    token: makeToken(),
    created_at: new Date().toISOString(),
    sample: 0,
    deactivated_at: null,
    link_expires_at: await nextLinkExpiry(db),
  };
}

export function changePerson(
  storage: Storage,
  by: number | null,
  id: number,
  person: PersonChange,
): Promise<Written> {
  return storage.transaction().execute(async (db) => {
    const before = await db.selectFrom('learners').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    const problems = await findClashes(db, person, id);
    if (problems) return { problems };
    const fields = (['name', 'email', 'reference', 'group_id', 'due_on'] as const).filter(
      (field) => before[field] !== person[field],
    );
    if (fields.length === 0) return { id };
    await db.updateTable('learners').set(person).where('id', '=', id).execute();
    await writeAudit(db, { action: 'learner-changed', by, learner: id, details: { fields } });
    return { id };
  });
}

async function findClashes(
  db: Storage,
  { email, reference, group_id }: PersonChange,
  self = 0,
): Promise<FieldProblems | undefined> {
  const problems: FieldProblems = {};
  for (const [field, value, what] of [
    ['email', email, 'email address'],
    ['reference', reference, 'number'],
  ] as const) {
    if (value === null) continue;
    const other = await db
      .selectFrom('learners')
      .select('name')
      .where(field, '=', value)
      .where('id', '!=', self)
      .executeTakeFirst();
    if (other) problems[field] = `${other.name} has this ${what} already. No two people can have the same.`;
  }
  if (group_id !== null) {
    const group = await db.selectFrom('groups').select('id').where('id', '=', group_id).executeTakeFirst();
    if (!group) problems.group = 'This group has gone. Choose another.';
  }
  return Object.keys(problems).length === 0 ? undefined : problems;
}

/** The old link stops at once; who is in the course goes on. */
export function renewLink(storage: Storage, by: number | null, id: number): Promise<void> {
  return storage.transaction().execute(async (db) => {
    await db
      .updateTable('learners')
      .set({ token: makeToken(), link_expires_at: await nextLinkExpiry(db) })
      .where('id', '=', id)
      .execute();
    await db.deleteFrom('sessions').where('learner_id', '=', id).execute();
    await writeAudit(db, { action: 'link-renewed', by, learner: id });
  });
}

/** Link, sessions and running launches end at once; the record stays. */
export function deactivatePerson(storage: Storage, by: number | null, id: number): Promise<void> {
  return storage.transaction().execute(async (db) => {
    const { numUpdatedRows } = await db
      .updateTable('learners')
      .set({ deactivated_at: new Date().toISOString() })
      .where('id', '=', id)
      .where('deactivated_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return;
    const attempts = db.selectFrom('attempts').select('id').where('learner_id', '=', id);
    await db.deleteFrom('tickets').where('attempt_id', 'in', attempts).execute();
    await db.deleteFrom('sessions').where('learner_id', '=', id).execute();
    await writeAudit(db, { action: 'learner-deactivated', by, learner: id });
  });
}

export function reactivatePerson(storage: Storage, by: number | null, id: number): Promise<void> {
  return storage.transaction().execute(async (db) => {
    const { numUpdatedRows } = await db
      .updateTable('learners')
      .set({ deactivated_at: null })
      .where('id', '=', id)
      .where('deactivated_at', 'is not', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return;
    await writeAudit(db, { action: 'learner-reactivated', by, learner: id });
  });
}

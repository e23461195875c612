/** Lists that were read and wait for their preview to be confirmed; afterwards, whom they added. */
import { makeToken } from '../../access/tokens.ts';
import type { Storage } from '../../storage/storage.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { newLearner } from '../change-person.ts';
import { addGroup, groupKey } from '../groups/groups.ts';
import {
  type AddedLine,
  type ChangedLine,
  fingerprintPlan,
  type ImportPlan,
  planImport,
} from './plan-import.ts';
import type { PeopleList } from './read-list.ts';

/** What the table keeps as JSON. */
type Kept = { readonly list: PeopleList } | { readonly added: readonly number[]; readonly changed: number };

/** @returns its id, for the address of the preview */
export async function keepList(storage: Storage, by: number | null, list: PeopleList): Promise<string> {
  const id = makeToken();
  const rows = JSON.stringify({ list } satisfies Kept);
  await storage
    .insertInto('imports')
    .values({ id, administrator_id: by, created_at: new Date().toISOString(), rows })
    .execute();
  return id;
}

export async function findImport(db: Storage, id: string): Promise<Kept | undefined> {
  const row = await db.selectFrom('imports').select('rows').where('id', '=', id).executeTakeFirst();
  return row && (JSON.parse(row.rows) as Kept);
}

/** `stale`: what the list would change is not what was shown. Nothing is written then. */
export type ImportOutcome = 'done' | 'stale' | 'gone';

/** All of it or nothing. @param shown fingerprint of the plan that was confirmed */
export function applyImport(
  storage: Storage,
  by: number | null,
  id: string,
  shown: string,
): Promise<ImportOutcome> {
  return storage.transaction().execute(async (db) => {
    const kept = await findImport(db, id);
    if (!kept) return 'gone';
    if ('added' in kept) return 'done';
    const plan = await planImport(db, kept.list);
    if (fingerprintPlan(plan) !== shown) return 'stale';
    const added = await writePlan(db, plan);
    const rows = JSON.stringify({ added, changed: plan.changed.length } satisfies Kept);
    await db.updateTable('imports').set({ rows }).where('id', '=', id).execute();
    const details = {
      added: added.length,
      changed: plan.changed.length,
      groups: plan.groups,
      left_out: plan.bad.length,
    };
    await writeAudit(db, { action: 'learners-imported', by, details });
    return 'done';
  });
}

async function writePlan(db: Storage, plan: ImportPlan): Promise<number[]> {
  for (const name of plan.groups) await addGroup(db, name, null);
  const rows = await db.selectFrom('groups').select(['id', 'name']).execute();
  const ids = new Map(rows.map(({ id, name }) => [groupKey(name), id]));
  const groupId = (name: string | null) => (name === null ? null : (ids.get(groupKey(name)) ?? null));
  for (const line of plan.changed) await writeChange(db, line, groupId);
  return addPeople(db, plan.added, groupId);
}

/** Rows that one statement inserts. */
const batch = 500;

async function addPeople(
  db: Storage,
  lines: readonly AddedLine[],
  groupId: (name: string | null) => number | null,
): Promise<number[]> {
  const same = await newLearner(db);
  const added: number[] = [];
  for (let from = 0; from < lines.length; from += batch) {
    const values = lines
      .slice(from, from + batch)
      .map(({ fields, group }) => ({ ...fields, ...same, token: makeToken(), group_id: groupId(group) }));
    const rows = await db.insertInto('learners').values(values).returning('id').execute();
    added.push(...rows.map(({ id }) => id).sort((a, b) => a - b));
  }
  return added;
}

async function writeChange(
  db: Storage,
  { id, changes }: ChangedLine,
  groupId: (name: string | null) => number | null,
): Promise<void> {
  const set: Record<string, string | number | null> = {};
  for (const { field, to } of changes) {
    if (field === 'group') set['group_id'] = groupId(to);
    else set[field] = to;
  }
  await db.updateTable('learners').set(set).where('id', '=', id).execute();
}

/** Groups of people: at most one for each person, with a due date for all who have none of their own. */
import { cleanLine } from '../../learners/read-name.ts';
import type { Storage } from '../../storage/storage.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { readDay } from '../days.ts';

/** In the order of their names, with how many people are in each. */
export async function listGroups(db: Storage) {
  const groups = await db
    .selectFrom('groups')
    .leftJoin('learners', 'learners.group_id', 'groups.id')
    .select(['groups.id', 'groups.name', 'groups.due_on'])
    .select((select) => select.fn.count<number>('learners.id').as('people'))
    .groupBy(['groups.id', 'groups.name', 'groups.due_on'])
    .execute();
  return groups.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

export type Group = Awaited<ReturnType<typeof listGroups>>[number];

export interface GroupText {
  readonly name: string;
  readonly due_on: string;
}

export type GroupProblems = Partial<Record<keyof GroupText, string>>;

export const longestGroupName = 80;

/** The name is compared without regard to capital letters. @param id `undefined` adds one */
export function writeGroup(
  storage: Storage,
  by: number | null,
  text: GroupText,
  id?: number,
): Promise<{ id: number } | { problems: GroupProblems }> {
  return storage.transaction().execute(async (db) => {
    const name = cleanLine(text.name);
    const due = readDay(text.due_on);
    const problems: GroupProblems = {
      ...explainGroupName(name, await listGroups(db), id),
      ...('problem' in due && { due_on: due.problem }),
    };
    if ('problem' in due || Object.keys(problems).length > 0) return { problems };
    const details = { name, due_on: due.value };
    if (id !== undefined) {
      await db.updateTable('groups').set(details).where('id', '=', id).execute();
      await writeAudit(db, { action: 'group-changed', by, details });
      return { id };
    }
    const added = await addGroup(db, name, due.value);
    await writeAudit(db, { action: 'group-added', by, details });
    return { id: added };
  });
}

function explainGroupName(name: string, groups: readonly Group[], self: number | undefined): GroupProblems {
  if (name === '') return { name: 'Give the group a name.' };
  if ([...name].length > longestGroupName) {
    return { name: `Give a name of at most ${longestGroupName} characters.` };
  }
  const same = groups.find((group) => group.id !== self && sameGroupName(group.name, name));
  return same ? { name: `There is a group “${same.name}” already.` } : {};
}

export function sameGroupName(one: string, other: string): boolean {
  return groupKey(one) === groupKey(other);
}

export function groupKey(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('en');
}

export async function addGroup(db: Storage, name: string, due_on: string | null): Promise<number> {
  const { id } = await db
    .insertInto('groups')
    .values({ name, due_on, created_at: new Date().toISOString() })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** @param to where its people go; `null`: into no group */
export function removeGroup(
  storage: Storage,
  by: number | null,
  { id, name }: Pick<Group, 'id' | 'name'>,
  to: number | null,
): Promise<void> {
  return storage.transaction().execute(async (db) => {
    const { numUpdatedRows } = await db
      .updateTable('learners')
      .set({ group_id: to })
      .where('group_id', '=', id)
      .executeTakeFirst();
    await db.deleteFrom('groups').where('id', '=', id).execute();
    const details = { name, moved: Number(numUpdatedRows) };
    await writeAudit(db, { action: 'group-removed', by, details });
  });
}

/** For a list to choose from. */
export async function listGroupChoices(db: Storage): Promise<{ value: string; label: string }[]> {
  return (await listGroups(db)).map(({ id, name }) => ({ value: String(id), label: name }));
}

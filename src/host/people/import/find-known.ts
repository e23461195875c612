/** Who of a list is in the database already. */
import type { Storage } from '../../storage/storage.ts';
import { groupKey } from '../groups/groups.ts';
import type { ListLine } from './read-list.ts';

export type KnownPerson = Awaited<ReturnType<typeof selectKnown>>[number];

export interface Known {
  readonly byReference: ReadonlyMap<string, KnownPerson>;
  readonly byEmail: ReadonlyMap<string, KnownPerson>;
  /** Names of the list that somebody has, spelled the same. */
  readonly names: ReadonlySet<string>;
  /** By their key. */
  readonly groups: ReadonlyMap<string, { readonly id: number; readonly name: string }>;
}

export async function findKnown(db: Storage, lines: readonly ListLine[]): Promise<Known> {
  const byReference = new Map<string, KnownPerson>();
  const byEmail = new Map<string, KnownPerson>();
  const names = new Set<string>();
  for (const part of chunk(lines.map((line) => line.reference))) {
    for (const person of await selectKnown(db, 'reference', part)) {
      byReference.set(person.reference ?? '', person);
    }
  }
  for (const part of chunk(lines.map((line) => line.email))) {
    for (const person of await selectKnown(db, 'email', part)) byEmail.set(person.email ?? '', person);
  }
  for (const part of chunk(lines.map((line) => line.name))) {
    const rows = await db.selectFrom('learners').select('name').where('name', 'in', part).execute();
    for (const { name } of rows) names.add(name);
  }
  const groups = await db.selectFrom('groups').select(['id', 'name']).execute();
  return {
    byReference,
    byEmail,
    names,
    groups: new Map(groups.map((group) => [groupKey(group.name), group])),
  };
}

function selectKnown(db: Storage, column: 'reference' | 'email', values: readonly string[]) {
  return db
    .selectFrom('learners')
    .leftJoin('groups', 'groups.id', 'learners.group_id')
    .select(['learners.id', 'learners.name', 'learners.email', 'learners.reference'])
    .select(['learners.due_on', 'learners.deactivated_at', 'groups.name as group_name'])
    .where(`learners.${column}`, 'in', values)
    .execute();
}

/** A query takes only so many values. */
function chunk(values: readonly string[], size = 500): string[][] {
  const distinct = [...new Set(values)].filter((value) => value !== '');
  const parts: string[][] = [];
  for (let from = 0; from < distinct.length; from += size) parts.push(distinct.slice(from, from + size));
  return parts;
}

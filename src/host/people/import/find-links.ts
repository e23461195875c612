/** The people that an import added, with their links as they are now. */
import type { Storage } from '../../storage/storage.ts';
import { findImport } from './imports.ts';
import type { LinkRow } from './page-links.ts';

export interface FoundLinks {
  /** Whose links work: neither erased nor deactivated since. */
  readonly people: readonly LinkRow[];
  readonly added: number;
  readonly changed: number;
}

/** `undefined` where the import is unknown, or waits to be confirmed. In order of the list. */
export async function findLinks(storage: Storage, id: string): Promise<FoundLinks | undefined> {
  const kept = await findImport(storage, id);
  if (!kept || !('added' in kept)) return undefined;
  // Ids are given in rising order: the first and the last enclose all, and one query finds them.
  const wanted = new Set(kept.added);
  const rows = await storage
    .selectFrom('learners')
    .leftJoin('groups', 'groups.id', 'learners.group_id')
    .select(['learners.id', 'learners.name', 'email', 'reference', 'token', 'link_expires_at'])
    .select('groups.name as group_name')
    .where('learners.id', '>=', kept.added[0] ?? 0)
    .where('learners.id', '<=', kept.added.at(-1) ?? 0)
    .where('learners.deactivated_at', 'is', null)
    .orderBy('learners.id')
    .execute();
  return {
    people: rows.filter((row) => wanted.has(row.id)),
    added: kept.added.length,
    changed: kept.changed,
  };
}

/** Links that work once: for the first administrator, for one who is invited, and for a new password. */
import type { Selectable } from 'kysely';
import type { Storage } from '../storage/storage.ts';
import type { OneTimeLinksTable } from '../storage/schema.ts';
import { hashToken, makeToken } from './tokens.ts';

type LinkPurpose = OneTimeLinksTable['purpose'];
export type OneTimeLink = Selectable<OneTimeLinksTable>;

/** Milliseconds. */
const lifetime = 24 * 3600 * 1000;

/**
 * Makes a link. Earlier ones of the same purpose for the same person stop working.
 *
 * @returns its path: `/link/…`; only the hash of the token is kept
 */
export async function addLink(
  storage: Storage,
  purpose: LinkPurpose,
  administrator: number | null = null,
): Promise<string> {
  const token = makeToken();
  const now = Date.now();
  await storage.transaction().execute(async (db) => {
    if (purpose !== 'invitation') {
      const earlier = db
        .deleteFrom('one_time_links')
        .where('purpose', '=', purpose)
        .where('used_at', 'is', null);
      await (
        administrator === null ? earlier : earlier.where('administrator_id', '=', administrator)
      ).execute();
    }
    await db
      .insertInto('one_time_links')
      .values({
        token_hash: hashToken(token),
        purpose,
        administrator_id: administrator,
        created_at: new Date(now).toISOString(),
        expires_at: new Date(now + lifetime).toISOString(),
        used_at: null,
      })
      .execute();
  });
  return `/link/${token}`;
}

/** `undefined` where it is unknown, used or too old. */
export function findLink(storage: Storage, token: string): Promise<OneTimeLink | undefined> {
  return storage
    .selectFrom('one_time_links')
    .selectAll()
    .where('token_hash', '=', hashToken(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', new Date().toISOString())
    .executeTakeFirst();
}

/** @returns whether it was still there to be used: of two who come at once, one */
export async function useLink(db: Storage, link: OneTimeLink): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('one_time_links')
    .set({ used_at: new Date().toISOString() })
    .where('token_hash', '=', link.token_hash)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Invitations that nobody has taken up yet. */
export async function countOpenInvitations(storage: Storage): Promise<number> {
  const { count } = await storage
    .selectFrom('one_time_links')
    .select((select) => select.fn.countAll().as('count'))
    .where('purpose', '=', 'invitation')
    .where('used_at', 'is', null)
    .where('expires_at', '>', new Date().toISOString())
    .executeTakeFirstOrThrow();
  return Number(count);
}

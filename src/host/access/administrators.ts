/** Who administers: adding, a new password, letting go. */
import type { Storage } from '../storage/storage.ts';
import { type OneTimeLink, useLink } from './one-time-links.ts';
import { checkPassword, hashPassword } from './passwords.ts';

export interface NewAdministrator {
  readonly name: string;
  /** In small letters. */
  readonly email: string;
  readonly password: string;
}

export interface ListedAdministrator {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly created_at: string;
  readonly deactivated_at: string | null;
}

/** In the order in which they came. */
export function listAdministrators(storage: Storage): Promise<ListedAdministrator[]> {
  return storage
    .selectFrom('administrators')
    .select(['id', 'name', 'email', 'created_at', 'deactivated_at'])
    .orderBy('id')
    .execute();
}

export function findListed(storage: Storage, id: number): Promise<ListedAdministrator | undefined> {
  return storage
    .selectFrom('administrators')
    .select(['id', 'name', 'email', 'created_at', 'deactivated_at'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/**
 * Takes up an invitation, or the link for the first administrator.
 *
 * @returns the new administrator's id; `used`: the link was used in the meantime; `taken`: somebody has that email
 */
export async function addAdministrator(
  storage: Storage,
  link: OneTimeLink,
  { name, email, password }: NewAdministrator,
): Promise<number | 'used' | 'taken'> {
  const hash = await hashPassword(password);
  return storage.transaction().execute(async (db) => {
    const other = await db
      .selectFrom('administrators')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirst();
    if (other) return 'taken';
    if (!(await useLink(db, link))) return 'used';
    const { id } = await db
      .insertInto('administrators')
      .values({ name, email, password: hash, created_at: new Date().toISOString(), deactivated_at: null })
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  });
}

/** With it, all of their sessions end. @returns whether the link was still there to be used */
export async function setPassword(storage: Storage, link: OneTimeLink, password: string): Promise<boolean> {
  const hash = await hashPassword(password);
  return storage.transaction().execute(async (db) => {
    if (!(await useLink(db, link))) return false;
    await db
      .updateTable('administrators')
      .set({ password: hash })
      .where('id', '=', link.administrator_id)
      .execute();
    await db.deleteFrom('sessions').where('administrator_id', '=', link.administrator_id).execute();
    return true;
  });
}

/** @returns their id; `undefined` where email and password do not go together, which takes as long to find out */
export async function checkSignIn(
  storage: Storage,
  email: string,
  password: string,
): Promise<number | undefined> {
  const known = await storage
    .selectFrom('administrators')
    .select(['id', 'password'])
    .where('email', '=', email)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst();
  const right = await checkPassword(password, known?.password);
  return right ? known?.id : undefined;
}

/** Ends their sessions and links, too, and all invitations: some may be theirs. @returns `false` for the last one: nobody could let anyone in again */
export function deactivateAdministrator(storage: Storage, id: number): Promise<boolean> {
  return storage.transaction().execute(async (db) => {
    const other = await db
      .selectFrom('administrators')
      .select('id')
      .where('id', '!=', id)
      .where('deactivated_at', 'is', null)
      .executeTakeFirst();
    if (!other) return false;
    const now = new Date().toISOString();
    await db.updateTable('administrators').set({ deactivated_at: now }).where('id', '=', id).execute();
    await db.deleteFrom('sessions').where('administrator_id', '=', id).execute();
    await db
      .deleteFrom('one_time_links')
      .where((where) => where.or([where('administrator_id', '=', id), where('purpose', '=', 'invitation')]))
      .where('used_at', 'is', null)
      .execute();
    return true;
  });
}

export async function activateAdministrator(storage: Storage, id: number): Promise<void> {
  await storage.updateTable('administrators').set({ deactivated_at: null }).where('id', '=', id).execute();
}

export async function hasAdministrators(storage: Storage): Promise<boolean> {
  const any = await storage.selectFrom('administrators').select('id').limit(1).executeTakeFirst();
  return any !== undefined;
}

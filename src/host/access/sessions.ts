/** Who a browser is, on the base origin. */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { HostContext } from '../host-context.ts';
import { hashToken, makeToken } from './tokens.ts';

export type Person = { readonly learner: number } | { readonly administrator: number };

/** Seconds. A learner's is as long as their link; an administrator's ends with the working day. */
const lifetimes = { learner: 30 * 24 * 3600, administrator: 12 * 3600 } as const;

/** Learner and administrator may be the same person: each has a cookie of its own. */
type Role = keyof typeof lifetimes;

function cookieOf({ origins }: HostContext, role: Role) {
  const secure = origins.base.startsWith('https:');
  return { name: `${secure ? '__Host-' : ''}alongside-${role}`, secure };
}

/** A new session with a new token: one that was there before, and may have been planted, ends. */
export async function startSession(host: HostContext, context: Context, person: Person): Promise<void> {
  const role = 'learner' in person ? 'learner' : 'administrator';
  await endSession(host, context, role);
  const { name, secure } = cookieOf(host, role);
  const token = makeToken();
  const maxAge = lifetimes[role];
  const now = Date.now();
  await host.storage.deleteFrom('sessions').where('expires_at', '<=', new Date(now).toISOString()).execute();
  await host.storage
    .insertInto('sessions')
    .values({
      token_hash: hashToken(token),
      learner_id: 'learner' in person ? person.learner : null,
      administrator_id: 'administrator' in person ? person.administrator : null,
      created_at: new Date(now).toISOString(),
      expires_at: new Date(now + maxAge * 1000).toISOString(),
    })
    .execute();
  setCookie(context, name, token, { path: '/', httpOnly: true, sameSite: 'Lax', secure, maxAge });
}

/** The learner's or administrator's id; `undefined` for a browser that nobody has signed in on. */
export async function findSession(
  host: HostContext,
  context: Context,
  role: Role,
): Promise<number | undefined> {
  const token = getCookie(context, cookieOf(host, role).name);
  if (token === undefined) return undefined;
  const session = await host.storage
    .selectFrom('sessions')
    .select(['learner_id', 'administrator_id'])
    .where('token_hash', '=', hashToken(token))
    .where('expires_at', '>', new Date().toISOString())
    .executeTakeFirst();
  return (role === 'learner' ? session?.learner_id : session?.administrator_id) ?? undefined;
}

export async function endSession(host: HostContext, context: Context, role: Role): Promise<void> {
  const { name, secure } = cookieOf(host, role);
  const token = getCookie(context, name);
  if (token === undefined) return;
  await host.storage.deleteFrom('sessions').where('token_hash', '=', hashToken(token)).execute();
  deleteCookie(context, name, { path: '/', secure });
}

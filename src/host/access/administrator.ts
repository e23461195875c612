/** Who may see administration and report. */
import type { Context, MiddlewareHandler } from 'hono';
import type { HostContext } from '../host-context.ts';
import { findSession } from './sessions.ts';

export interface Administrator {
  /** `null` in preview, where whoever sits at the machine administers. */
  readonly id: number | null;
  readonly name: string;
}

export async function findAdministrator(
  host: HostContext,
  context: Context,
): Promise<Administrator | undefined> {
  if (host.mode === 'preview') return { id: null, name: 'Preview' };
  const id = await findSession(host, context, 'administrator');
  if (id === undefined) return undefined;
  return host.storage
    .selectFrom('administrators')
    .select(['id', 'name'])
    .where('id', '=', id)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst();
}

/** Everybody else is sent to sign in, and comes back to the page they asked for. */
export function requireAdministrator(host: HostContext): MiddlewareHandler {
  return async (context, next) => {
    if (await findAdministrator(host, context)) return next();
    const { pathname, search } = new URL(context.req.url);
    const back = context.req.method === 'GET' ? `?to=${encodeURIComponent(pathname + search)}` : '';
    return context.redirect(`/sign-in${back}`, 303);
  };
}

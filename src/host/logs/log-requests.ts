/** Says of every request what came of it. */
import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { makeToken } from '../access/tokens.ts';
import type { HostLog } from './host-log.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** Of the request, for the log and for the page about an error. */
    requestId: string;
  }
}

export function logRequests(log: HostLog): MiddlewareHandler {
  return async (context, next) => {
    const start = performance.now();
    const id = makeToken().slice(0, 8);
    context.set('requestId', id);
    await next();
    const ms = Math.round((performance.now() - start) * 10) / 10;
    const { status } = context.res;
    log.answered({ id, method: nameMethod(context.req.method), route: nameRoute(context), status, ms });
  };
}

/** The pattern of the route that answered; none where only what stands before every route saw the request. */
function nameRoute(context: Context): string {
  const named = matchedRoutes(context).filter(({ path }) => !/^\/?\*$/.test(path));
  return named.at(-1)?.path ?? 'none';
}

/** A method is a word of the client's own, too. */
function nameMethod(method: string): string {
  return ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].includes(method) ? method : 'OTHER';
}

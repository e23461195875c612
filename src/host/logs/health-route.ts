/** `GET /health`, by any name: for whoever watches whether the server works. Tells nothing else. */
import type { MiddlewareHandler } from 'hono';
import type { Storage } from '../storage/storage.ts';

export function answerHealth(storage: Storage): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.path !== '/health' || !['GET', 'HEAD'].includes(context.req.method)) return next();
    context.header('Cache-Control', 'no-store');
    try {
      await storage.selectFrom('settings').select('key').limit(1).execute();
      return context.json({ status: 'ok' });
    } catch {
      return context.json({ status: 'database does not answer' }, 503);
    }
  };
}

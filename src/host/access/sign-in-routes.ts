/** Base origin. Signing in with email and password, and out. */
import { type Context, Hono } from 'hono';
import type { HostContext } from '../host-context.ts';
import { findAdministrator } from './administrator.ts';
import { checkSignIn } from './administrators.ts';
import { readClient } from './client.ts';
import { readOwnPath } from './own-path.ts';
import { renderNoSignIn, renderSignIn } from './page-sign-in.ts';
import { refuseTooMany } from './refuse-too-many.ts';
import { endSession, startSession } from './sessions.ts';
import { hashToken } from './tokens.ts';

export function signInRoutes(host: HostContext): Hono {
  const { storage, limits, mode } = host;
  const { gate } = host.assets;
  const routes = new Hono();

  if (mode === 'preview') {
    routes.get('/sign-in', (context) => context.html(renderNoSignIn()));
    return routes;
  }

  routes.get('/sign-in', async (context) => {
    const to = readOwnPath(context.req.query('to'));
    if (await findAdministrator(host, context)) return context.redirect(to ?? '/report', 303);
    return context.html(renderSignIn({ gate, to }));
  });

  /** Every try counts before it is checked, so that many at once are not more than one after the other. */
  const spendTry = async (context: Context, account: string): Promise<number> => {
    const byClient = await limits.clients.spend(readClient(host, context));
    const byAccount = await limits.accounts.spend(account);
    return Math.max(byClient, byAccount);
  };

  routes.post('/sign-in', async (context) => {
    const form = await context.req.parseBody();
    const email = readText(form['email']).trim().toLowerCase();
    const to = readOwnPath(readText(form['to']));
    const account = hashToken(email);
    const wait = await spendTry(context, account);
    if (wait > 0) return refuseTooMany(context, wait);
    const password = readText(form['password']);
    const id = password === '' ? undefined : await checkSignIn(storage, email, password);
    if (id === undefined) return context.html(renderSignIn({ gate, to, email, failed: true }), 403);
    await limits.accounts.forget(account);
    await limits.clients.refund(readClient(host, context));
    await startSession(host, context, { administrator: id });
    return context.redirect(to ?? '/report', 303);
  });

  routes.post('/sign-out', async (context) => {
    await endSession(host, context, 'administrator');
    return context.redirect('/', 303);
  });

  return routes;
}

function readText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Base origin, in real use. What a one-time link opens: becoming an administrator, or choosing a new password. */
import { type Context, Hono } from 'hono';
import type { HostContext } from '../host-context.ts';
import { renderMessage } from '../pages/page-layout.ts';
import { writeAudit } from '../people/audit/write-audit.ts';
import { addAdministrator, findListed, setPassword } from './administrators.ts';
import { readClient } from './client.ts';
import { findLink, type OneTimeLink } from './one-time-links.ts';
import { renderJoin, renderNewPassword } from './page-link.ts';
import { findPasswordProblem } from './passwords.ts';
import { readJoining } from './read-joining.ts';
import { refuseTooMany } from './refuse-too-many.ts';
import { startSession } from './sessions.ts';

export function linkRoutes(host: HostContext): Hono {
  const routes = new Hono();
  if (host.mode === 'preview') return routes;

  const open = async (context: Context): Promise<OneTimeLink | Response> => {
    const client = readClient(host, context);
    const wait = await host.limits.oneTimeLinks.ask(client);
    if (wait > 0) return refuseTooMany(context, wait);
    const link = await findLink(host.storage, context.req.param('token') ?? '');
    if (link) return link;
    const more = await host.limits.oneTimeLinks.spend(client);
    return more > 0 ? refuseTooMany(context, more) : context.html(usedLink(), 404);
  };

  routes.get('/link/:token', async (context) => {
    const link = await open(context);
    if (link instanceof Response) return link;
    if (link.purpose !== 'new-password') return context.html(renderJoin(host.assets.gate, link.purpose));
    const whose = await findListed(host.storage, link.administrator_id ?? 0);
    return context.html(renderNewPassword(host.assets.gate, whose?.name ?? ''));
  });

  routes.post('/link/:token', async (context) => {
    const link = await open(context);
    if (link instanceof Response) return link;
    return link.purpose === 'new-password' ? takePassword(host, context, link) : join(host, context, link);
  });

  return routes;
}

async function join(host: HostContext, context: Context, link: OneTimeLink): Promise<Response> {
  const { typed, problems } = readJoining(await context.req.parseBody());
  if (Object.keys(problems).length > 0) {
    return context.html(renderJoin(host.assets.gate, link.purpose, typed, problems), 400);
  }
  const id = await addAdministrator(host.storage, link, typed);
  if (id === 'used') return context.html(usedLink(), 404);
  if (id === 'taken') {
    const email = 'An administrator has this email already.';
    return context.html(renderJoin(host.assets.gate, link.purpose, typed, { email }), 400);
  }
  await writeAudit(host.storage, { action: 'administrator-added', by: id });
  await startSession(host, context, { administrator: id });
  return context.redirect(link.purpose === 'first-administrator' ? '/people' : '/report', 303);
}

async function takePassword(host: HostContext, context: Context, link: OneTimeLink): Promise<Response> {
  const whose = await findListed(host.storage, link.administrator_id ?? 0);
  if (!whose || whose.deactivated_at !== null) return context.html(usedLink(), 404);
  const { password } = await context.req.parseBody();
  const given = typeof password === 'string' ? password : '';
  const problem = findPasswordProblem(given, [whose.name, whose.email]);
  if (problem !== undefined)
    return context.html(renderNewPassword(host.assets.gate, whose.name, problem), 400);
  if (!(await setPassword(host.storage, link, given))) return context.html(usedLink(), 404);
  await writeAudit(host.storage, { action: 'password-changed', by: whose.id });
  await startSession(host, context, { administrator: whose.id });
  return context.redirect('/report', 303);
}

function usedLink() {
  return renderMessage(
    'This link does not work any more',
    'It works once, and for a day. Ask for a new one where you got it.',
  );
}

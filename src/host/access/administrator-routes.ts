/** Base origin, for administrators. Who else administers. */
import { type Context, Hono } from 'hono';
import type { HostContext } from '../host-context.ts';
import { writeAudit } from '../people/audit/write-audit.ts';
import type { AuditAction } from '../people/audit/audit-words.ts';
import { findAdministrator } from './administrator.ts';
import {
  activateAdministrator,
  deactivateAdministrator,
  findListed,
  listAdministrators,
  type ListedAdministrator,
} from './administrators.ts';
import { addLink, countOpenInvitations } from './one-time-links.ts';
import {
  renderAdministrators,
  renderDeactivate,
  renderNewLink,
  renderNoAdministrators,
} from './page-administrators.ts';

const path = '/settings/administrators';

export function administratorRoutes(host: HostContext): Hono {
  const { storage, origins } = host;
  const routes = new Hono();
  routes.get('/settings', (context) => context.redirect(path, 303));
  if (host.mode === 'preview') {
    routes.get(path, (context) => context.html(renderNoAdministrators()));
    return routes;
  }

  const readSelf = async (context: Context): Promise<number> =>
    (await findAdministrator(host, context))?.id ?? 0;

  const note = (by: number, action: AuditAction, whose?: number) =>
    writeAudit(storage, {
      action,
      by,
      ...(whose !== undefined && { details: { administrator: whose } }),
    });

  const findWhose = async (context: Context): Promise<ListedAdministrator | undefined> => {
    const id = context.req.param('id') ?? '';
    return /^\d{1,9}$/.test(id) ? findListed(storage, Number(id)) : undefined;
  };

  const showAll = async (context: Context, problem?: string) => {
    const page = {
      administrators: await listAdministrators(storage),
      self: await readSelf(context),
      invitations: await countOpenInvitations(storage),
      problem,
    };
    return context.html(renderAdministrators(page), problem === undefined ? 200 : 409);
  };

  routes.get(path, (context) => showAll(context));

  routes.post(`${path}/invite`, async (context) => {
    const link = await addLink(storage, 'invitation');
    await note(await readSelf(context), 'administrator-invited');
    return context.html(renderNewLink('invitation', origins.base + link));
  });

  routes.post(`${path}/:id/new-password`, async (context) => {
    const whose = await findWhose(context);
    if (!whose || whose.deactivated_at !== null) return context.notFound();
    const link = await addLink(storage, 'new-password', whose.id);
    await note(await readSelf(context), 'password-link-made', whose.id);
    return context.html(renderNewLink('new-password', origins.base + link, whose.name));
  });

  routes.get(`${path}/:id/deactivate`, async (context) => {
    const whose = await findWhose(context);
    if (!whose || whose.deactivated_at !== null) return context.notFound();
    return context.html(renderDeactivate(whose, whose.id === (await readSelf(context))));
  });

  routes.post(`${path}/:id/deactivate`, async (context) => {
    const whose = await findWhose(context);
    if (!whose || whose.deactivated_at !== null) return context.notFound();
    // Asked first: with it, one's own session may end.
    const self = await readSelf(context);
    if (!(await deactivateAdministrator(storage, whose.id))) {
      return showAll(context, 'The last administrator stays. Invite another one first.');
    }
    await note(self, 'administrator-deactivated', whose.id);
    return context.redirect(path, 303);
  });

  routes.post(`${path}/:id/activate`, async (context) => {
    const whose = await findWhose(context);
    if (!whose) return context.notFound();
    await activateAdministrator(storage, whose.id);
    await note(await readSelf(context), 'administrator-reactivated', whose.id);
    return context.redirect(path, 303);
  });

  return routes;
}

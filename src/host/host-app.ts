/** All routes behind the guards, each on the origin that it belongs to. */
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { requireAdministrator } from './access/administrator.ts';
import { administratorRoutes } from './access/administrator-routes.ts';
import { homeRoutes } from './access/home-routes.ts';
import { linkRoutes } from './access/link-routes.ts';
import {
  limitBody,
  refuseServiceWorkers,
  refuseUnknownName,
  requireSameOrigin,
  setSecurityHeaders,
} from './access/request-guards.ts';
import { originOf } from './access/origins.ts';
import { signInRoutes } from './access/sign-in-routes.ts';
import type { HostContext } from './host-context.ts';
import { recordRoutes } from './launch/record-routes.ts';
import { learnerRoutes } from './learners/learner-routes.ts';
import { previewRoutes } from './learners/preview-routes.ts';
import { answerHealth } from './logs/health-route.ts';
import { logRequests } from './logs/log-requests.ts';
import { contentRoutes } from './packages/content-routes.ts';
import { assetRoutes } from './pages/asset-routes.ts';
import { frameContent, framePages } from './pages/frame.ts';
import { renderMessage } from './pages/page-layout.ts';
import { auditRoutes } from './people/audit/audit-routes.ts';
import { peopleRoutes } from './people/people-routes.ts';
import { settingsRoutes } from './people/settings/settings-routes.ts';
import { resultRoutes } from './results/result-routes.ts';

export function createHostApp(host: HostContext): Hono {
  const base = createBaseApp(host);
  const content = createContentApp(host);
  const other = new Hono();
  other.use(logRequests(host.log), setSecurityHeaders(host.origins));
  other.all('*', refuseUnknownName);
  const app = new Hono();
  app.use(answerHealth(host.storage));
  app.all('*', (context) => {
    const named = originOf(host.origins, context.req.header('host'));
    const asked = named === undefined ? other : { base, content }[named];
    return asked.fetch(context.req.raw, context.env);
  });
  return app;
}

export function createBaseApp(host: HostContext): Hono {
  const app = new Hono();
  app.use(logRequests(host.log), setSecurityHeaders(host.origins));
  app.use(requireSameOrigin(host.origins.base), limitBody('/people/import'));
  app.route('/', assetRoutes(host));
  app.use(framePages(host));
  app.route('/', host.mode === 'preview' ? previewRoutes(host) : homeRoutes(host));
  app.route('/', signInRoutes(host));
  app.route('/', linkRoutes(host));
  app.route('/', learnerRoutes(host));
  for (const path of administered) app.use(path, requireAdministrator(host));
  app.route('/', resultRoutes(host));
  app.route('/', peopleRoutes(host));
  app.route('/', administratorRoutes(host));
  app.route('/', settingsRoutes(host));
  app.route('/', auditRoutes(host));
  return answerFaults(app, host);
}

/** For administrators alone, with everything below. */
const administered = [
  '/report',
  '/report/*',
  '/report.csv',
  '/people',
  '/people/*',
  '/settings',
  '/settings/*',
];

export function createContentApp(host: HostContext): Hono {
  const app = new Hono();
  app.use(logRequests(host.log), setSecurityHeaders(host.origins), refuseServiceWorkers);
  app.use(requireSameOrigin(host.origins.content), limitBody());
  app.route('/', assetRoutes(host));
  app.use(frameContent(host));
  app.route('/', contentRoutes(host));
  app.route('/', recordRoutes(host));
  return answerFaults(app, host, host.origins.base);
}

/** @param base of the other origin, where the way back leads there */
function answerFaults(app: Hono, { log }: HostContext, base = ''): Hono {
  app.notFound((context) => {
    const text = 'The address may be mistyped, or the page has gone.';
    return context.html(renderMessage('There is no such page', text, base), 404);
  });
  app.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    const id = context.get('requestId');
    log.failed(id, error);
    const text = `Something went wrong on this side. What was saved before is safe. Try again. Who looks after Alongside finds it in the log under ${id}.`;
    return context.html(renderMessage('That did not work', text, base), 500);
  });
  return app;
}

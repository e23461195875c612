/** All routes behind the guards, each on the origin that it belongs to. */
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { requireAdministrator } from './access/administrator.ts';
import {
  limitBody,
  requireKnownName,
  requireSameOrigin,
  setSecurityHeaders,
} from './access/request-guards.ts';
import { originOf } from './access/origins.ts';
import type { HostContext } from './host-context.ts';
import { recordRoutes } from './launch/record-routes.ts';
import { learnerRoutes } from './learners/learner-routes.ts';
import { previewRoutes } from './learners/preview-routes.ts';
import { contentRoutes } from './packages/content-routes.ts';
import { assetRoutes } from './pages/asset-routes.ts';
import { renderMessage } from './pages/page-layout.ts';
import { auditRoutes } from './people/audit/audit-routes.ts';
import { peopleRoutes } from './people/people-routes.ts';
import { settingsRoutes } from './people/settings/settings-routes.ts';
import { resultRoutes } from './results/result-routes.ts';

export function createHostApp(host: HostContext): Hono {
  const base = createBaseApp(host);
  const content = createContentApp(host);
  const app = new Hono();
  app.use(requireKnownName(host.origins));
  app.all('*', (context) => {
    const named = originOf(host.origins, context.req.header('host'));
    return (named === 'content' ? content : base).fetch(context.req.raw, context.env);
  });
  return app;
}

function createBaseApp(host: HostContext): Hono {
  const app = new Hono();
  app.use(
    setSecurityHeaders(host.origins),
    requireSameOrigin(host.origins.base),
    limitBody('/people/import'),
  );
  app.route('/', assetRoutes(host));
  if (host.mode === 'preview') app.route('/', previewRoutes(host));
  app.route('/', learnerRoutes(host));
  for (const path of administered) app.use(path, requireAdministrator(host));
  app.route('/', resultRoutes(host));
  app.route('/', peopleRoutes(host));
  app.route('/', settingsRoutes(host));
  app.route('/', auditRoutes(host));
  return answerFaults(app, '');
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

function createContentApp(host: HostContext): Hono {
  const app = new Hono();
  app.use(setSecurityHeaders(host.origins), requireSameOrigin(host.origins.content), limitBody());
  app.route('/', assetRoutes(host));
  app.route('/', contentRoutes(host));
  app.route('/', recordRoutes(host));
  return answerFaults(app, host.origins.base);
}

function answerFaults(app: Hono, base: string): Hono {
  app.notFound((context) => {
    const text = 'The address may be mistyped, or the page has gone.';
    return context.html(renderMessage('There is no such page', text, base), 404);
  });
  app.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    console.error(error);
    const text = 'Something went wrong on this side. What was saved before is safe. Try again.';
    return context.html(renderMessage('That did not work', text, base), 500);
  });
  return app;
}

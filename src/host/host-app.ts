/** All routes behind the guards. */
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { contentRoutes } from './packages/content-routes.ts';
import type { HostContext } from './host-context.ts';
import { learnerRoutes } from './learners/learner-routes.ts';
import { renderMessage } from './pages/page-layout.ts';
import { recordRoutes } from './launch/record-routes.ts';
import { reportRoutes } from './results/result-routes.ts';
import { limitBody, requireLocalName, requireSameOrigin, setSecurityHeaders } from './access/request-guards.ts';

export function createHostApp(host: HostContext): Hono {
  const app = new Hono();
  app.use(setSecurityHeaders, requireLocalName, requireSameOrigin, limitBody);
  app.route('/', contentRoutes(host));
  app.route('/', learnerRoutes(host));
  app.route('/', recordRoutes(host));
  app.route('/', reportRoutes(host));
  app.notFound((context) =>
    context.html(
      renderMessage('There is no such page', 'The address may be mistyped, or the page has gone.'),
      404,
    ),
  );
  app.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    console.error(error);
    const text = 'Something went wrong on this side. What was saved before is safe. Try again.';
    return context.html(renderMessage('That did not work', text), 500);
  });
  return app;
}

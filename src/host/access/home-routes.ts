/** Base origin, in real use. The page that everybody finds who has no link, and says nothing of what there is. */
import { html } from 'hono/html';
import { Hono } from 'hono';
import type { HostContext } from '../host-context.ts';
import type { Markup } from '../pages/page-layout.ts';
import { renderWelcome } from '../pages/welcome-layout.ts';
import { findAdministrator } from './administrator.ts';
import { findSession } from './sessions.ts';

export function homeRoutes(host: HostContext): Hono {
  const routes = new Hono();
  routes.get('/', async (context) => {
    if (await findAdministrator(host, context)) return context.redirect('/report', 303);
    if ((await findSession(host, context, 'learner')) !== undefined) return context.redirect('/my', 303);
    return context.html(renderHome(host.assets.gate));
  });
  return routes;
}

function renderHome(gate: string): Markup {
  return renderWelcome({
    title: 'Welcome',
    gate,
    text: html`<h1>Good to have you here</h1>
      <p class="lead">
        To take a course, open the personal link that you were given. It brings you back to where you were.
      </p>
      <p>You have no link, or it does not work any more? Ask for one where you were told about the course.</p>
      <p class="note">For administrators: <a href="/sign-in">sign in</a>.</p>`,
  });
}

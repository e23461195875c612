/** Content origin. The launch page, where it opens a launch, and where it sends its commits. */
import { Hono } from 'hono';
import { findCourse, type HostContext } from '../host-context.ts';
import { renderMessage } from '../pages/page-layout.ts';
import { seedLaunch } from './cmi.ts';
import { parseCommit } from './commit-body.ts';
import { openLaunch, saveCommit } from './launches.ts';
import { renderLaunch } from './page-launch.ts';
import { findTicket, renewTicket } from './tickets.ts';

export function recordRoutes(host: HostContext): Hono {
  const { storage, origins } = host;
  const routes = new Hono();

  const findHolder = async (token: string) => {
    const holder = await findTicket(storage, token);
    const course = holder && findCourse(host, holder.attempt.course);
    if (!holder || !course) return undefined;
    await renewTicket(storage, token);
    return { ...holder, course };
  };

  routes.get('/launch/:ticket', async (context) => {
    const holder = await findHolder(context.req.param('ticket'));
    if (!holder) return context.html(endedLaunch(origins.base), 404);
    context.header('Cache-Control', 'no-store');
    return context.html(renderLaunch(holder.course.title, `${origins.base}/my`));
  });

  /**
   * Asked for by the page's script, not made with the page: when a page is loaded again, the last commit of the
   * launch before comes after the request for the new page, and the seed has to hold it.
   */
  routes.post('/launch/:ticket/open', async (context) => {
    const holder = await findHolder(context.req.param('ticket'));
    if (!holder) return context.json({ problem: 'unknown launch' }, 404);
    const { attempt, learner, course } = holder;
    const launch = await openLaunch(storage, attempt.id, course);
    const content = `/content/${course.id}/${course.launch}`;
    const seed = seedLaunch(learner.name, launch, course.standard);
    return context.json({ launch: launch.id, content, standard: course.standard, seed });
  });

  /** Answers `200` only when the commit is on disk. */
  routes.post('/launch/:ticket/commits', async (context) => {
    const holder = await findHolder(context.req.param('ticket'));
    if (!holder) return context.json({ problem: 'unknown launch' }, 404);
    const body = parseCommit(await context.req.text());
    if (!body) return context.json({ problem: 'not a commit' }, 400);
    const outcome = await saveCommit(storage, holder.attempt.id, body, holder.course);
    const status = { saved: 200, superseded: 409, unknown: 404 } as const;
    return context.json({ outcome }, status[outcome]);
  });

  return routes;
}

function endedLaunch(base: string) {
  return renderMessage(
    'This launch has ended',
    'Open the course again from your own page. What you did is saved.',
    base,
  );
}

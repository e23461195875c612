/** Where the launch page opens a launch and sends its commits. */
import { Hono } from 'hono';
import { seedLaunch } from './cmi.ts';
import { parseCommit } from './commit-body.ts';
import type { HostContext } from '../host-context.ts';
import { openLaunch, saveCommit } from './attempts.ts';
import { findLearner } from '../learners/learners.ts';

export function recordRoutes({ storage, shown }: HostContext): Hono {
  const routes = new Hono();

  /**
   * Asked for by the page's script, not made with the page: when a page is loaded again, the last commit of the
   * launch before comes after the request for the new page, and the seed has to hold it.
   */
  routes.post('/launch/:token/open', async (context) => {
    const learner = await findLearner(storage, context.req.param('token'));
    if (!learner) return context.json({ problem: 'unknown learner' }, 404);
    const launch = await openLaunch(storage, learner.id, shown);
    const content = `/content/${shown.id}/${shown.launch}`;
    return context.json({ launch: launch.id, content, seed: seedLaunch(learner, launch) });
  });

  /** Answers `200` only when the commit is on disk. */
  routes.post('/launch/:token/commits', async (context) => {
    const learner = await findLearner(storage, context.req.param('token'));
    if (!learner) return context.json({ problem: 'unknown learner' }, 404);
    const body = parseCommit(await context.req.text());
    if (!body) return context.json({ problem: 'not a commit' }, 400);
    const outcome = await saveCommit(storage, learner.id, body);
    const status = { saved: 200, superseded: 409, unknown: 404 } as const;
    return context.json({ outcome }, status[outcome]);
  });

  return routes;
}

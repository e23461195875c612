/** Content origin. The launch page, where it opens a launch, and where it sends its commits. */
import { Hono } from 'hono';
import { findCourse, type HostContext } from '../host-context.ts';
import { renderMessage } from '../pages/page-layout.ts';
import { isStorageFull } from '../storage/storage-full.ts';
import { seedLaunch } from './cmi.ts';
import { parseCommit } from './commit-body.ts';
import { CommitQueue } from './commit-queue.ts';
import { openLaunch } from './launches.ts';
import { renderLaunch } from './page-launch.ts';
import { findTicket, renewTicket } from './tickets.ts';

/** `full` as RFC 4918, section 11.5, has it. */
const statuses = {
  saved: 200,
  superseded: 409,
  resync: 409,
  unknown: 404,
  'too-large': 413,
  full: 507,
} as const;

export function recordRoutes(host: HostContext): Hono {
  const { storage, origins } = host;
  const routes = new Hono();
  const commits = new CommitQueue(storage);

  const findHolder = async (token: string) => {
    const holder = await findTicket(storage, token);
    const course = holder && findCourse(host, holder.course);
    return holder && course && { ...holder, course };
  };

  routes.get('/launch/:ticket', async (context) => {
    const holder = await findHolder(context.req.param('ticket'));
    if (!holder) return context.html(endedLaunch(origins.base), 404);
    // Not `no-store`: the browser may keep the page for Back, from where it opens a new launch.
    context.header('Cache-Control', 'no-cache');
    const { title, standard } = holder.course;
    return context.html(renderLaunch({ title, standard, back: `${origins.base}/my` }));
  });

  /**
   * Asked for by the page's script, not made with the page: when a page is loaded again, the last commit of the
   * launch before comes after the request for the new page, and the seed has to hold it.
   */
  routes.post('/launch/:ticket/open', async (context) => {
    const holder = await findHolder(context.req.param('ticket'));
    if (!holder) return context.json({ outcome: 'unknown' }, statuses.unknown);
    const { attemptId, learner, course, ticket } = holder;
    try {
      await renewTicket(storage, ticket);
      const launch = await openLaunch(storage, attemptId, course);
      const content = `/content/${course.id}/${course.launch}`;
      const seed = seedLaunch(learner.name, launch, course.standard);
      return context.json({ launch: launch.id, content, standard: course.standard, seed });
    } catch (error) {
      if (isStorageFull(error)) return context.json({ outcome: 'full' }, statuses.full);
      throw error;
    }
  });

  /** Answers `200` only when the commit is on disk. */
  routes.post('/launch/:ticket/commits', async (context) => {
    const holder = await findHolder(context.req.param('ticket'));
    if (!holder) return context.json({ outcome: 'unknown' }, statuses.unknown);
    const { attemptId, course, ticket } = holder;
    const commit = parseCommit(await context.req.text(), course.standard);
    if (!commit.ok) return context.json({ outcome: 'malformed', refused: commit.refused }, 400);
    const answer = await commits.save({ ticket, attemptId, course, body: commit.body });
    return context.json(answer, statuses[answer.outcome]);
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

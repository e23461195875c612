/** Base origin, in preview only. Whoever sits at this machine says who they are. */
import { Hono } from 'hono';
import type { HostContext } from '../host-context.ts';
import { addLearner, listLearners } from './learners.ts';
import { renderStart } from './page-start.ts';
import { readName } from './read-name.ts';

export function previewRoutes({ storage, courses, assets }: HostContext): Hono {
  const routes = new Hono();

  const showStart = async (problem?: string) => {
    const learners = await listLearners(storage);
    return renderStart({
      courseTitle: courses[0]?.title ?? '',
      learners,
      gate: assets.gate,
      ...(problem && { problem }),
    });
  };

  routes.get('/', async (context) => context.html(await showStart()));

  routes.post('/learners', async (context) => {
    const { name } = await context.req.parseBody();
    const read = readName(name);
    if ('problem' in read) return context.html(await showStart(read.problem), 400);
    const { token } = await addLearner(storage, read.name);
    return context.redirect(`/learn/${token}`, 303);
  });

  return routes;
}

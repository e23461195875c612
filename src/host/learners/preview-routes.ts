/** Base origin, in preview only. Whoever sits at this machine says who they are. */
import { Hono } from 'hono';
import type { HostContext } from '../host-context.ts';
import { startSession } from '../access/sessions.ts';
import { findOrAddAttempt } from '../launch/attempts.ts';
import { addTicket } from '../launch/tickets.ts';
import { addLearner, findActiveLearner, type Learner, listLearners } from './learners.ts';
import { findRows } from '../results/records.ts';
import { renderStart, type SampleRow } from './page-start.ts';
import { readName } from './read-name.ts';

export function previewRoutes(host: HostContext): Hono {
  const { storage, courses, assets, origins } = host;
  const routes = new Hono();

  const addRows = async (samples: readonly Learner[]): Promise<SampleRow[]> => {
    const found: SampleRow[] = [];
    for (const learner of samples) {
      const [first] = await findRows(host, learner.id);
      if (first) found.push({ learner, row: first.row });
    }
    return found;
  };

  const showStart = async (problem?: string) => {
    const learners = await listLearners(storage);
    return renderStart({
      courseTitle: courses[0]?.title ?? '',
      people: learners.filter(({ sample }) => !sample),
      samples: await addRows(learners.filter(({ sample }) => sample)),
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

  /** One click: the course, as this sample. */
  routes.post('/samples/:id', async (context) => {
    const id = Number(context.req.param('id'));
    const learner = Number.isSafeInteger(id) ? await findActiveLearner(storage, id) : undefined;
    const [course] = courses;
    if (!learner?.sample || !course) return context.notFound();
    await startSession(host, context, { learner: learner.id });
    const attempt = await findOrAddAttempt(storage, learner.id, course);
    const ticket = await addTicket(storage, attempt.id);
    return context.redirect(`${origins.content}/launch/${ticket}`, 303);
  });

  return routes;
}

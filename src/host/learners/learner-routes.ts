/** Base origin. The personal link, and what a learner does on their own page. */
import { type Context, Hono } from 'hono';
import { readClient } from '../access/client.ts';
import { refuseTooMany } from '../access/refuse-too-many.ts';
import { endSession, findSession, startSession } from '../access/sessions.ts';
import { findCourse, type HostContext } from '../host-context.ts';
import { addNextAttempt, findOrAddAttempt } from '../launch/attempts.ts';
import { addTicket } from '../launch/tickets.ts';
import { answerExport } from '../people/erasure/answer-export.ts';
import { exportPerson } from '../people/erasure/export-person.ts';
import { readForm } from '../people/form-data.ts';
import { renderMessage } from '../pages/page-layout.ts';
import { findRows } from '../results/records.ts';
import { findActiveLearner, findLearner, type Learner } from './learners.ts';
import { renderLearner } from './page-learner.ts';

export function learnerRoutes(host: HostContext): Hono {
  const { storage, origins, limits } = host;
  const routes = new Hono();

  const findVisitor = async (context: Context): Promise<Learner | undefined> => {
    const id = await findSession(host, context, 'learner');
    return id === undefined ? undefined : findActiveLearner(storage, id);
  };

  routes.get('/learn/:token', async (context) => {
    const client = readClient(host, context);
    const wait = await limits.personalLinks.ask(client);
    if (wait > 0) return refuseTooMany(context, wait);
    const learner = await findLearner(storage, context.req.param('token'));
    if (!learner) {
      const more = await limits.personalLinks.spend(client);
      return more > 0 ? refuseTooMany(context, more) : context.html(unknownLearner(), 404);
    }
    await startSession(host, context, { learner: learner.id });
    return context.redirect('/my', 303);
  });

  routes.get('/my', async (context) => {
    const learner = await findVisitor(context);
    if (!learner) return context.html(unknownLearner(), 404);
    const rows = await findRows(host, learner.id);
    context.header('Cache-Control', 'no-store');
    return context.html(renderLearner({ learner, rows, preview: host.mode === 'preview' }));
  });

  routes.get('/my/data.json', async (context) => {
    const learner = await findVisitor(context);
    if (!learner) return context.html(unknownLearner(), 404);
    return answerExport(context, await exportPerson(storage, learner.id, 'learner'), 'my-alongside-data');
  });

  /** `course`: its key; `again`: take it from the start, in another attempt. */
  routes.post('/my/launch', async (context) => {
    const learner = await findVisitor(context);
    const typed = await readForm(context);
    const course = findCourse(host, typed('course'));
    if (!learner || !course) return context.html(unknownLearner(), 404);
    const attempt = await (typed('again') === 'yes' ? addNextAttempt : findOrAddAttempt)(
      storage,
      learner.id,
      course,
    );
    const ticket = await addTicket(storage, attempt.id);
    return context.redirect(`${origins.content}/launch/${ticket}`, 303);
  });

  routes.post('/my/leave', async (context) => {
    await endSession(host, context, 'learner');
    return context.redirect('/', 303);
  });

  return routes;
}

function unknownLearner() {
  return renderMessage(
    'This link leads nowhere',
    'It may be mistyped, or it has been replaced. Ask for a new one where you got it.',
  );
}

/** Start page, learner page, launch page. */
import { Hono } from 'hono';
import { toRow } from '../../report/rows.ts';
import type { HostContext } from '../host-context.ts';
import { renderMessage } from '../pages/page-layout.ts';
import { renderLaunch } from '../launch/page-launch.ts';
import { renderLearner } from './page-learner.ts';
import { longestName, renderStart } from './page-start.ts';
import { addLearner, findLearner, listLearners } from './learners.ts';
import { findRecord } from '../results/records.ts';

export function learnerRoutes({ storage, shown, assets }: HostContext): Hono {
  const routes = new Hono();

  const showStart = async (problem?: string) => {
    const learners = await listLearners(storage);
    return renderStart({
      courseTitle: shown.title,
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

  routes.get('/learn/:token', async (context) => {
    const learner = await findLearner(storage, context.req.param('token'));
    const record = learner && (await findRecord(storage, shown.course, learner.id));
    if (!learner || !record) return context.html(unknownLearner(), 404);
    const row = toRow(record, shown.outline);
    context.header('Cache-Control', 'no-store');
    return context.html(renderLearner({ learner, courseTitle: shown.title, row }));
  });

  routes.get('/launch/:token', async (context) => {
    const learner = await findLearner(storage, context.req.param('token'));
    if (!learner) return context.html(unknownLearner(), 404);
    return context.html(renderLaunch(shown.title, learner.token));
  });

  return routes;
}

export function unknownLearner() {
  return renderMessage(
    'This link leads nowhere',
    'Nobody here has this address. Say who you are on the start page.',
  );
}

/** One line, without the control and invisible characters that reports and files stumble over. */
function readName(value: unknown): { name: string } | { problem: string } {
  const name =
    typeof value === 'string'
      ? value
          .replace(/\p{Cf}/gu, '')
          .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
          .trim()
      : '';
  if (name === '') return { problem: 'Give your name first.' };
  if ([...name].length > longestName) return { problem: `Give a name of at most ${longestName} characters.` };
  return { name };
}

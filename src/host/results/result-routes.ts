/** Base origin. HR's pages, and the same as files. */
import { type Context, Hono } from 'hono';
import { raw } from 'hono/html';
import { readSelection, type Selection } from '../../report/selection.ts';
import { findAdministrator } from '../access/administrator.ts';
import { findCourse, type HostContext } from '../host-context.ts';
import { renderMessage, renderPage } from '../pages/page-layout.ts';

export function resultRoutes(host: HostContext): Hono {
  const { reports } = host;
  const routes = new Hono();

  routes.use('/report/*', async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
  });

  routes.get('/report', async (context) => {
    const body = await reports.render({ name: 'report', selection: select(host, context) });
    context.header('Cache-Control', 'no-store');
    return answerPage(context, 'Report', body);
  });

  routes.get('/report/questions', async (context) => {
    const body = await reports.render({ name: 'questions', selection: select(host, context) });
    return answerPage(context, 'What people get wrong', body);
  });

  routes.get('/report/print', async (context) => {
    const by = (await findAdministrator(host, context))?.name ?? '';
    const body = await reports.render({ name: 'print', selection: select(host, context), by });
    return answerPage(context, 'Record of completion', body);
  });

  routes.get('/report/learners/:id{[0-9]{1,15}}', async (context) => {
    const id = Number(context.req.param('id'));
    const body = await reports.render({ name: 'learner', selection: select(host, context), id });
    return answerPage(context, 'One person', body);
  });

  routes.get('/report/people.xlsx', async (context) => {
    const bytes = await reports.writeWorkbook(select(host, context));
    if (!bytes) {
      const text = 'A workbook of so many people would be too large. Choose a group, or save the CSV.';
      return context.html(renderMessage('Too many people', text), 413);
    }
    nameFile(context, 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    return context.body(new Uint8Array(bytes));
  });

  routes.get('/report.csv', (context) => {
    nameFile(context, 'csv', 'text/csv; charset=utf-8');
    context.header('Cache-Control', 'no-store');
    return context.body(reports.streamCsv(select(host, context)));
  });

  return routes;
}

function select(host: HostContext, context: Context): Selection {
  const query = new URL(context.req.url).searchParams;
  const course = findCourse(host, query.get('course') ?? '') ?? host.courses[0];
  if (!course) throw new Error('No course is served.');
  return readSelection(query, course.key);
}

function answerPage(context: Context, title: string, body: string | undefined) {
  if (body === undefined)
    return context.html(renderMessage('There is no such person', 'They may have been erased.'), 404);
  return context.html(renderPage({ title, here: 'report', main: raw(body) }));
}

function nameFile(context: Context, extension: string, type: string): void {
  const day = new Date().toISOString().slice(0, 10);
  context.header('Content-Type', type);
  context.header('Content-Disposition', `attachment; filename="alongside-report-${day}.${extension}"`);
}

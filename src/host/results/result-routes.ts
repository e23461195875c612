/** Base origin. HR's page and its CSV. */
import { type Context, Hono } from 'hono';
import { writeCsv } from '../../report/csv.ts';
import { renderReport } from '../../report/page.ts';
import { findCourse, type HostContext } from '../host-context.ts';
import type { ServedCourse } from '../packages/served-course.ts';
import { renderPage } from '../pages/page-layout.ts';
import { listRows } from './records.ts';

export function resultRoutes(host: HostContext): Hono {
  const { storage, courses } = host;
  const routes = new Hono();

  const choose = (context: Context): ServedCourse => {
    const course = findCourse(host, context.req.query('course') ?? '') ?? courses[0];
    if (!course) throw new Error('No course is served.');
    return course;
  };

  routes.get('/report', async (context) => {
    const course = choose(context);
    const main = renderReport({
      courseTitle: course.label,
      courseVersion: course.version,
      rows: await listRows(storage, course),
      csv: `/report.csv?course=${encodeURIComponent(course.key)}`,
    });
    context.header('Cache-Control', 'no-store');
    return context.html(renderPage({ title: 'Report', here: 'report', main }));
  });

  routes.get('/report.csv', async (context) => {
    const day = new Date().toISOString().slice(0, 10);
    context.header('Content-Type', 'text/csv; charset=utf-8');
    context.header('Content-Disposition', `attachment; filename="alongside-report-${day}.csv"`);
    context.header('Cache-Control', 'no-store');
    return context.body(writeCsv(await listRows(storage, choose(context))));
  });

  return routes;
}

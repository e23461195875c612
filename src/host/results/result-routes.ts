/** HR's page and its CSV. */
import { Hono } from 'hono';
import { writeCsv } from '../../report/csv.ts';
import { renderReport } from '../../report/page.ts';
import { toRow } from '../../report/rows.ts';
import type { HostContext } from '../host-context.ts';
import { renderPage } from '../pages/page-layout.ts';
import { listRecords } from './records.ts';

export function reportRoutes({ storage, shown }: HostContext): Hono {
  const routes = new Hono();

  const readRows = async () => {
    const records = await listRecords(storage, shown.course);
    return records.map((record) => toRow(record, shown.outline));
  };

  routes.get('/report', async (context) => {
    const rows = await readRows();
    const main = renderReport({
      courseTitle: shown.title,
      courseVersion: shown.version,
      rows,
      csv: '/report.csv',
    });
    context.header('Cache-Control', 'no-store');
    return context.html(renderPage({ title: 'Report', here: 'report', main }));
  });

  routes.get('/report.csv', async (context) => {
    const day = new Date().toISOString().slice(0, 10);
    context.header('Content-Type', 'text/csv; charset=utf-8');
    context.header('Content-Disposition', `attachment; filename="alongside-report-${day}.csv"`);
    context.header('Cache-Control', 'no-store');
    return context.body(writeCsv(await readRows()));
  });

  return routes;
}

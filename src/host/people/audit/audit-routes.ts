/** Base origin, administrators only. The audit trail and its CSV. */
import { Hono } from 'hono';
import { formatCsv } from '../../../model/csv.ts';
import type { HostContext } from '../../host-context.ts';
import { findActor } from '../acting.ts';
import { readDay, today } from '../days.ts';
import { type FormText, readForm } from '../form-data.ts';
import { readPage } from '../page-parts.ts';
import { sayAction, sayActor, sayDetails } from './audit-words.ts';
import { type AuditFilter, type AuditRow, listActions, listAudit, selectAudit } from './list-audit.ts';
import { renderAudit } from './page-audit.ts';
import { writeAudit } from './write-audit.ts';

export function auditRoutes({ storage, ...host }: HostContext): Hono {
  const routes = new Hono();

  routes.get('/settings/audit', async (context) => {
    const page = readPage(context.req.query('page'));
    const { filter, asked, problems } = readFilter((name) => context.req.query(name) ?? '');
    const actions = (await listActions(storage)).map((value) => ({ value, label: sayAction(value) }));
    const administrators = await storage.selectFrom('administrators').select(['id', 'name']).execute();
    context.header('Cache-Control', 'no-store');
    return context.html(
      renderAudit({
        ...(await listAudit(storage, filter, page)),
        page,
        filter: asked,
        problems,
        actions: actions.sort((a, b) => a.label.localeCompare(b.label, 'en')),
        administrators: administrators.map(({ id, name }) => ({ value: String(id), label: name })),
      }),
    );
  });

  routes.post('/settings/audit.csv', async (context) => {
    const { filter } = readFilter(await readForm(context));
    const by = await findActor({ storage, ...host }, context);
    const rows = await selectAudit(storage, filter).execute();
    await writeAudit(storage, { action: 'audit-exported', by, details: { count: rows.length } });
    context.header('Content-Type', 'text/csv; charset=utf-8');
    context.header('Content-Disposition', `attachment; filename="alongside-audit-${today()}.csv"`);
    context.header('Cache-Control', 'no-store');
    return context.body(writeAuditCsv(rows));
  });

  return routes;
}

/** `asked` is shown in the form again; `filter` leaves out what cannot be read. */
function readFilter(typed: FormText) {
  const number = (name: string) => (/^\d{1,15}$/.test(typed(name)) ? typed(name) : '');
  const days = { from: readDay(typed('from')), to: readDay(typed('to')) };
  const problems: Partial<Record<'from' | 'to', string>> = {};
  for (const name of ['from', 'to'] as const) {
    const day = days[name];
    if ('problem' in day) problems[name] = day.problem;
  }
  const asked: AuditFilter = {
    action: typed('action').slice(0, 60),
    administrator: number('administrator'),
    learner: number('learner'),
    from: typed('from').slice(0, 40),
    to: typed('to').slice(0, 40),
  };
  const value = (day: (typeof days)['from']) => ('value' in day ? (day.value ?? '') : '');
  return { asked, problems, filter: { ...asked, from: value(days.from), to: value(days.to) } };
}

function writeAuditCsv(rows: readonly AuditRow[]): string {
  return formatCsv([
    ['When', 'By', 'What', 'Person (number)', 'Person', 'Details'],
    ...rows.map((row) => [
      row.at,
      sayActor(row.administrator_name, row.action),
      sayAction(row.action),
      row.learner_id ?? undefined,
      row.learner_id === null ? '' : (row.learner_name ?? '(erased)'),
      sayDetails(row.details),
    ]),
  ]);
}

/** Base origin, administrators only. A list of people: upload, preview, confirmation, links. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { formatCsv } from '../../../model/csv.ts';
import type { HostContext } from '../../host-context.ts';
import { findActor } from '../acting.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { nextDay, today } from '../days.ts';
import { readForm } from '../form-data.ts';
import { decodeList } from './decode-list.ts';
import { findLinks } from './find-links.ts';
import { applyImport, findImport, keepList } from './imports.ts';
import { renderImport } from './page-import.ts';
import { renderLinks, writeLinksCsv } from './page-links.ts';
import { renderPreview } from './page-preview.ts';
import { fingerprintPlan, planImport } from './plan-import.ts';
import { readList } from './read-list.ts';

/** Bytes of a list, with what a form adds. */
const largestList = 4 * 1024 * 1024;

export function importRoutes(host: HostContext): Hono {
  const { storage } = host;
  const routes = new Hono();

  routes.get('/people/import', (context) => context.html(renderImport({ text: '' })));

  routes.get('/people/import/template.csv', (context) =>
    answerCsv(context, writeTemplate(), 'alongside-people-template'),
  );

  routes.post('/people/import', limitList, async (context) => {
    const { text, pasted } = await readUpload(context);
    const read = typeof text === 'string' ? readList(text) : text;
    if ('problem' in read) return context.html(renderImport({ text: pasted, problem: read.problem }), 400);
    const id = await keepList(storage, await findActor(host, context), read);
    return context.redirect(`/people/import/${id}`, 303);
  });

  const preview = async (id: string, stale: boolean) => {
    const kept = await findImport(storage, id);
    if (!kept) return undefined;
    if ('added' in kept) return 'done';
    const plan = await planImport(storage, kept.list);
    const fingerprint = fingerprintPlan(plan);
    return renderPreview({ id, plan, fingerprint, unused: kept.list.unused, stale });
  };

  routes.get('/people/import/:import', async (context) => {
    const id = context.req.param('import');
    const page = await preview(id, false);
    if (page === 'done') return context.redirect(`/people/import/${id}/links`, 303);
    return page ? context.html(page) : context.html(renderImport(goneForm), 404);
  });

  routes.post('/people/import/:import', async (context) => {
    const id = context.req.param('import');
    const shown = (await readForm(context))('shown');
    const outcome = await applyImport(storage, await findActor(host, context), id, shown);
    if (outcome === 'done') return context.redirect(`/people/import/${id}/links`, 303);
    const page = outcome === 'stale' ? await preview(id, true) : undefined;
    if (page === 'done') return context.redirect(`/people/import/${id}/links`, 303);
    return page ? context.html(page, 409) : context.html(renderImport(goneForm), 404);
  });

  routes.get('/people/import/:import/links', async (context) => {
    const id = context.req.param('import');
    const found = await findLinks(storage, id);
    if (!found) return context.html(renderImport(goneForm), 404);
    return context.html(renderLinks({ id, ...found, base: host.origins.base }));
  });

  routes.post('/people/import/:import/links.csv', async (context) => {
    const found = await findLinks(storage, context.req.param('import'));
    if (!found) return context.html(renderImport(goneForm), 404);
    const details = { count: found.people.length };
    await writeAudit(storage, { action: 'links-exported', by: await findActor(host, context), details });
    return answerCsv(
      context,
      writeLinksCsv(found.people, host.origins.base),
      `alongside-personal-links-${today()}`,
    );
  });

  return routes;
}

const goneForm = {
  text: '',
  problem: 'This list is no longer kept. Upload it again; personal links are on each person’s page.',
};

const limitList = bodyLimit({
  maxSize: largestList,
  onError: (context) => {
    context.header('Connection', 'close');
    const problem = 'The list is larger than 4 MB. Divide it, and repeat the first line in each part.';
    return context.html(renderImport({ text: '', problem }), 413);
  },
});

/** The file, where there is one; else what was pasted. */
async function readUpload(context: Context) {
  const { file, text } = await context.req.parseBody();
  const pasted = typeof text === 'string' ? text : '';
  if (file instanceof File && file.size > 0) {
    const decoded = decodeList(new Uint8Array(await file.arrayBuffer()));
    return 'text' in decoded ? { text: decoded.text, pasted: '' } : { text: decoded, pasted: '' };
  }
  if (pasted.trim() === '') return { text: { problem: 'Choose a file, or paste the lines.' }, pasted: '' };
  return { text: pasted.replaceAll('\0', ''), pasted };
}

function writeTemplate(): string {
  const due = nextDay(today(new Date(Date.now() + 60 * 86_400_000)));
  return formatCsv([
    ['Name', 'Number', 'Email', 'Group', 'Due date'],
    ['Robin Example', '1001', 'robin@example.org', 'Outreach', due],
  ]);
}

function answerCsv(context: Context, csv: string, name: string): Response {
  context.header('Content-Type', 'text/csv; charset=utf-8');
  context.header('Content-Disposition', `attachment; filename="${name}.csv"`);
  context.header('Cache-Control', 'no-store');
  return context.body(csv);
}

/** Base origin, administrators only. Groups. */
import { type Context, Hono } from 'hono';
import type { HostContext } from '../../host-context.ts';
import { findActor } from '../acting.ts';
import { type FormText, readForm } from '../form-data.ts';
import { type GroupText, listGroups, removeGroup, writeGroup } from './groups.ts';
import { renderGroup, renderGroups } from './page-groups.ts';

const doneWords: Readonly<Record<string, string>> = {
  added: 'The group is added.',
  saved: 'Saved.',
  removed: 'The group is removed.',
};

const one = '/people/groups/:id{[0-9]{1,15}}';

export function groupRoutes(host: HostContext): Hono {
  const { storage } = host;
  const routes = new Hono();

  routes.get('/people/groups', async (context) => {
    const form = { text: { name: '', due_on: '' } };
    const done = doneWords[context.req.query('done') ?? ''];
    return context.html(renderGroups(await listGroups(storage), form, done));
  });

  routes.post('/people/groups', async (context) => {
    const text = readGroupText(await readForm(context));
    const written = await writeGroup(storage, await findActor(host, context), text);
    if ('id' in written) return context.redirect('/people/groups?done=added', 303);
    const form = { text, problems: written.problems };
    return context.html(renderGroups(await listGroups(storage), form, undefined), 400);
  });

  const find = async (context: Context) => {
    const groups = await listGroups(storage);
    const group = groups.find(({ id }) => id === Number(context.req.param('id')));
    return group && { group, others: groups.filter(({ id }) => id !== group.id) };
  };

  routes.get(one, async (context) => {
    const found = await find(context);
    if (!found) return context.notFound();
    const { name, due_on } = found.group;
    return context.html(renderGroup(found.group, found.others, { text: { name, due_on: due_on ?? '' } }));
  });

  routes.post(one, async (context) => {
    const found = await find(context);
    if (!found) return context.notFound();
    const text = readGroupText(await readForm(context));
    const written = await writeGroup(storage, await findActor(host, context), text, found.group.id);
    if ('id' in written) return context.redirect('/people/groups?done=saved', 303);
    return context.html(renderGroup(found.group, found.others, { text, problems: written.problems }), 400);
  });

  routes.post(`${one}/remove`, async (context) => {
    const found = await find(context);
    if (!found) return context.notFound();
    const to = Number((await readForm(context))('to'));
    const other = found.others.find(({ id }) => id === to);
    await removeGroup(storage, await findActor(host, context), found.group, other?.id ?? null);
    return context.redirect('/people/groups?done=removed', 303);
  });

  return routes;
}

function readGroupText(form: FormText): GroupText {
  return { name: form('name'), due_on: form('due_on') };
}

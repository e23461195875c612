/** Base origin, administrators only. The list of people, and adding one. */
import { type Context, Hono } from 'hono';
import type { HostContext } from '../host-context.ts';
import { dueBy, findActor, keepNothing } from './acting.ts';
import { addPerson } from './change-person.ts';
import { erasureRoutes } from './erasure/erasure-routes.ts';
import { findPeople, type PeopleFilter, states } from './find-people.ts';
import { readForm } from './form-data.ts';
import { groupRoutes } from './groups/group-routes.ts';
import { listGroupChoices } from './groups/groups.ts';
import { importRoutes } from './import/import-routes.ts';
import { readPage } from './page-parts.ts';
import { renderPeople } from './page-people.ts';
import { emptyForm, readPersonForm, renderNewPerson } from './page-person-form.ts';
import { personRoutes } from './person-routes.ts';

export function peopleRoutes(host: HostContext): Hono {
  const { storage } = host;
  const routes = new Hono();
  routes.use('/people', keepNothing).use('/people/*', keepNothing);

  routes.get('/people', async (context) => {
    const filter = readFilter(context);
    const found = await findPeople(storage, filter, dueBy(host));
    const groups = await listGroupChoices(storage);
    const done =
      context.req.query('done') === 'erased' ? 'The person is erased, with all results.' : undefined;
    return context.html(renderPeople({ found, filter, groups, done }));
  });

  routes.get('/people/new', async (context) =>
    context.html(renderNewPerson(emptyForm, await listGroupChoices(storage))),
  );

  routes.post('/people/new', async (context) => {
    const { form, read } = readPersonForm(await readForm(context));
    const written = read.ok ? await addPerson(storage, await findActor(host, context), read.fields) : read;
    if ('id' in written) return context.redirect(`/people/${written.id}?done=added`, 303);
    const { problems } = written;
    return context.html(renderNewPerson({ ...form, problems }, await listGroupChoices(storage)), 400);
  });

  for (const more of [groupRoutes, importRoutes, personRoutes, erasureRoutes]) routes.route('/', more(host));
  return routes;
}

function readFilter(context: Context): PeopleFilter {
  const { q = '', group = '', state, page } = context.req.query();
  const known = states.find((one) => one === state);
  return {
    q: q.slice(0, 100),
    page: readPage(page),
    ...(group === 'none' ? { group } : /^\d{1,15}$/.test(group) && { group: Number(group) }),
    ...(known && { state: known }),
  };
}

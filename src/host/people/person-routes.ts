/** Base origin, administrators only. One person. */
import { type Context, Hono } from 'hono';
import type { HostContext } from '../host-context.ts';
import { dueBy, findActor } from './acting.ts';
import { changePerson, deactivatePerson, reactivatePerson, renewLink } from './change-person.ts';
import { findPerson, type PersonRow } from './find-people.ts';
import { readForm } from './form-data.ts';
import { listGroupChoices } from './groups/groups.ts';
import { renderPerson } from './page-person.ts';
import { type PersonForm, readPersonForm } from './page-person-form.ts';

const doneWords: Readonly<Record<string, string>> = {
  added: 'Added. Hand out the personal link on this page.',
  saved: 'Saved.',
  renewed: 'There is a new link; the one before is refused.',
  deactivated: 'Inactive: the link is refused, and an open course has ended.',
  reactivated: 'Active again: the link works.',
};

const one = '/people/:id{[0-9]{1,15}}';

export function personRoutes(host: HostContext): Hono {
  const { storage } = host;
  const routes = new Hono();

  const find = (context: Context) => findPerson(storage, Number(context.req.param('id')), dueBy(host));

  const show = async (person: PersonRow, form: PersonForm, done?: string) => {
    const words = doneWords[done ?? ''];
    return renderPerson({
      person,
      form,
      groups: await listGroupChoices(storage),
      base: host.origins.base,
      done: words === undefined ? undefined : { words, undo: done === 'deactivated' },
    });
  };

  routes.get(one, async (context) => {
    const person = await find(context);
    if (!person) return context.notFound();
    return context.html(await show(person, formOf(person), context.req.query('done')));
  });

  routes.post(one, async (context) => {
    const person = await find(context);
    if (!person) return context.notFound();
    const { form, read } = readPersonForm(await readForm(context));
    const by = await findActor(host, context);
    const written = read.ok ? await changePerson(storage, by, person.id, read.fields) : read;
    if ('id' in written) return context.redirect(`/people/${person.id}?done=saved`, 303);
    return context.html(await show(person, { ...form, problems: written.problems }), 400);
  });

  const acts = {
    link: [renewLink, 'renewed'],
    deactivate: [deactivatePerson, 'deactivated'],
    reactivate: [reactivatePerson, 'reactivated'],
  } as const;
  for (const [name, [act, done]] of Object.entries(acts)) {
    routes.post(`${one}/${name}`, async (context) => {
      const person = await find(context);
      if (!person) return context.notFound();
      await act(storage, await findActor(host, context), person.id);
      return context.redirect(`/people/${person.id}?done=${done}`, 303);
    });
  }

  return routes;
}

function formOf({ name, email, reference, due_on, group_id }: PersonRow): PersonForm {
  return {
    text: { name, email: email ?? '', reference: reference ?? '', due_on: due_on ?? '' },
    group: group_id === null ? '' : String(group_id),
  };
}

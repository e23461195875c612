/** Base origin, administrators only. A person's data: out as a file, or away for good. */
import { type Context, Hono } from 'hono';
import type { HostContext } from '../../host-context.ts';
import { cleanLine } from '../../learners/read-name.ts';
import { dueBy, findActor } from '../acting.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { findPerson } from '../find-people.ts';
import { readForm } from '../form-data.ts';
import { answerExport } from './answer-export.ts';
import { erasePerson } from './erase-person.ts';
import { exportPerson } from './export-person.ts';
import { renderErase } from './page-erase.ts';

const one = '/people/:id{[0-9]{1,15}}';

export function erasureRoutes(host: HostContext): Hono {
  const { storage } = host;
  const routes = new Hono();

  const find = (context: Context) => findPerson(storage, Number(context.req.param('id')), dueBy(host));

  routes.post(`${one}/export`, async (context) => {
    const person = await find(context);
    if (!person) return context.notFound();
    const { id } = person;
    await writeAudit(storage, {
      action: 'learner-exported',
      by: await findActor(host, context),
      learner: id,
    });
    return answerExport(context, await exportPerson(storage, id, 'employer'), `alongside-person-${id}`);
  });

  routes.get(`${one}/erase`, async (context) => {
    const person = await find(context);
    return person ? context.html(renderErase(person)) : context.notFound();
  });

  routes.post(`${one}/erase`, async (context) => {
    const person = await find(context);
    if (!person) return context.notFound();
    const typed = (await readForm(context))('name');
    if (!isSame(typed, person.name)) {
      const problem = typed.trim() === '' ? 'Type the name first.' : 'This is not the name shown above.';
      return context.html(renderErase(person, { typed, problem }), 400);
    }
    await erasePerson(storage, await findActor(host, context), person.id);
    return context.redirect('/people?done=erased', 303);
  });

  return routes;
}

function isSame(typed: string, name: string): boolean {
  const key = (text: string) => cleanLine(text).normalize('NFC').toLocaleLowerCase('en');
  return key(typed) === key(name);
}

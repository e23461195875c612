/** The fields of a person, and the page that adds one. */
import { html } from 'hono/html';
import { longestName } from '../learners/read-name.ts';
import { type Markup, renderPage } from '../pages/page-layout.ts';
import { type Choice, renderField, renderProblems, renderSelect } from './form-parts.ts';
import type { PersonChange } from './change-person.ts';
import type { FormText } from './form-data.ts';
import { type FieldProblems, type PersonText, readPerson } from './read-person.ts';

export interface PersonForm {
  readonly text: PersonText;
  /** A group's number; empty for none. */
  readonly group: string;
  readonly problems?: FieldProblems;
}

export const emptyForm: PersonForm = {
  text: { name: '', email: '', reference: '', due_on: '' },
  group: '',
};

/** `form`: to be shown again where something is wrong. */
export function readPersonForm(typed: FormText): {
  form: PersonForm;
  read: { ok: true; fields: PersonChange } | { ok: false; problems: FieldProblems };
} {
  const text = {
    name: typed('name'),
    email: typed('email'),
    reference: typed('reference'),
    due_on: typed('due_on'),
  };
  const group = typed('group');
  const read = readPerson(text);
  const form = { text, group };
  if (!read.ok) return { form, read };
  return {
    form,
    read: { ok: true, fields: { ...read.fields, group_id: group === '' ? null : Number(group) } },
  };
}

export function renderPersonFields({ text, group, problems = {} }: PersonForm, groups: readonly Choice[]) {
  return html`${renderField({
    name: 'name',
    label: 'Name',
    value: text.name,
    problem: problems.name,
    hint: 'As it stands in the report.',
    required: true,
    longest: longestName,
  })}
  ${renderField({
    name: 'email',
    label: 'Email',
    value: text.email,
    problem: problems.email,
    hint: 'Nothing is sent. It tells people of one name apart.',
    type: 'email',
  })}
  ${renderField({
    name: 'reference',
    label: 'Your number for this person',
    value: text.reference,
    problem: problems.reference,
    hint: 'From your personnel system; a later import finds the person by it.',
  })}
  ${renderSelect({
    name: 'group',
    label: 'Group',
    value: group,
    problem: problems.group,
    choices: [{ value: '', label: 'No group' }, ...groups],
  })}
  ${renderField({
    name: 'due_on',
    label: 'Due date',
    value: text.due_on,
    problem: problems.due_on,
    hint: 'Year, month and day, such as 2026-12-31. Empty: the group’s date counts.',
    width: 'short',
  })}`;
}

export function renderNewPerson(form: PersonForm, groups: readonly Choice[]): Markup {
  const problem = Object.keys(form.problems ?? {}).length > 0;
  return renderPage({
    title: problem ? 'Problem: add a person' : 'Add a person',
    here: 'people',
    main: html`<p><a class="back" href="/people">All people</a></p>
      ${renderProblems(form.problems ?? {})}
      <h1>Add a person</h1>
      <section class="card stack narrow">
        <form class="stack" method="post" action="/people/new" novalidate>
          ${renderPersonFields(form, groups)}
          <p><button class="button" type="submit">Add</button></p>
        </form>
      </section>`,
  });
}

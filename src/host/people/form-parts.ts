/** Fields with their hint and their problem beside them, and what stands above a form that could not be taken. */
import { html } from 'hono/html';
import type { Markup } from '../pages/page-layout.ts';

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly problem?: string | undefined;
  readonly hint?: string;
  readonly type?: 'text' | 'email' | 'search' | 'number';
  readonly required?: boolean;
  readonly longest?: number;
  /** In characters, where the content is short. */
  readonly width?: 'short';
  readonly placeholder?: string;
}

export function renderField(field: Field): Markup {
  const { name, label, value, problem, hint, type = 'text', required, longest, width, placeholder } = field;
  return html`<div class="field">
    <label for="${name}">${label}${required ? '' : html` <span class="optional">(optional)</span>`}</label>
    ${renderBeside(name, hint, problem)}
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      value="${value}"
      class="${width ? `input-${width}` : ''}"
      autocomplete="off"
      ${required ? html`required` : ''}
      ${placeholder ? html`placeholder="${placeholder}"` : ''}
      ${longest ? html`maxlength="${longest}"` : ''}
      ${describe(name, hint, problem)}
    />
  </div>`;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface SelectField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly hint?: string;
  readonly problem?: string | undefined;
}

export function renderSelect({ name, label, value, choices, hint, problem }: SelectField): Markup {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    ${renderBeside(name, hint, problem)}
    <select id="${name}" name="${name}" ${describe(name, hint, problem)}>
      ${choices.map(
        (choice) =>
          html`<option value="${choice.value}" ${choice.value === value ? html`selected` : ''}>
            ${choice.label}
          </option>`,
      )}
    </select>
  </div>`;
}

function renderBeside(name: string, hint: string | undefined, problem: string | undefined): Markup {
  return html`${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : ''}
  ${problem ? html`<p class="problem" id="${name}-problem">${problem}</p>` : ''}`;
}

function describe(name: string, hint: string | undefined, problem: string | undefined): Markup | '' {
  const by = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ');
  if (by === '') return '';
  return html`aria-describedby="${by}" ${problem ? html`aria-invalid="true"` : ''}`;
}

export type Problems = Readonly<Record<string, string | undefined>>;

/** Takes the focus when the page comes, and leads to each field. */
export function renderProblems(problems: Problems): Markup | '' {
  const found = Object.entries(problems).filter((entry): entry is [string, string] => Boolean(entry[1]));
  if (found.length === 0) return '';
  return html`<section class="notice notice-wrong" tabindex="-1" autofocus aria-labelledby="problems">
    <h2 id="problems">
      ${found.length === 1 ? 'One thing is missing or wrong' : 'Some things are missing or wrong'}
    </h2>
    <ul>
      ${found.map(([name, problem]) => html`<li><a href="#${name}">${problem}</a></li>`)}
    </ul>
  </section>`;
}

/** What has just been done; read out when the page comes. */
export function renderDone(words: string | undefined, undo: Markup | '' = ''): Markup | '' {
  if (words === undefined) return '';
  return html`<div class="notice notice-right" role="status">
    <p>${words}</p>
    ${undo}
  </div>`;
}

/** A field of a form: its label, what helps, and what is wrong with what was typed. */
import { html } from 'hono/html';
import type { Markup } from './page-layout.ts';

export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'email' | 'password';
  readonly autocomplete: string;
  readonly longest: number;
  readonly hint?: string;
  readonly value?: string;
  readonly problem?: string | undefined;
  /** Gets the focus: for the first one that is wrong. */
  readonly focus?: boolean;
}

export function renderField(field: FormField): Markup {
  const { name, label, type = 'text', autocomplete, longest, hint, value, problem, focus } = field;
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for="${name}">${label}</label>
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : ''}
    ${problem ? html`<p class="problem" id="${name}-problem">${problem}</p>` : ''}
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      autocomplete="${autocomplete}"
      required
      maxlength="${longest}"
      ${value ? html`value="${value}"` : ''}
      ${described ? html`aria-describedby="${described}"` : ''}
      ${problem ? html`aria-invalid="true"` : ''}
      ${focus ? html`autofocus` : ''}
    />
  </div>`;
}

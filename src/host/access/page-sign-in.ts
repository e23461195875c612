/** Where administrators sign in. */
import { html } from 'hono/html';
import { renderField } from '../pages/form-field.ts';
import { type Markup, renderMessage } from '../pages/page-layout.ts';
import { renderWelcome } from '../pages/welcome-layout.ts';

export interface SignInPage {
  readonly gate: string;
  /** Path to go on to. */
  readonly to: string | undefined;
  /** As it was typed. */
  readonly email?: string;
  readonly failed?: boolean;
}

export function renderSignIn({ to, gate, email = '', failed = false }: SignInPage): Markup {
  return renderWelcome({
    title: failed ? 'Problem: not signed in' : 'Sign in',
    gate,
    text: html`<h1>Sign in</h1>
      <p>For administrators. To take a course, open your personal link instead.</p>
      ${failed ? html`<p class="problem" role="alert">Email and password do not go together.</p>` : ''}
      <form class="fields" method="post" action="/sign-in">
        ${to === undefined ? '' : html`<input type="hidden" name="to" value="${to}" />`}
        ${renderField({ name: 'email', label: 'Email', type: 'email', autocomplete: 'username', longest: 254, value: email })}
        ${renderField({
          name: 'password',
          label: 'Password',
          type: 'password',
          autocomplete: 'current-password',
          longest: 200,
          focus: failed,
        })}
        <p><button class="button" type="submit">Sign in</button></p>
      </form>
      <p class="note">Password forgotten? Any other administrator can make you a link for a new one.</p>`,
  });
}

export function renderNoSignIn(): Markup {
  return renderMessage(
    'Nobody needs to sign in here',
    'This is the preview, on this computer only: report, people and settings are open to whoever sits at it.',
  );
}

/** What a one-time link opens. */
import { html } from 'hono/html';
import { longestName } from '../learners/read-name.ts';
import { renderField } from '../pages/form-field.ts';
import type { Markup } from '../pages/page-layout.ts';
import { renderWelcome } from '../pages/welcome-layout.ts';
import type { OneTimeLink } from './one-time-links.ts';
import { shortestPassword } from './passwords.ts';
import { type JoiningProblems, longestEmail } from './read-joining.ts';

interface Typed {
  readonly name: string;
  readonly email: string;
}

const nobody: Typed = { name: '', email: '' };

/** The form posts to the address that it is shown at. A password that was typed is not sent back. */
export function renderJoin(
  gate: string,
  purpose: OneTimeLink['purpose'],
  typed: Typed = nobody,
  problems: JoiningProblems = {},
): Markup {
  const first = (['name', 'email', 'password'] as const).find((name) => problems[name] !== undefined);
  return renderWelcome({
    title: first ? `Problem: ${problems[first] ?? ''}` : 'Become an administrator',
    gate,
    text: html`<h1>${purpose === 'first-administrator' ? 'Set up Alongside' : 'Become an administrator'}</h1>
      <p>
        Administrators add people, give out their links and see the report. With email and password you sign
        in from now on.
      </p>
      <form class="fields" method="post">
        ${renderField({
          name: 'name',
          label: 'Your name',
          hint: 'Other administrators see it.',
          autocomplete: 'name',
          longest: longestName,
          value: typed.name,
          problem: problems.name,
          focus: first === 'name',
        })}
        ${renderField({
          name: 'email',
          label: 'Email',
          type: 'email',
          hint: 'To sign in with. Nothing is sent there.',
          autocomplete: 'username',
          longest: longestEmail,
          value: typed.email,
          problem: problems.email,
          focus: first === 'email',
        })}
        ${renderPasswordField(problems.password, first === 'password')}
        <p><button class="button" type="submit">Begin</button></p>
      </form>`,
  });
}

export function renderNewPassword(gate: string, name: string, problem?: string): Markup {
  return renderWelcome({
    title: problem ? `Problem: ${problem}` : 'A new password',
    gate,
    text: html`<h1>A new password</h1>
      <p>For ${name}. The old one stops working, and everybody who is signed in with it is signed out.</p>
      <form class="fields" method="post">
        ${renderPasswordField(problem, problem !== undefined)}
        <p><button class="button" type="submit">Keep this password</button></p>
      </form>`,
  });
}

function renderPasswordField(problem: string | undefined, focus: boolean): Markup {
  return renderField({
    name: 'password',
    label: 'New password',
    type: 'password',
    hint: `At least ${shortestPassword} characters. A short sentence does well.`,
    autocomplete: 'new-password',
    longest: 200,
    problem,
    focus,
  });
}

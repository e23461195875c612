/** Settings → Administrators. */
import { html } from 'hono/html';
import { sayCount, sayDay } from '../../report/wording.ts';
import { type Markup, renderPage } from '../pages/page-layout.ts';
import type { ListedAdministrator } from './administrators.ts';

export interface AdministratorsPage {
  readonly administrators: readonly ListedAdministrator[];
  /** Who looks at the page. */
  readonly self: number;
  /** How many invitations nobody has taken up. */
  readonly invitations: number;
  readonly problem?: string | undefined;
}

const path = '/settings/administrators';

export function renderAdministrators({
  administrators,
  self,
  invitations,
  problem,
}: AdministratorsPage): Markup {
  const open = sayCount(invitations, 'invitation waits', 'invitations wait');
  return renderPage({
    title: problem ? `Problem: ${problem}` : 'Administrators',
    here: 'settings',
    main: html`<div class="page-head">
        <div>
          <p class="eyebrow">Settings</p>
          <h1>Administrators</h1>
        </div>
        <form method="post" action="${path}/invite">
          <button class="button" type="submit">Invite an administrator</button>
        </form>
      </div>
      ${problem ? html`<p class="problem" role="alert">${problem}</p>` : ''}
      <section class="card" aria-label="Administrators">
        <ul class="administrators">
          ${administrators.map((each) => renderOne(each, self))}
        </ul>
      </section>
      ${invitations > 0 ? html`<p class="note">${open} to be taken up.</p>` : ''}
      <p class="note">
        Administrators see everybody’s results, add and erase people, and invite or deactivate each other.
        What they do stays in the audit trail.
      </p>`,
  });
}

function renderOne(
  { id, name, email, created_at, deactivated_at }: ListedAdministrator,
  self: number,
): Markup {
  const since = deactivated_at === null ? `since ${sayDay(created_at)}` : `until ${sayDay(deactivated_at)}`;
  return html`<li>
    <div class="administrator">
      <h2>
        ${name} ${id === self ? html`<span class="chip chip-in-progress">You</span>` : ''}
        ${deactivated_at === null ? '' : html`<span class="chip">Deactivated</span>`}
      </h2>
      <p class="note">${email}, ${since}</p>
    </div>
    <div class="acts">${deactivated_at === null ? renderActs(id, name) : renderReturn(id, name)}</div>
  </li>`;
}

/** The name is in what each button is called, as there are as many buttons as people. */
function renderActs(id: number, name: string): Markup {
  return html`<form method="post" action="${path}/${id}/new-password">
      <button class="link" type="submit" aria-label="Link for a new password for ${name}">
        Link for a new password
      </button>
    </form>
    <a class="act" href="${path}/${id}/deactivate" aria-label="Deactivate ${name}">Deactivate</a>`;
}

function renderReturn(id: number, name: string): Markup {
  return html`<form method="post" action="${path}/${id}/activate">
    <button class="link" type="submit" aria-label="Let ${name} in again">Let in again</button>
  </form>`;
}

/** The one time that a link is shown. */
export function renderNewLink(purpose: 'invitation' | 'new-password', link: string, name = ''): Markup {
  const invites = purpose === 'invitation';
  return renderPage({
    title: invites ? 'An invitation' : 'A link for a new password',
    here: 'settings',
    main: html`<section class="card message">
      <h1>${invites ? 'An invitation' : `A new password for ${name}`}</h1>
      <p>
        ${
          invites
            ? 'Give this link to the person who will administer with you, in a way that nobody else reads.'
            : `Give this link to ${name}, in a way that nobody else reads. The password in use goes on working until the link is used.`
        }
        It works once, for 24 hours. It is shown here only, and cannot be shown again.
      </p>
      <div class="field">
        <label for="link">Link to copy</label>
        <input id="link" class="copy" type="text" readonly value="${link}" />
      </div>
      <p><a class="button" href="${path}">Done</a></p>
    </section>`,
  });
}

export function renderDeactivate({ id, name }: ListedAdministrator, isSelf: boolean): Markup {
  return renderPage({
    title: `Deactivate ${name}?`,
    here: 'settings',
    main: html`<section class="card message">
      <h1>Deactivate ${isSelf ? 'yourself' : name}?</h1>
      <p>
        ${isSelf ? 'You are' : `${name} is`} signed out at once and cannot sign in any more. Another
        administrator can let ${isSelf ? 'you' : 'them'} in again.
      </p>
      <form class="choices" method="post" action="${path}/${id}/deactivate">
        <button class="button" type="submit">Deactivate</button>
        <a class="button button-quiet" href="${path}">Keep</a>
      </form>
    </section>`,
  });
}

export function renderNoAdministrators(): Markup {
  return renderPage({
    title: 'Administrators',
    here: 'settings',
    main: html`<section class="card message">
      <h1>Administrators</h1>
      <p>
        This is the preview, on this computer only. Nobody needs to sign in: whoever sits at it administers.
      </p>
      <p>For real use, <code>npm run host</code> starts Alongside with administrators who sign in.</p>
    </section>`,
  });
}

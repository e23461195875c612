/** The frame around every page of the LMS. */
import { html } from 'hono/html';
import { readFrame } from './frame.ts';

export type Markup = ReturnType<typeof html>;

export interface Page {
  readonly title: string;
  readonly main: Markup;
  /** Where in the menu this page stands. */
  readonly here?: MenuPlace;
  /** For pages that set their own width. */
  readonly wide?: boolean;
}

type MenuPlace = 'learn' | 'report' | 'people' | 'settings';

const menu: readonly (readonly [place: MenuPlace, address: string, label: string])[] = [
  ['learn', '/', 'Learn'],
  ['report', '/report', 'Report'],
  ['people', '/people', 'People'],
  ['settings', '/settings', 'Settings'],
];

export const mark = html`<svg class="mark" viewBox="0 0 30 30" aria-hidden="true" focusable="false">
  <g class="mark-one">
    <circle cx="9.5" cy="6" r="4.3" />
    <rect x="5.2" y="12.5" width="8.6" height="16" rx="4.3" />
  </g>
  <g class="mark-other">
    <circle cx="20.5" cy="6" r="4.3" />
    <rect x="16.2" y="12.5" width="8.6" height="16" rx="4.3" />
  </g>
</svg>`;

export function renderHead(title: string): Markup {
  return html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/host.css" />
  </head>`;
}

export function renderPage({ title, main, here, wide }: Page): Markup {
  return html`<!doctype html>
    <html lang="en">
      ${renderHead(`${title} – Alongside`)}
      <body>
        <a class="skip" href="#main">Skip to the text</a>
        <header class="top">
          <a class="brand" href="${readFrame().home}">${mark}<span>Alongside</span></a>
          ${renderMenu(here)} ${renderSignedIn(here)}
        </header>
        <main id="main" class="${wide ? 'main-wide' : 'main'}" tabindex="-1">${main}</main>
      </body>
    </html>`;
}

/** Learners have their own page and no other. */
function renderMenu(here: MenuPlace | undefined): Markup {
  const shown = readFrame().menu;
  if (shown === 'none' || (shown === 'administration' && here === 'learn')) return html``;
  const items = menu.filter(([place]) => shown === 'preview' || place !== 'learn');
  return html`<nav aria-label="Main">
    ${items.map(
      ([place, address, label]) =>
        html`<a href="${address}" ${here === place ? html`aria-current="page"` : ''}>${label}</a>`,
    )}
  </nav>`;
}

function renderSignedIn(here: MenuPlace | undefined): Markup {
  const { administrator } = readFrame();
  if (administrator === undefined || here === 'learn') return html``;
  return html`<form class="signed-in" method="post" action="/sign-out">
    <span class="signed-in-name">${administrator}</span>
    <button class="link" type="submit">Sign out</button>
  </form>`;
}

/** A page for when something is not there, with the way on. `base`: of the origin, where this is the other one. */
export function renderMessage(title: string, text: string, base = ''): Markup {
  return renderPage({
    title,
    main: html`<section class="card message">
      <h1>${title}</h1>
      <p>${text}</p>
      <p><a class="button" href="${base}/">Go to the start page</a></p>
    </section>`,
  });
}

/** The frame around every page of the LMS. */
import { html } from 'hono/html';

export type Markup = ReturnType<typeof html>;

export interface Page {
  readonly title: string;
  readonly main: Markup;
  /** Where in the menu this page stands. */
  readonly here?: 'learn' | 'report' | 'people' | 'settings';
  /** For pages that set their own width. */
  readonly wide?: boolean;
}

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
          <a class="brand" href="/">${mark}<span>Alongside</span></a>
          <nav aria-label="Main">
            <a href="/" ${here === 'learn' ? html`aria-current="page"` : ''}>Learn</a>
            <a href="/report" ${here === 'report' ? html`aria-current="page"` : ''}>Report</a>
            <a href="/people" ${here === 'people' ? html`aria-current="page"` : ''}>People</a>
            <a href="/settings" ${here === 'settings' ? html`aria-current="page"` : ''}>Settings</a>
          </nav>
        </header>
        <main id="main" class="${wide ? 'main-wide' : 'main'}" tabindex="-1">${main}</main>
      </body>
    </html>`;
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

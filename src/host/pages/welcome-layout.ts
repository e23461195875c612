/** Pages on which somebody arrives: a few words, beside the course's picture. */
import { html, raw } from 'hono/html';
import { type Markup, type Page, renderPage } from './page-layout.ts';

export interface WelcomePage extends Pick<Page, 'title' | 'here'> {
  readonly text: Markup;
  /** `HostAssets.gate`: this project's own markup. */
  readonly gate: string;
}

export function renderWelcome({ text, gate, ...page }: WelcomePage): Markup {
  return renderPage({
    ...page,
    wide: true,
    main: html`<div class="start">
      <div class="start-text">${text}</div>
      <div class="start-picture">${raw(gate)}</div>
    </div>`,
  });
}

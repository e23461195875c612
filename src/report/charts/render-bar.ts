/** One bar on its track. Widths are attributes, because the page's policy allows no inline style. */
import { html } from 'hono/html';

/** @param width per cent */
export function renderBar(width: number, kind: 'plain' | 'marked' = 'plain') {
  return html`<svg class="bar bar-${kind}" width="100%" height="10" aria-hidden="true" focusable="false">
    <rect class="bar-rest" width="100%" height="10" rx="4" />
    <rect class="bar-part" width="${width}%" height="10" rx="4" />
  </svg>`;
}

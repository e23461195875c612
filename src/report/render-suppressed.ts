/** What stands where counts would say too much about few people. */
import { html } from 'hono/html';
import { fewest } from './suppress.ts';

const words = ['no', 'one', 'two', 'three', 'four', 'five'];

export function renderSuppressed() {
  return html`<p class="suppressed">
    Not shown: fewer than ${words[fewest] ?? fewest} people have opened the course, here or in another group
    whose count would follow from this one. So small a count would say what single people did.
  </p>`;
}

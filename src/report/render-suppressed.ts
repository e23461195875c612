/** What stands where counts would say too much about few people. */
import { html } from 'hono/html';
import { fewest } from './suppress.ts';

const words = ['no', 'one', 'two', 'three', 'four', 'five'];

export function renderSuppressed() {
  return html`<p class="suppressed">
    Not shown: fewer than ${words[fewest] ?? fewest} people, here or among all the others, have opened the
    course. So small a count would say what single people did.
  </p>`;
}

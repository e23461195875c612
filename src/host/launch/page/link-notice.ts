/** Browser. Says in the launch page's own bar what has become of the connection; the words lie in the page. */
import type { LinkState } from './transport.ts';

/** Milliseconds that the good news stays. */
const goodNewsFor = 15_000;

let fading: ReturnType<typeof setTimeout> | undefined;

/** A live region: screen readers say what comes into it, when they have finished what they are at. */
export function sayLink(state: LinkState): void {
  const region = document.getElementById('link');
  const words = document.getElementById(`says-${state}`);
  if (!region || !(words instanceof HTMLTemplateElement)) return;
  clearTimeout(fading);
  region.replaceChildren(words.content.cloneNode(true));
  region.dataset['state'] = state;
  if (state === 'saved') fading = setTimeout(() => region.replaceChildren(), goodNewsFor);
}

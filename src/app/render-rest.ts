/** Lays out what the stylesheet leaves for later in a long chapter, a piece at a time, so that no frame waits for all. */

/** Milliseconds between two pieces: about a frame, and as long in a hidden page, which has none. */
const rest = 16;

const bodyOf = (place: Element): HTMLElement | null => place.querySelector('.chapter-body:not(.whole)');

/** At once: whoever goes to a place in the chapter must not be moved by what still grows above it. */
export function renderAll(place: Element): void {
  const body = bodyOf(place);
  if (!body) return;
  body.classList.add('whole');
  for (const child of body.querySelectorAll<HTMLElement>(':scope > [style]'))
    child.style.contentVisibility = '';
}

export async function renderRest(place: Element): Promise<void> {
  for (const child of bodyOf(place)?.children ?? []) {
    if (!place.isConnected || !(child instanceof HTMLElement)) continue;
    child.style.contentVisibility = 'visible';
    await new Promise((resolve) => setTimeout(resolve, rest));
  }
  renderAll(place);
}

/** Lays out what the stylesheet leaves for later in a long chapter, a piece at a time, so that no frame waits for all. */

/** Milliseconds between two pieces: about a frame, and as long in a hidden page, which has none. */
const rest = 16;

/** As in chapter.css and contents.css. */
const pieces = ':is(.chapter-body, .employer-sees, .contents) > *';

const bodyOf = (place: Element): HTMLElement | null => place.querySelector('.chapter-body:not(.whole)');

/** At once: whoever goes to a place in the chapter must not be moved by what still grows above it. */
export function renderAll(place: Element): void {
  const body = bodyOf(place);
  if (!body) return;
  body.classList.add('whole');
  for (const piece of body.querySelectorAll<HTMLElement>(pieces)) {
    piece.style.contentVisibility = '';
    if (piece.style.length === 0) piece.removeAttribute('style');
  }
}

export async function renderRest(place: Element): Promise<void> {
  for (const piece of bodyOf(place)?.querySelectorAll<HTMLElement>(pieces) ?? []) {
    if (!bodyOf(place)) return;
    piece.style.contentVisibility = 'visible';
    await new Promise((resolve) => setTimeout(resolve, rest));
  }
  renderAll(place);
}

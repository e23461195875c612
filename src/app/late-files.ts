/** Files that come after the first paint, or only where a policy of the LMS asks for them. */

function load(element: HTMLLinkElement | HTMLScriptElement): Promise<void> {
  return new Promise((resolve) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => resolve());
    document.head.append(element);
  });
}

function loadStyle(href: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return load(link);
}

/** Whether a stylesheet is at work, by a custom property that it sets. */
const isStyled = (property: string): boolean =>
  getComputedStyle(document.documentElement).getPropertyValue(property) !== '';

/** A policy against inline style or script stops the head of the page: the same text lies in files beside it. */
export async function mendPolicy(): Promise<void> {
  const waits: Promise<void>[] = [];
  if (!isStyled('--paper')) waits.push(loadStyle('player.css'));
  if (!('alongside' in window)) {
    const script = document.createElement('script');
    script.src = 'boot.js';
    waits.push(load(script));
  }
  await Promise.all(waits);
}

let elementStyles: Promise<void> | undefined;

/** The look of blocks that have elements; says whether it came. One that did not is asked for again next time. */
export async function loadElementStyles(): Promise<boolean> {
  if (isStyled('--elements')) return true;
  await (elementStyles ??= loadStyle('elements.css'));
  elementStyles = undefined;
  return isStyled('--elements');
}

/** The typefaces swap in when the page has been painted and stands still. */
export function loadFonts(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => void loadStyle('fonts/fonts.css')));
}

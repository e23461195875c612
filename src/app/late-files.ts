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

/** A policy against inline style or script stops the head of the page: the same text lies in files beside it. */
export async function mendPolicy(): Promise<void> {
  const waits: Promise<void>[] = [];
  if (getComputedStyle(document.documentElement).getPropertyValue('--paper') === '')
    waits.push(loadStyle('player.css'));
  if (!('alongside' in window)) {
    const script = document.createElement('script');
    script.src = 'boot.js';
    waits.push(load(script));
  }
  await Promise.all(waits);
}

/** The typefaces swap in when the page has been painted and stands still. */
export function loadFonts(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => void loadStyle('fonts/fonts.css')));
}

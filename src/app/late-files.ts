/** Files that come after the first paint, or only where a policy of the LMS asks for them. */

/** Whether the file came. */
function load(element: HTMLLinkElement | HTMLScriptElement): Promise<boolean> {
  return new Promise((resolve) => {
    element.addEventListener('load', () => resolve(true));
    element.addEventListener('error', () => resolve(false));
    document.head.append(element);
  });
}

function loadStyle(href: string): Promise<boolean> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return load(link);
}

/** A policy against inline style or script stops the head of the page: the same text lies in files beside it. */
export async function mendPolicy(): Promise<void> {
  const waits: Promise<boolean>[] = [];
  if (getComputedStyle(document.documentElement).getPropertyValue('--paper') === '')
    waits.push(loadStyle('player.css'));
  if (!('alongside' in window)) {
    const script = document.createElement('script');
    script.src = 'boot.js';
    waits.push(load(script));
  }
  await Promise.all(waits);
}

let elementStyles: Promise<boolean> | undefined;

/** The look of blocks that have elements; says whether it came. One that did not is asked for again next time. */
export function loadElementStyles(): Promise<boolean> {
  const inPage = document.querySelector<HTMLLinkElement>('link[href="elements.css"]')?.sheet;
  elementStyles ??= inPage ? Promise.resolve(true) : loadStyle('elements.css');
  return elementStyles.then((came) => {
    if (!came) elementStyles = undefined;
    return came;
  });
}

/** The typefaces swap in when the page has been painted and stands still. */
export function loadFonts(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => void loadStyle('fonts/fonts.css')));
}

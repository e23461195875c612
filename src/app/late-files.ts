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

/** Those asked for, by name, until one does not come. */
const sheets = new Map<string, Promise<boolean>>();

/** One that failed may stand in the page with no sheet, or with one that cannot be read. */
function isThere(link: HTMLLinkElement | HTMLStyleElement | null): boolean {
  try {
    return Boolean(link?.sheet?.cssRules.length);
  } catch {
    return false;
  }
}

const hrefOf = (name: string): string => `styles/${name}.css`;

const findSheet = (name: string) =>
  document.querySelector<HTMLLinkElement>(`link[rel="stylesheet"][href="${hrefOf(name)}"]`);

/** index.html holds those of the chapter in it, where no policy empties them. */
export const isSheetHere = (name: string): boolean =>
  isThere(document.querySelector<HTMLStyleElement | HTMLLinkElement>(`[data-sheet~="${name}"]`)) ||
  isThere(findSheet(name));

async function loadSheet(name: string): Promise<boolean> {
  if (isSheetHere(name)) return true;
  findSheet(name)?.remove();
  await loadStyle(hrefOf(name));
  return isThere(findSheet(name)) || !sheets.delete(name);
}

/** The look of blocks and pages; says whether all came. One that did not is asked for again next time. */
export async function loadSheets(names: readonly string[]): Promise<boolean> {
  const loads = names.map((name) => {
    const load = sheets.get(name) ?? loadSheet(name);
    sheets.set(name, load);
    return load;
  });
  return (await Promise.all(loads)).every(Boolean);
}

/** The typefaces swap in when the page has been painted and stands still. */
export function loadFonts(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => void loadStyle('fonts/fonts.css')));
}

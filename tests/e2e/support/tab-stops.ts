/** Goes through a page with the Tab key and says of each stop where it is and whether it can be seen. */
import type { Page } from 'playwright-core';

export interface TabStop {
  /** Where it is, and what it is called. */
  readonly name: string;
  /** Something lies over it, or it lies outside the window. */
  readonly hidden: boolean;
  /** No outline of 2 pixels or more around it, or around the card that it stands for. */
  readonly bare: boolean;
}

/** In the page: what every stop leaves, and what has to be reached. */
interface Tour {
  describe(): TabStop | undefined;
  listMissed(): string[];
}

declare global {
  interface Window {
    tour: Tour;
  }
}

/** Runs in the page. */
function prepareTour(): void {
  const visited = new Set<Element>();
  const deepest = (): Element | null => {
    let found = document.activeElement;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
    return found;
  };
  const parentOf = (node: Node): Node | null =>
    node instanceof Element && node.assignedSlot
      ? node.assignedSlot
      : (node.parentNode ?? (node instanceof ShadowRoot ? node.host : null));
  const around = (inner: Node | null, outer: Node): boolean => {
    for (let node = inner; node; node = node instanceof ShadowRoot ? node.host : parentOf(node))
      if (node === outer) return true;
    return false;
  };
  const hostOf = (element: Element): Element | undefined => {
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : undefined;
  };
  const nameOf = (element: Element): string => {
    const state = element.closest('.state') ?? hostOf(element)?.closest('.state');
    const words = element.getAttribute('aria-label') ?? element.textContent.trim();
    return `${state?.id ?? ''} ${element.localName} ${words.slice(0, 40)}`;
  };
  /** A native control may be drawn by the card or the label around it. */
  const drawnBy = (element: Element): Element =>
    element.closest('.option') ?? (element.matches('input') ? element.closest('label') : null) ?? element;
  const isHit = (element: Element, x: number, y: number): boolean => {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const inner = hit.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    return hit !== null && (around(hit, element) || around(element, hit));
  };
  const isCovered = (element: Element): boolean => {
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return true;
    const x = Math.min(Math.max((left + right) / 2, 1), innerWidth - 1);
    // Of what is higher than the window, or scrolls in itself, the beginning counts.
    const low = Math.min(bottom - 2, top + 40);
    return top < 0 || low > innerHeight || ![top + 2, low].every((y) => isHit(element, x, y));
  };
  const hasRing = (element: Element): boolean => {
    const rings = [element, drawnBy(element)].map((one) => getComputedStyle(one));
    return rings.some((ring) => ring.outlineStyle !== 'none' && Number.parseFloat(ring.outlineWidth) >= 2);
  };
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const isControl = (element: Element): boolean =>
    element instanceof HTMLElement &&
    element.matches('a[href], button, input, select, textarea, summary, [tabindex]') &&
    element.tabIndex >= 0 &&
    !element.matches(':disabled, [type="hidden"]') &&
    element.checkVisibility({ visibilityProperty: true });
  /** One of a group of radios stands for all. */
  const isReached = (element: Element): boolean =>
    visited.has(element) ||
    (element instanceof HTMLInputElement &&
      element.type === 'radio' &&
      [...visited].some(
        (one) => one instanceof HTMLInputElement && one.name === element.name && one.form === element.form,
      ));
  window.tour = {
    describe() {
      const element = deepest();
      if (!element || element === document.body) return undefined;
      // A player's own controls are the browser's: each is a stop, and all of them say that they are the player.
      const isPlayer = element instanceof HTMLMediaElement;
      if (visited.has(element) && !isPlayer) return undefined;
      visited.add(element);
      if (isPlayer) return { name: nameOf(element), hidden: false, bare: false };
      const drawn = drawnBy(element);
      return { name: nameOf(element), hidden: isCovered(drawn), bare: !hasRing(element) };
    },
    listMissed: () =>
      all(document.body)
        .filter((element) => isControl(element) && !isReached(element))
        .map(nameOf),
  };
}

export interface TabTour {
  readonly stops: readonly TabStop[];
  /** Controls that a pointer can use, and the Tab key passes over. */
  readonly missed: readonly string[];
}

export async function tabThrough(page: Page): Promise<TabTour> {
  await page.evaluate(() => {
    // What had the focus last, even if it has gone, is where the key would go on from.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    scrollTo(0, 0);
  });
  await page.evaluate(prepareTour);
  const stops: TabStop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => window.tour.describe());
    if (!stop) break;
    stops.push(stop);
  }
  return { stops, missed: await page.evaluate(() => window.tour.listMissed()) };
}

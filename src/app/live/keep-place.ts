/** Where the reader is: what is at the top of the window, what has the focus, what is open. */
import type { Renewed } from './renew.ts';

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';

const listFolds = (root: ParentNode): HTMLDetailsElement[] => [...root.querySelectorAll('details')];

function readOpen(root: Element): boolean[] {
  const own = root instanceof HTMLDetailsElement ? [root] : [];
  return [...own, ...listFolds(root)].map(({ open }) => open);
}

function applyOpen(root: Element, open: readonly boolean[]): void {
  const own = root instanceof HTMLDetailsElement ? [root] : [];
  for (const [at, fold] of [...own, ...listFolds(root)].entries()) fold.open = open[at] ?? fold.open;
}

const placeIn = (root: ParentNode, element: Element | null): number =>
  element ? [...root.querySelectorAll(focusable)].indexOf(element) : -1;

function focusAt(root: ParentNode, place: number): void {
  const target = place < 0 ? undefined : [...root.querySelectorAll<HTMLElement>(focusable)][place];
  target?.focus({ preventScroll: true });
}

/** The first thing in the window that stays where it is in the text. */
function findAnchor(article: Element): { element: Element; top: number } | undefined {
  const blocks = article.querySelectorAll('.chapter-body > *, .chapter-body .quiz > *');
  for (const element of blocks) {
    const { top, bottom, height } = element.getBoundingClientRect();
    if (height > 0 && bottom > 80) return { element, top };
  }
  return undefined;
}

/** Call it before the page is changed, and what it returns afterwards. */
export function holdPlace(article: Element): (renewed: readonly Renewed[]) => void {
  const anchor = scrollY > 0 ? findAnchor(article) : undefined;
  const focused = document.activeElement;
  return (renewed) => {
    for (const { element, old } of renewed) {
      if (!old) continue;
      applyOpen(element, readOpen(old));
      focusAt(element, placeIn(old, focused));
    }
    if (!anchor) return;
    const element = renewed.find(({ old }) => old === anchor.element)?.element ?? anchor.element;
    if (!element.isConnected) return;
    const moved = element.getBoundingClientRect().top - anchor.top;
    if (Math.abs(moved) > 1) scrollBy({ top: moved, behavior: 'instant' });
  };
}

interface KeptPlace {
  readonly hash: string;
  readonly top: number;
  readonly open: readonly boolean[];
  readonly focus: number;
}

const key = 'live-place';

/** For a page that is loaded anew. */
export function keepPlace(place: Element): void {
  const kept: KeptPlace = {
    hash: location.hash,
    top: scrollY,
    open: readOpen(place),
    focus: placeIn(place, document.activeElement),
  };
  sessionStorage.setItem(key, JSON.stringify(kept));
}

export function restorePlace(place: Element): void {
  const text = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  if (text === null) return;
  const { hash, top, open, focus } = JSON.parse(text) as KeptPlace;
  if (hash !== location.hash) return;
  applyOpen(place, open);
  focusAt(place, focus);
  scrollTo({ top, behavior: 'instant' });
}

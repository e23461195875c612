/** Puts one chapter on the page: its text, its elements, the learner's answers in it, and the focus. */
import { pageLanguage, tell } from '../components/events.ts';
import { stringsFor } from '../strings/strings.ts';
import type { FoundChapter } from './find-chapter.ts';
import { loadLook, upgradeElements } from './load-chapter.ts';
import type { ProgressStore } from './progress-store.ts';
import { renderAll } from './render-rest.ts';
import type { Saver } from './saver.ts';

export function currentPlace(): HTMLElement {
  const place = document.querySelector<HTMLElement>('main > .place');
  if (!place) throw new Error('The page has no chapter.');
  return place;
}

/** Moves the focus once: to the place that the address names, else the heading. */
export function goIntoChapter(place: HTMLElement, hash: string): void {
  if (!goToPlace(place, hash)) place.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

/** Replaces the chapter on screen, and takes the learner into it. */
export function showChapter(place: HTMLElement, hash: string): void {
  currentPlace().replaceWith(place);
  // From what can be read already: the text is there with the first frame.
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches)
    place.animate({ opacity: [0.3, 1] }, { duration: 160, easing: 'ease-out' });
  const goIn = (): void => {
    if (!place.isConnected) return;
    scrollTo(0, 0);
    goIntoChapter(place, hash);
  };
  // With the frame: both need the layout, which until then still changes. A hidden page has no frames.
  if (document.hidden) goIn();
  else requestAnimationFrame(goIn);
}

/** Goes to the place in the chapter that an address like `#mutuality--sides` names, and opens it if it is folded. */
export function goToPlace(chapter: HTMLElement, hash: string): boolean {
  const target = hash.includes('--') ? document.getElementById(hash.slice(1)) : null;
  if (!target || !chapter.contains(target)) return false;
  renderAll(chapter);
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  tell(target, 'reveal', undefined);
  target.scrollIntoView();
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  return true;
}

/** What the learner sees of it is more than its beginning. Measured outside: what is not laid out yet stays so. */
const isNear = (element: Element): boolean =>
  (element.closest('.chapter-body > *') ?? element).getBoundingClientRect().top < innerHeight * 0.75;

/** Those of a chapter that still wait for their code, in its order. */
export function listWaiting(place: HTMLElement, reach: 'near' | 'all'): Element[] {
  const waiting = [...place.querySelectorAll(':not(:defined)')];
  return reach === 'all' ? waiting : waiting.filter(isNear);
}

/**
 * Upgrades the blocks, and gives each of them what was kept: an answer, ticks, words. Says whether all that does it
 * came, and the look.
 */
export async function enliven(
  place: HTMLElement,
  { chapter }: FoundChapter,
  store: ProgressStore,
  saver: Saver,
  waiting: readonly Element[],
): Promise<boolean> {
  const needsSettling = waiting.length > 0 || place.querySelector('[number]:defined, [data-kept]') !== null;
  const [settle, ...loads] = await Promise.all([
    needsSettling && import('./settle-chapter.ts').catch(() => undefined),
    upgradeElements(waiting),
    loadLook(chapter.number),
  ]);
  // Blocks that have just folded moved the place that the address names; whoever went on is left alone.
  const { activeElement } = document;
  if (activeElement === document.body || `#${activeElement?.id}` === location.hash)
    goToPlace(place, location.hash);
  const isSettled = settle ? await settle.settleChapter(place, chapter, store, saver) : settle === false;
  return isSettled && loads.every(Boolean);
}

/** Title, top bar and menu follow the chapter. */
export function nameChapter({ part, chapter, place }: FoundChapter, courseTitle: string): void {
  const heading = currentPlace().querySelector('h1')?.textContent ?? chapter.menuTitle;
  document.title = `${heading} – ${courseTitle}`;
  const [title, where] = document.querySelectorAll('.where > *');
  if (title) title.textContent = chapter.menuTitle;
  if (where)
    where.textContent = stringsFor(pageLanguage()).chapterOf(part.title, place, part.chapters.length);
  document.querySelector('course-menu')?.setCurrent(chapter.number);
}

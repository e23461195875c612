/**
 * Pages beside the chapters, such as the search: `#~search`. One stands in for the chapter on screen, which is kept as
 * it is and put back when the learner returns; the chapter they have left last stays the same.
 */
import { pageLanguage } from '../../components/events.ts';
import type { Outline } from '../../model/outline.ts';
import { pagesStringsFor } from '../../strings/pages-strings.ts';
import { currentPlace } from '../chapter-view.ts';
import type { FoundChapter } from '../find-chapter.ts';
import { loadSheets } from '../late-files.ts';
import type { ProgressStore } from '../progress-store.ts';
import type { Saver } from '../saver.ts';

/** What a page may read and do. */
export interface PageContext {
  readonly store: ProgressStore;
  readonly saver: Saver;
  readonly outline: Outline;
  /** The chapter to go back to. */
  readonly from: FoundChapter;
}

interface PageModule {
  /** The page's content: one element with one `h1`, which gives the page its name. */
  readonly renderPage: (context: PageContext) => HTMLElement | Promise<HTMLElement>;
}

/** Name in the address → its module. A line in src/plugins/page-links.ts puts a link to it into the menu. */
const pages: Readonly<Record<string, () => Promise<PageModule>>> = {
  plan: () => import('./plan-page.ts'),
  glossary: () => import('./glossary-page.ts'),
  search: () => import('./search-page.ts'),
  certificate: () => import('./certificate-page.ts'),
};

/** Name → the stylesheets that it needs, where it is not one of its own name alone. */
const sheets: Readonly<Record<string, readonly string[]>> = {
  // What is kept, chosen and judged looks as it does in its chapter.
  plan: ['language', 'kept', 'plan'],
};

/** Puts the chapter back on screen; `false` where there was none to put back. */
export type PutBack = () => boolean;

/** Takes note of where the learner is in the chapter. */
function keepChapter(): PutBack {
  const place = currentPlace();
  const { scrollX: left, scrollY: top } = window;
  const focused = document.activeElement;
  return () => {
    currentPlace().replaceWith(place);
    const heading = place.querySelector('h1');
    const back = focused instanceof HTMLElement && place.contains(focused) ? focused : heading;
    back?.focus({ preventScroll: true });
    if (document.activeElement !== back) heading?.focus({ preventScroll: true });
    scrollTo({ left, top, behavior: 'instant' });
    return true;
  };
}

function makeReturnLink({ chapter }: FoundChapter): HTMLElement {
  const link = document.createElement('a');
  link.href = `#/${chapter.id}`;
  link.textContent = pagesStringsFor(pageLanguage()).backTo(chapter.menuTitle);
  const line = document.createElement('p');
  line.className = 'page-back';
  line.append(link);
  return line;
}

/** Title, top bar and menu follow the page. */
function namePage(name: string, courseTitle: string): void {
  const title = currentPlace().querySelector('h1')?.textContent ?? '';
  document.title = `${title} – ${courseTitle}`;
  const [first, second] = document.querySelectorAll('.where > *');
  if (first) first.textContent = title;
  if (second) second.textContent = courseTitle;
  const menu = document.querySelector('course-menu');
  menu?.querySelector('a[aria-current]')?.removeAttribute('aria-current');
  menu?.querySelector(`a[href="#~${name}"]`)?.setAttribute('aria-current', 'page');
}

/** To what `#~glossary/recovery` names by its `data-at`, else to what is marked with `data-first`, else the heading. */
function goIntoPage(place: HTMLElement): void {
  const at = location.hash.split('/')[1] ?? '';
  const target = at === '' ? null : place.querySelector<HTMLElement>(`[data-at="${CSS.escape(at)}"]`);
  if (target) target.scrollIntoView();
  else scrollTo({ top: 0, behavior: 'instant' });
  const focused = target ?? place.querySelector<HTMLElement>('[data-first]') ?? place.querySelector('h1');
  if (focused && focused.tabIndex < 0) focused.tabIndex = -1;
  focused?.focus({ preventScroll: true });
}

/**
 * Shows the page `name`, and moves the focus into it. Rejects when it cannot be loaded.
 *
 * @param putBack what an earlier page has kept, where one is on screen
 * @param isWanted whether the learner still waits for it
 * @returns what brings the chapter back; nothing where there is no such page, or it came too late
 */
export async function openPage(
  name: string,
  context: PageContext,
  putBack: PutBack | undefined,
  isWanted: () => boolean,
): Promise<PutBack | undefined> {
  const load = Object.hasOwn(pages, name) ? pages[name] : undefined;
  if (!load) return undefined;
  const shown = currentPlace();
  if (putBack && shown.dataset['page'] === name) {
    goIntoPage(shown);
    return putBack;
  }
  const [module] = await Promise.all([load(), loadSheets(sheets[name] ?? [name])]);
  const content = await module.renderPage(context);
  if (!isWanted()) return undefined;
  const kept = putBack ?? keepChapter();
  const place = document.createElement('div');
  place.className = 'place page-place';
  place.dataset['page'] = name;
  place.append(makeReturnLink(context.from), content);
  currentPlace().replaceWith(place);
  document.documentElement.classList.remove('resuming');
  namePage(name, context.outline.title);
  goIntoPage(place);
  return kept;
}

import type { ChapterState } from '../model/progress.ts';
import { stringsFor } from '../strings/strings.ts';
import { pageLanguage } from './events.ts';

/**
 * The path of chapters: static links whose marks follow the learner. Only the entries that change are touched, so
 * its cost does not grow with the course. Not a Lit element: it draws nothing, and every first visit waits for it.
 */
export class CourseMenu extends HTMLElement {
  /** Marks the chapter on screen, by its number. */
  setCurrent(chapter: number): void {
    this.querySelector('a[aria-current]')?.removeAttribute('aria-current');
    const link = this.#entry(chapter)?.querySelector('a');
    link?.setAttribute('aria-current', 'page');
    const part = link?.closest('details');
    if (part) part.open = true;
  }

  #entry(chapter: number): HTMLElement | null {
    return this.querySelector<HTMLElement>(`li[data-chapter="${chapter}"]`);
  }

  /** Marks one chapter: hollow, ringed or filled, with the words for a screen reader. */
  setChapterState(chapter: number, state: ChapterState): void {
    const entry = this.#entry(chapter);
    if (!entry || entry.dataset['state'] === state) return;
    entry.dataset['state'] = state;
    const t = stringsFor(pageLanguage());
    const words = entry.querySelector('.chapter-state');
    if (words) words.textContent = `, ${state === 'complete' ? t.stateComplete : t.stateVisited}`;
    this.#countPart(entry.closest('details'));
  }

  #countPart(part: HTMLElement | null): void {
    const words = part?.querySelector('.part-state');
    if (!part || !words) return;
    const total = part.querySelectorAll('li').length;
    const done = part.querySelectorAll('li[data-state="complete"]').length;
    const t = stringsFor(pageLanguage());
    words.textContent = done === total ? `✓ ${t.partComplete}` : t.partCount(done, total);
  }
}

customElements.define('course-menu', CourseMenu);

declare global {
  interface HTMLElementTagNameMap {
    'course-menu': CourseMenu;
  }
}

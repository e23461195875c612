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
    if (entry && this.#mark(entry, state)) this.#countPart(entry.closest('details'));
  }

  /** Marks many, by their numbers; each part is counted once. */
  setChapterStates(states: ReadonlyMap<number, ChapterState>): void {
    const parts = new Set<HTMLElement | null>();
    // To look for each of them would go through the whole menu each time.
    for (const entry of this.querySelectorAll('li')) {
      const state = states.get(Number(entry.dataset['chapter']));
      if (state && this.#mark(entry, state)) parts.add(entry.closest('details'));
    }
    for (const part of parts) this.#countPart(part);
  }

  /** Says whether it was not marked so before. */
  #mark(entry: HTMLElement, state: ChapterState): boolean {
    if (entry.dataset['state'] === state) return false;
    entry.dataset['state'] = state;
    const t = stringsFor(pageLanguage());
    const words = entry.querySelector('i');
    if (words) words.textContent = `, ${state === 'complete' ? t.stateComplete : t.stateVisited}`;
    return true;
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

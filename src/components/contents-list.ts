import { stringsFor } from '../strings/strings.ts';
import { pageLanguage } from './events.ts';

/**
 * Marks on the contents what the learner has read and answered, as the menu has it. Not a Lit element: it draws
 * nothing.
 */
export class ContentsList extends HTMLElement {
  #answered: ReadonlySet<number> = new Set();
  #observer = new MutationObserver(() => this.#mark());

  /** Numbers of the questions that have an answer which counts. */
  set answered(numbers: ReadonlySet<number>) {
    this.#answered = numbers;
    this.#mark();
  }

  connectedCallback(): void {
    const menu = document.querySelector('course-menu');
    if (menu) this.#observer.observe(menu, { subtree: true, attributeFilter: ['data-state'] });
    this.#mark();
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
  }

  #mark(): void {
    for (const part of this.querySelectorAll('.contents-part')) {
      const chapters = [...part.querySelectorAll<HTMLElement>('li')];
      for (const chapter of chapters) this.#markChapter(chapter);
      const read = chapters.filter(({ dataset }) => dataset['state'] === 'complete').length;
      const words = part.querySelector('.part-read');
      if (words) words.textContent = stringsFor(pageLanguage()).chaptersRead(read, chapters.length);
    }
  }

  #markChapter(chapter: HTMLElement): void {
    const t = stringsFor(pageLanguage());
    const { chapter: number = '', questions = '' } = chapter.dataset;
    const entry = document.querySelector<HTMLElement>(`course-menu li[data-chapter="${number}"]`);
    const state = entry?.dataset['state'] ?? '';
    chapter.dataset['state'] = state;
    const asked = questions.split(' ').filter(Boolean);
    const answered = asked.filter((question) => this.#answered.has(Number(question))).length;
    const words = [
      ...(state === '' ? [] : [state === 'complete' ? t.stateComplete : t.stateVisited]),
      ...(answered === 0 ? [] : [t.questionsAnswered(answered, asked.length)]),
    ];
    const place = chapter.querySelector('.contents-state');
    if (place) place.textContent = words.join(', ');
  }
}

customElements.define('contents-list', ContentsList);

declare global {
  interface HTMLElementTagNameMap {
    'contents-list': ContentsList;
  }
}

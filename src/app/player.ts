/** The player: takes the learner from chapter to chapter and notes what they do. */
import type { AnswerSubmitted } from '../components/events.ts';
import { pageLanguage } from '../components/events.ts';
import { stringsFor } from '../strings/strings.ts';
import { recordOf } from './answer-record.ts';
import { currentPlace, enliven, goToPlace, nameChapter, showChapter } from './chapter-view.ts';
import { chapterOfRoute, findChapter, type FoundChapter } from './find-chapter.ts';
import { prefetchChapter } from './load-chapter.ts';
import { removeNotice, showNotice } from './notices.ts';
import { showChapterStates, showProgress } from './page-progress.ts';
import type { ProgressStore } from './progress-store.ts';
import { watchReading } from './reading.ts';
import type { Saver } from './saver.ts';

export class Player {
  #store: ProgressStore;
  #saver: Saver;
  /** The chapter on screen; the page comes with the first. */
  #current: FoundChapter;
  #stopWatching: () => void = () => undefined;

  constructor(store: ProgressStore, saver: Saver) {
    const first = findChapter(store.outline, () => true);
    if (!first) throw new Error('A course has at least one chapter.');
    this.#store = store;
    this.#saver = saver;
    this.#current = first;
  }

  /** Opens the chapter named by the address, else the one left last, else the first, which the page holds. */
  async start(): Promise<void> {
    const { outline, progress } = this.#store;
    const wanted =
      chapterOfRoute(outline, location.hash) ??
      findChapter(outline, (chapter) => chapter.number === progress.at) ??
      this.#current;
    addEventListener('hashchange', () => void this.#followAddress());
    document
      .querySelector('main')
      ?.addEventListener('answer-submitted', (event) => this.#noteAnswer(event.detail));
    showChapterStates(
      this.#store,
      outline.parts.flatMap((part) => part.chapters),
    );
    if (!location.hash.includes('--')) history.replaceState(null, '', `#/${wanted.chapter.id}`);
    const adopted = wanted.chapter.number === this.#current.chapter.number;
    await this.#open(wanted, adopted ? currentPlace() : undefined);
  }

  async #followAddress(): Promise<void> {
    const found = chapterOfRoute(this.#store.outline, location.hash);
    if (found && found.chapter.number !== this.#current.chapter.number) await this.#open(found);
  }

  async #open(found: FoundChapter, adopted?: HTMLElement): Promise<void> {
    let place = adopted;
    try {
      place ??= await showChapter(found);
    } catch {
      this.#offerRetry(found);
      return;
    }
    removeNotice('load');
    this.#stopWatching();
    this.#current = found;
    document.documentElement.classList.remove('resuming');
    nameChapter(found, this.#store.outline.title);
    if (this.#store.dispatch({ type: 'chapter-opened', chapter: found.chapter.number }))
      this.#saver.saveSoon();
    showProgress(this.#store, found.chapter, place);
    await enliven(place, found, this.#store);
    if (this.#current !== found) return;
    if (!adopted) goToPlace(place, location.hash);
    this.#stopWatching = watchReading(place, () => this.#noteRead(found));
    if (found.next) prefetchChapter(found.next.number);
  }

  #noteRead(found: FoundChapter): void {
    if (!this.#store.dispatch({ type: 'chapter-read', chapter: found.chapter.number })) return;
    showProgress(this.#store, found.chapter, currentPlace());
    void this.#saver.saveNow();
  }

  #noteAnswer(submitted: AnswerSubmitted): void {
    const { question, response, right } = submitted;
    const { number, fingerprint } = question;
    this.#store.dispatch(
      { type: 'answer-submitted', question: number, fingerprint, response, right },
      (progress) => recordOf(submitted, progress),
    );
    showProgress(this.#store, this.#current.chapter, currentPlace());
    void this.#saver.saveNow();
  }

  #offerRetry(found: FoundChapter): void {
    document.documentElement.classList.remove('resuming');
    const t = stringsFor(pageLanguage());
    showNotice('load', t.loadFailed, { label: t.tryAgain, run: () => void this.#open(found) });
  }
}

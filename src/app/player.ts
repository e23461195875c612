/** The player: takes the learner from chapter to chapter and notes what they do. */
import type { AnswerSubmitted } from '../components/events.ts';
import { pageLanguage } from '../components/events.ts';
import { stringsFor } from '../strings/strings.ts';
import { breathe } from './breathe.ts';
import {
  currentPlace,
  enliven,
  goIntoChapter,
  goToPlace,
  listWaiting,
  nameChapter,
  showChapter,
} from './chapter-view.ts';
import { watchEarlyTouches } from './early-touches.ts';
import { chapterOfRoute, findChapter, type FoundChapter } from './find-chapter.ts';
import { loadChapter, prefetchChapter } from './load-chapter.ts';
import { removeNotice, showNotice } from './notices.ts';
import { showChapterStates, showProgress } from './page-progress.ts';
import { PageStand } from './page-stand.ts';
import type { ProgressStore } from './progress-store.ts';
import { watchReading } from './reading.ts';
import { renderRest } from './render-rest.ts';
import type { Saver } from './saver.ts';
import { waitForLife } from './sign-of-life.ts';
import { pageOfRoute, watchAddress } from './watch-address.ts';

const isQuestion = (element: Element): boolean => element.hasAttribute('number');

export class Player {
  #store: ProgressStore;
  #saver: Saver;
  /** The chapter on screen; the page comes with the first. */
  #current: FoundChapter;
  /** The chapter or page asked for last; another one that comes late is not shown. */
  #wanted: FoundChapter | string;
  #stand: PageStand;
  #stopWatching: () => void = () => undefined;
  /** Until the learner does something, only what they see has its code. */
  #begun = false;
  /** Makes the records of answers; loaded with the first chapter that asks something. */
  #recorder: typeof import('./answer-record.ts') | undefined;

  constructor(store: ProgressStore, saver: Saver) {
    const first = findChapter(store.outline, () => true);
    if (!first) throw new Error('A course has at least one chapter.');
    this.#store = store;
    this.#saver = saver;
    this.#stand = new PageStand({ store, saver, outline: store.outline });
    this.#current = first;
    this.#wanted = first;
  }

  /**
   * Opens the chapter named by the address, else the one left last, else the first, which the page holds.
   *
   * @param place number of the chapter in the record, for where the saved state is gone; 0 where there is none
   */
  async start(place: number): Promise<void> {
    const { outline, progress } = this.#store;
    const wanted =
      chapterOfRoute(outline, location.hash) ??
      findChapter(outline, (chapter) => chapter.number === (progress.at || place)) ??
      this.#current;
    watchAddress(() => void this.#followAddress());
    const main = document.querySelector('main');
    main?.addEventListener('answer-submitted', (event) => this.#noteAnswer(event.detail));
    if (main) watchEarlyTouches(main);
    // What the learner did is answered first.
    void waitForLife()
      .then(breathe)
      .then(() => this.#begin());
    showChapterStates(this.#store);
    const page = pageOfRoute(location.hash);
    if (page !== undefined && (await this.#openPage(page, wanted))) return;
    if (!location.hash.includes('--')) history.replaceState(null, '', `#/${wanted.chapter.id}`);
    const shownPlace = currentPlace();
    const shown = shownPlace.querySelector<HTMLElement>('.chapter')?.dataset['chapter'];
    const isAdopted = shown === String(wanted.chapter.number);
    // The boot script has put it there: as with any other chapter, the learner is taken to it.
    if (isAdopted && wanted.chapter.number !== this.#current.chapter.number)
      goIntoChapter(shownPlace, location.hash);
    await this.#open(wanted, isAdopted ? shownPlace : undefined);
  }

  async #followAddress(): Promise<void> {
    const page = pageOfRoute(location.hash);
    if (page !== undefined) {
      await this.#openPage(page);
      return;
    }
    const found = chapterOfRoute(this.#store.outline, location.hash);
    if (!found) return;
    if (found.chapter.number !== this.#current.chapter.number || !this.#returnFromPage()) {
      await this.#open(found);
      return;
    }
    // Back before another chapter had come: that one is not wanted any more.
    this.#wanted = this.#current;
    removeNotice('load');
    goToPlace(currentPlace(), location.hash);
  }

  /** Says whether the current chapter is on screen. */
  #returnFromPage(): boolean {
    if (!this.#stand.hasPage) return true;
    if (!this.#stand.putBack()) return false;
    this.#showAround(this.#current, currentPlace());
    this.#watch(this.#current, currentPlace());
    return true;
  }

  /** Says whether there is such a page, and it came. */
  async #openPage(name: string, from = this.#current): Promise<boolean> {
    this.#wanted = name;
    const isWanted = (): boolean => this.#wanted === name;
    try {
      if (!(await this.#stand.open(name, from, isWanted))) return false;
    } catch {
      if (isWanted()) this.#offerRetry(() => this.#openPage(name, from));
      return false;
    }
    removeNotice('load');
    this.#stopWatching();
    this.#current = from;
    showProgress(this.#store, from.chapter, currentPlace());
    return true;
  }

  async #open(found: FoundChapter, adopted?: HTMLElement): Promise<void> {
    this.#wanted = found;
    // Asked for beside the chapter, and waited for where it is needed.
    if (this.#begun && found.chapter.questions.length > 0) void this.#prepare();
    const place = adopted ?? (await this.#load(found));
    if (!place || this.#wanted !== found) return;
    removeNotice('load');
    this.#stopWatching();
    this.#current = found;
    // First: what is hidden cannot take the focus.
    document.documentElement.classList.remove('resuming');
    if (!adopted) showChapter(place, location.hash);
    this.#stand.clear();
    if (this.#store.dispatch({ type: 'chapter-opened', chapter: found.chapter.number }))
      this.#saver.saveSoon();
    this.#showAround(found, place);
    await this.#enliven(found, place);
    if (this.#current !== found || this.#stand.hasPage) return;
    this.#watch(found, place);
    if (this.#begun) this.#lookAhead(found, place);
  }

  /** What the learner comes to next: the rest of the chapter, and the one after it. */
  #lookAhead(found: FoundChapter, place: HTMLElement): void {
    if (found.next) prefetchChapter(found.next.number);
    void renderRest(place);
  }

  /** Whoever opens the course and leaves has no use for more of it: the rest of the chapter, and the next one. */
  async #begin(): Promise<void> {
    this.#begun = true;
    if (this.#stand.hasPage) return;
    const found = this.#current;
    const place = currentPlace();
    await this.#enliven(found, place);
    if (this.#current === found) this.#lookAhead(found, place);
  }

  #showAround(found: FoundChapter, place: HTMLElement): void {
    nameChapter(found, this.#store.outline.title);
    showProgress(this.#store, found.chapter, place);
  }

  #watch(found: FoundChapter, place: HTMLElement): void {
    this.#stopWatching();
    this.#stopWatching = watchReading(place, () => this.#noteRead(found));
  }

  async #load(found: FoundChapter): Promise<HTMLElement | undefined> {
    try {
      return await loadChapter(found.chapter.number);
    } catch {
      if (this.#wanted === found) this.#offerRetry(() => this.#open(found));
      return undefined;
    }
  }

  /** Without its element a question cannot be answered: the learner hears of it. */
  async #enliven(found: FoundChapter, place: HTMLElement): Promise<void> {
    const waiting = listWaiting(place, this.#begun ? 'all' : 'near');
    const asks = this.#begun ? found.chapter.questions.length > 0 : waiting.some(isQuestion);
    const ready = !asks || (await this.#prepare());
    const whole = ready && (await enliven(place, found, this.#store, this.#saver, waiting));
    if (whole || this.#current !== found) return;
    this.#offerRetry(async () => {
      removeNotice('load');
      await this.#enliven(found, place);
    });
  }

  /** An answer that came before this would be kept without a row in the LMS. */
  async #prepare(): Promise<boolean> {
    const [ready, recorder] = await Promise.all([
      this.#store.prepare(),
      import('./answer-record.ts').catch(() => undefined),
    ]);
    this.#recorder ??= recorder;
    return ready && this.#recorder !== undefined;
  }

  #noteRead(found: FoundChapter): void {
    if (!this.#store.dispatch({ type: 'chapter-read', chapter: found.chapter.number })) return;
    this.#saver.saveNow('chapter');
    const place = currentPlace();
    // The next chapter may be on its way, and comes first.
    setTimeout(() => showProgress(this.#store, found.chapter, place), 100);
  }

  #noteAnswer(submitted: AnswerSubmitted): void {
    const { question, response, right, points } = submitted;
    const { number, fingerprint } = question;
    this.#store.dispatch(
      {
        type: 'answer-submitted',
        ...{ question: number, fingerprint, response, right },
        ...(question.points !== undefined && { points }),
      },
      (progress) => this.#recorder?.recordOf(submitted, progress),
    );
    showProgress(this.#store, this.#current.chapter, currentPlace());
    this.#saver.saveNow('answer');
  }

  #offerRetry(retry: () => Promise<unknown>): void {
    document.documentElement.classList.remove('resuming');
    const t = stringsFor(pageLanguage());
    showNotice('load', t.loadFailed, [{ label: t.tryAgain, run: () => void retry() }]);
  }
}

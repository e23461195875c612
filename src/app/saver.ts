/** Decides when what was recorded is sent, and shows truthfully whether it arrived. */
import type { ShownState } from '../components/state-line.ts';
import type { Tracker } from '../tracking/tracker.ts';

/** Milliseconds after which waiting is worth a word. */
const shownAfter = 400;
/** A new place is worth a commit of its own only when the learner stays; answers and read chapters go at once. */
const placeAfter = 10_000;

export class Saver {
  #tracker: Tracker;
  #show: (state: ShownState) => void;
  #launched = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tracker: Tracker, show: (state: ShownState) => void) {
    this.#tracker = tracker;
    this.#show = show;
  }

  /** The first commit, when the page is at rest; until then `saveNow` and `saveSoon` wait for it. */
  launch(): void {
    const start = (): void => {
      this.#launched = true;
      void this.saveNow();
    };
    // Older Safari has no idle callback.
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 2000 });
    else setTimeout(start, 200);
  }

  saveSoon(): void {
    if (!this.#launched || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => void this.saveNow(), placeAfter);
  }

  async saveNow(): Promise<void> {
    if (!this.#launched) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const slow = setTimeout(() => this.#show('saving'), shownAfter);
    const saved = await this.#tracker.commit();
    clearTimeout(slow);
    this.#show(!saved ? 'not-saved' : this.#tracker.reportsTo === 'lms' ? 'saved' : 'kept-here');
  }
}

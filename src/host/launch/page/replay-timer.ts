/** Browser. When to try again: soon at first, then ever later, and at once when the browser says that it is back. */

/** Milliseconds. */
const firstRest = 2_000;
const longestRest = 30_000;

export class ReplayTimer {
  readonly #replay: () => void;
  #rest = firstRest;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(replay: () => void) {
    this.#replay = replay;
    addEventListener('online', () => {
      if (this.#timer !== undefined) replay();
    });
  }

  /** Has no effect while one is set. */
  start(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(this.#replay, this.#rest);
    this.#rest = Math.min(2 * this.#rest, longestRest);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** The next trouble is a new one. */
  reset(): void {
    this.stop();
    this.#rest = firstRest;
  }
}

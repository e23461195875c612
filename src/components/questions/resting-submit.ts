import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds of rest before what was said is handed on: eight radios make one save, not eight. */
const restBefore = 1000;

/** Hands on what the learner says piece by piece: when they rest, and in any case before the page or chapter goes. */
export class RestingSubmit implements ReactiveController {
  readonly #submit: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #leave = new AbortController();

  constructor(host: ReactiveControllerHost, submit: () => void) {
    this.#submit = submit;
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    // The session says that it is leaving before it does, in whatever way: afterwards nothing would be taken.
    for (const name of ['leaving', 'hashchange']) addEventListener(name, () => this.now(), { signal });
  }

  hostDisconnected(): void {
    this.#leave.abort();
    clearTimeout(this.#timer);
  }

  later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), restBefore);
  }

  /** Nothing, where nothing waits. */
  now(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#submit();
  }
}

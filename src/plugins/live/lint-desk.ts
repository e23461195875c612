/** Asks the lints about a course when it has been at rest for a moment. */
import { Worker } from 'node:worker_threads';
import type { Problem } from '../../compiler/problem.ts';
import type { Sources } from '../../compiler/sources.ts';
import type { LintResult, LintTask } from './lint-worker.ts';

/** Milliseconds of rest. */
const restBefore = 300;

export class LintDesk {
  readonly #onFound: (found: readonly Problem[]) => void;
  #worker: Worker | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #round = 0;

  constructor(onFound: (found: readonly Problem[]) => void) {
    this.#onFound = onFound;
  }

  ask(sources: Sources): void {
    const round = ++this.#round;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const today = new Date().toISOString().slice(0, 10);
      this.#start().postMessage({ round, sources, today } satisfies LintTask);
    }, restBefore);
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./lint-worker.ts', import.meta.url), {
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    worker.on('message', ({ round, found }: LintResult) => {
      // What was found in an older text is out of place.
      if (round === this.#round) this.#onFound(found);
    });
    worker.on('error', () => (this.#worker = undefined));
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  close(): void {
    clearTimeout(this.#timer);
    void this.#worker?.terminate();
  }
}

/** The page's end of the search that runs in a worker. */
import type { Arrival, Found, FromWorker, Searches, ToWorker } from './searches.ts';

interface Waiting<Result> {
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

interface Loading extends Waiting<void> {
  readonly told: (arrival: Arrival) => void;
}

/** A file of its own in the package, beside this one, as in the sources: only the endings differ. */
function startWorker(): Worker {
  const here = new URL(import.meta.url);
  const name = `search-worker${/\.\w+$/.exec(here.pathname)?.[0] ?? ''}`;
  return new Worker(new URL(name, here), { type: 'module' });
}

export class WorkerSearch implements Searches {
  readonly #worker = startWorker();
  readonly #base: string;
  readonly #tries: number;
  readonly #asked = new Map<number, Waiting<Found>>();
  #loading: Loading | undefined;
  #last = 0;

  /** Throws where the browser or a policy allows no worker. See {@link CourseSearch} for both. */
  constructor(base: string, tries: number) {
    this.#base = base;
    this.#tries = tries;
    this.#worker.addEventListener('message', ({ data }) => this.#hear(data as FromWorker));
    // Its file did not come, or it does not run here.
    this.#worker.addEventListener('error', () => this.#giveUp());
  }

  load(told: (arrival: Arrival) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#loading = { told, resolve, reject };
      this.#send({ kind: 'load', base: this.#base, tries: this.#tries });
    });
  }

  ask(query: string, from: number): Promise<Found> {
    const id = (this.#last += 1);
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      this.#send({ kind: 'ask', id, query, from });
    });
  }

  /** Nothing is heard of it any more. */
  close(): void {
    this.#worker.terminate();
  }

  #send(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #hear(data: FromWorker): void {
    if (data.kind === 'here') {
      this.#loading?.told(data);
      if (data.here === data.of) this.#loading?.resolve();
    } else if (data.kind === 'found') {
      this.#asked.get(data.id)?.resolve(data.found);
      this.#asked.delete(data.id);
    } else this.#loading?.reject(new Error('The texts did not come.'));
  }

  #giveUp(): void {
    const error = new Error('The worker does not run.');
    this.#loading?.reject(error);
    for (const { reject } of this.#asked.values()) reject(error);
    this.#asked.clear();
  }
}

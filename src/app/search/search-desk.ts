/** The one search of a visit: in a worker, or in the page's own thread where there can be none. */
import type { Arrival, Found, Searches } from './searches.ts';
import { WorkerSearch } from './worker-search.ts';

class SearchDesk {
  /** Which has the texts, or some of them. */
  #by: Searches | undefined;
  #loading: Promise<void> | undefined;
  #tries = 0;
  arrival: Arrival = { here: 0, of: 1 };
  /** Told of every shard; one page at a time. */
  onArrival: () => void = () => undefined;

  /** Gets what is not here yet. Rejects where something does not come; may then be called again. */
  load(): Promise<void> {
    if (this.arrival.here === this.arrival.of) return Promise.resolve();
    this.#loading ??= this.#load().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #load(): Promise<void> {
    if (this.#by) return this.#loadBy(this.#by);
    if (await this.#loadByWorker()) return;
    const { CourseSearch } = await import('./search-worker.ts');
    await this.#loadBy(new CourseSearch(document.baseURI, this.#nextTry()));
  }

  /** Says whether there is a worker that got something. */
  async #loadByWorker(): Promise<boolean> {
    let worker: WorkerSearch | undefined;
    try {
      worker = new WorkerSearch(document.baseURI, this.#nextTry());
      await this.#loadBy(worker);
    } catch (error) {
      if (this.#by) throw error;
      worker?.close();
      return false;
    }
    return true;
  }

  #nextTry(): number {
    return this.#tries++;
  }

  #loadBy(by: Searches): Promise<void> {
    return by.load((arrival) => {
      this.#by = by;
      this.arrival = arrival;
      this.onArrival();
    });
  }

  /** Rejects where nothing is here. */
  async ask(query: string, from = 0): Promise<Found> {
    if (!this.#by) throw new Error('Nothing to search in is here.');
    try {
      return await this.#by.ask(query, from);
    } catch (error) {
      // All has to be got once more.
      this.#by = undefined;
      this.arrival = { here: 0, of: 1 };
      throw error;
    }
  }
}

export const searchDesk = new SearchDesk();

/**
 * Commits that arrive at once go to the disk at once: writing it through takes longer than all else, and one transaction
 * does it for all of them. Each is answered only after that.
 */
import { isStorageFull } from '../storage/storage-full.ts';
import type { Storage } from '../storage/storage.ts';
import { type Commit, type CommitAnswer, saveCommit } from './save-commit.ts';

/** `full`: there is no room on the disk; nothing of this commit was written. */
export type QueueAnswer = CommitAnswer | { readonly outcome: 'full' };

interface Waiting {
  readonly commit: Commit;
  readonly resolve: (answer: QueueAnswer) => void;
  readonly reject: (error: unknown) => void;
}

const mostAtOnce = 100;

export class CommitQueue {
  readonly #storage: Storage;
  #waiting: Waiting[] = [];
  #working = false;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** @throws what the database throws, save that it is full */
  save(commit: Commit): Promise<QueueAnswer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ commit, resolve, reject });
      if (!this.#working) void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#working = true;
    while (this.#waiting.length > 0) {
      // Requests that have arrived by now are read first, and join in.
      await new Promise((resolve) => setImmediate(resolve));
      await this.#write(this.#waiting.splice(0, mostAtOnce));
    }
    this.#working = false;
  }

  /** Where one fails, so does the transaction; then each gets its own. */
  async #write(batch: readonly Waiting[]): Promise<void> {
    try {
      const answers = await this.#storage.transaction().execute(async (db) => {
        const saved: CommitAnswer[] = [];
        for (const { commit } of batch) saved.push(await saveCommit(db, commit));
        return saved;
      });
      answers.forEach((answer, at) => batch[at]?.resolve(answer));
    } catch (error) {
      if (batch.length > 1) for (const waiting of batch) await this.#write([waiting]);
      else if (isStorageFull(error)) batch[0]?.resolve({ outcome: 'full' });
      else batch[0]?.reject(error);
    }
  }
}

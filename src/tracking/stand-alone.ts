/** Without an LMS: progress stays in this browser, and nothing is reported to anyone. */
import type { Change, Launch, Tracker, TrackerProblem } from './tracker.ts';

interface Kept {
  readonly location: number;
  readonly savedState: string;
  readonly completed: boolean;
}

const nothing: Kept = { location: 0, savedState: '', completed: false };

export interface StandAloneOptions {
  /** Tells courses on one origin apart. */
  readonly courseId: string;
  /** Gives the storage, or throws where it is forbidden. */
  readonly openStorage?: () => Storage;
  /** Why there is no LMS although one was found; reported by `connect`. */
  readonly problem?: TrackerProblem;
}

export class StandAloneTracker implements Tracker {
  readonly reportsTo = 'device';
  onProblem?: (problem: TrackerProblem) => void;

  readonly #options: StandAloneOptions;
  readonly #key: string;
  #kept = nothing;
  #changed = false;
  #ended = false;

  constructor(options: StandAloneOptions) {
    this.#options = options;
    this.#key = `alongside:${options.courseId}`;
  }

  connect(): Promise<Launch> {
    if (this.#options.problem) this.onProblem?.(this.#options.problem);
    this.#kept = this.#read();
    const { completed } = this.#kept;
    // What was kept says no more, and nobody else asks.
    return Promise.resolve({ learnerId: '', mode: 'normal', passed: completed, ...this.#kept });
  }

  /** Nothing needs it. */
  prepare(): Promise<boolean> {
    return Promise.resolve(true);
  }

  record({ location, savedState, status }: Change): void {
    const next: Kept = {
      location: location ?? this.#kept.location,
      savedState: savedState ?? this.#kept.savedState,
      completed: this.#kept.completed || status === 'completed' || status === 'passed',
    };
    this.#changed ||= JSON.stringify(next) !== JSON.stringify(this.#kept);
    this.#kept = next;
  }

  commit(): Promise<boolean> {
    return Promise.resolve(this.#ended ? !this.#changed : this.#write());
  }

  finish(): void {
    if (this.#ended) return;
    this.#write();
    this.#ended = true;
  }

  #read(): Kept {
    const text = this.#attempt('storage-unreadable', (storage) => storage.getItem(this.#key));
    if (!text) return nothing;
    try {
      return toKept(JSON.parse(text));
    } catch (error) {
      this.onProblem?.({ code: 'storage-damaged', detail: String(error) });
      // Handed out as it is: it stays until the learner has decided, as an LMS's own would.
      return { ...nothing, savedState: text };
    }
  }

  #write(): boolean {
    if (!this.#changed) return true;
    const text = JSON.stringify(this.#kept);
    const written = this.#attempt('storage-full', (storage) => {
      storage.setItem(this.#key, text);
      return true;
    });
    this.#changed = !written;
    return !this.#changed;
  }

  /** Storage can be absent, forbidden (each access throws) or full; progress then lives as long as the page. */
  #attempt<T>(code: string, use: (storage: Storage) => T): T | undefined {
    try {
      return use((this.#options.openStorage ?? (() => localStorage))());
    } catch (error) {
      this.onProblem?.({ code, detail: String(error) });
      return undefined;
    }
  }
}

/** @throws where the value is not what this tracker writes */
function toKept(value: unknown): Kept {
  const { location, savedState, completed } = value as Partial<Record<keyof Kept, unknown>>;
  if (typeof location !== 'number' || typeof savedState !== 'string' || typeof completed !== 'boolean')
    throw new TypeError('This is not what the course keeps.');
  return { location, savedState, completed };
}

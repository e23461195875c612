/**
 * A tracker that keeps on this device what its LMS has not confirmed, and holds back what must not be written yet.
 *
 * An LMS's "true" confirms nothing: only what it gives back at the next launch does.
 */
import { hash24 } from '../model/hash.ts';
import { Journal, type JournalEntry } from './journal.ts';
import type { AnswerRecord, Change, Launch, Tracker, TrackerProblem } from './tracker.ts';

export interface JournalOptions {
  readonly courseId: string;
  readonly openStorage?: () => Storage;
}

export interface KeptChange extends Change {
  /** Save counter in `savedState`. */
  readonly counter: number;
}

export class JournaledTracker {
  onProblem?: (problem: TrackerProblem) => void;
  /** Whether this device has everything that was recorded. */
  kept = true;
  /** Whether this device has a copy of the saved state that is held; `undefined` where there is none to copy. */
  copied: boolean | undefined;
  journal: Journal | undefined;

  readonly #inner: Tracker;
  readonly #options: JournalOptions;
  readonly #answers = new Map<string, AnswerRecord>();
  #writes = false;
  #refused = false;
  #savedState: string | undefined;
  #original: string | undefined;
  #base: number | undefined;
  #sent: number[] = [];
  #counter = 0;
  #held: Change[] | undefined;

  constructor(inner: Tracker, options: JournalOptions) {
    this.#inner = inner;
    this.#options = options;
    inner.onProblem = (problem) => this.onProblem?.(problem);
  }

  get reportsTo(): Tracker['reportsTo'] {
    return this.#inner.reportsTo;
  }

  async connect(): Promise<Launch> {
    const launch = await this.#inner.connect();
    const { courseId, openStorage = () => localStorage } = this.#options;
    const report = (problem: TrackerProblem): void => this.onProblem?.(problem);
    const journal = new Journal({ courseId, learnerId: launch.learnerId, openStorage, report });
    this.journal = journal;
    this.#original = launch.savedState;
    const alone = this.reportsTo === 'device';
    // Without the learner's id, one's work could be taken for another's; outside an LMS the browser says who it is.
    const mayKeep = launch.mode === 'normal' && (alone || launch.learnerId !== '');
    // What the device's own record takes needs no second copy.
    this.#writes = mayKeep && !alone;
    this.kept = mayKeep;
    const entry = mayKeep ? journal.read() : undefined;
    if (!entry) return launch;
    if (entry.savedState !== launch.savedState) return this.#merge(launch, entry, journal);
    if (entry.refused) this.#resume(entry);
    else journal.remove();
    return launch;
  }

  prepare(): Promise<boolean> {
    return this.#inner.prepare();
  }

  record({ counter, ...change }: KeptChange): void {
    const { savedState, answer } = change;
    if (answer) this.#answers.set(answer.id, answer);
    this.#counter = counter;
    if (savedState !== undefined) {
      this.#base ??= counter - 1;
      this.#savedState = savedState;
      this.#sent.push(hash24(savedState));
      this.#keep();
    }
    this.#pass(change);
  }

  async commit(reason?: 'hidden' | 'again'): Promise<boolean> {
    const counter = this.#counter;
    const taken = await this.#inner.commit(reason);
    // Should the LMS fall back behind this, the entry counts all the same. A launch alone has nothing to count.
    if (taken && !this.#held && counter > 0) {
      this.#base = counter;
      if (counter === this.#counter) this.#sent = [];
    }
    if (taken === this.#refused) {
      this.#refused = !taken;
      this.#keep();
    }
    return taken;
  }

  readName(): string {
    return this.#inner.readName?.() ?? '';
  }

  finish(): void {
    this.#inner.finish();
  }

  /** From now on the record's copy stays as it is, with one set aside here; what is recorded waits on this device. */
  hold(): void {
    if (this.#held) return;
    this.#held = [];
    this.#writes = this.kept;
    if (this.#original) this.copied = this.journal?.setAside(this.#original) ?? false;
  }

  /** The learner has decided to start afresh: what waited is recorded. */
  release(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const change of held) this.#inner.record(change);
  }

  #pass(change: Change): void {
    if (this.#held) this.#held.push(change);
    else this.#inner.record(change);
  }

  #keep(): void {
    const savedState = this.#savedState;
    if (!this.#writes || savedState === undefined) return;
    const answers = [...this.#answers.values()];
    const entry = { base: this.#base ?? 0, savedState, answers, refused: this.#refused, sent: this.#sent };
    this.kept = this.journal?.write(entry) ?? false;
  }

  /** The state has arrived, some rows may not have. */
  #resume({ base, savedState, answers }: JournalEntry): void {
    this.#base = base;
    this.#savedState = savedState;
    this.#sent.push(hash24(savedState));
    this.#refused = true;
    for (const answer of answers) {
      this.#answers.set(answer.id, answer);
      this.#pass({ answer });
    }
  }

  async #merge(launch: Launch, entry: JournalEntry, journal: Journal): Promise<Launch> {
    const { mergeLaunch } = await import('./merge-launch.ts');
    const merged = mergeLaunch(launch, entry, journal);
    if (merged.confirmed) journal.remove();
    this.#base = merged.base;
    if (merged.launch.kept !== undefined) this.hold();
    for (const answer of merged.answers) {
      this.#answers.set(answer.id, answer);
      this.#pass({ answer });
    }
    return merged.launch;
  }
}

/** The one place that holds the learner's progress: events in, changes out to the tracker and the page. */
import type { Outline } from '../model/outline.ts';
import type { Outcome, Progress, ProgressEvent } from '../model/progress.ts';
import { deriveOutcome, statusOf } from '../model/outcome.ts';
import { applyEvent, emptyProgress, settleChapters } from '../model/progress-reducer.ts';
import { decodeState, encodeState } from '../model/saved-state.ts';
import type { JournaledTracker } from '../tracking/journaled-tracker.ts';
import type { AnswerRecord, Launch } from '../tracking/tracker.ts';

/** `unread`: the record did not say what it holds. */
export type Restored = 'fresh' | 'restored' | 'newer' | 'damaged' | 'foreign' | 'unread';

export class ProgressStore {
  readonly outline: Outline;
  /** How the saved state of earlier visits was found. */
  restored: Restored;
  onChange: (store: ProgressStore) => void = () => undefined;
  #tracker: JournaledTracker;
  #launch: Launch;
  #progress: Progress;
  #counter = 0;

  constructor(outline: Outline, tracker: JournaledTracker, launch: Launch) {
    this.outline = outline;
    this.#tracker = tracker;
    this.#launch = launch;
    const found = decodeState(launch.savedState, launch.learnerId);
    this.restored = launch.unread ? 'unread' : found.ok ? 'restored' : ifEmpty(found.reason);
    if (this.isHeld) tracker.hold();
    const saved = launch.kept === undefined ? found : decodeState(launch.kept, launch.learnerId);
    this.#counter = saved.ok ? saved.counter : 0;
    const loaded = saved.ok ? saved.progress : emptyProgress;
    this.#progress = settleChapters(outline, loaded);
    // An edit of the course may have completed a chapter, or this device knew more: the record should hear of it.
    if (this.#progress !== loaded || launch.merged) this.#record(undefined);
  }

  /** Whether what the record holds stays as it is until the learner has decided. */
  get isHeld(): boolean {
    return this.restored !== 'fresh' && this.restored !== 'restored';
  }

  /** Sets what cannot be read aside and records what was done since. */
  startAfresh(): void {
    this.restored = 'fresh';
    this.#tracker.release(this.#launch.savedState);
    this.#record(undefined);
  }

  get progress(): Progress {
    return this.#progress;
  }

  get outcome(): Outcome {
    return deriveOutcome(this.outline, this.#progress);
  }

  /** Moves progress on and records what changed. Says whether anything did. */
  dispatch(event: ProgressEvent, toRecord?: (progress: Progress) => AnswerRecord | undefined): boolean {
    const before = this.#progress;
    this.#progress = applyEvent(this.outline, before, event);
    if (this.#progress === before) return false;
    this.#record(toRecord?.(this.#progress));
    this.onChange(this);
    return true;
  }

  #record(answer: AnswerRecord | undefined): void {
    if (this.#launch.mode !== 'normal') return;
    const { outcome } = this;
    this.#counter += 1;
    const savedState = encodeState({
      learnerId: this.#launch.learnerId,
      counter: this.#counter,
      progress: this.#progress,
    });
    const status = statusOf(outcome, this.#launch.completed);
    this.#tracker.record({
      location: this.#progress.at,
      savedState,
      counter: this.#counter,
      ...(status && { status }),
      ...(outcome.score !== undefined && { score: outcome.score }),
      ...(answer && { answer }),
    });
  }
}

const ifEmpty = (reason: 'empty' | 'newer' | 'damaged' | 'foreign'): Restored =>
  reason === 'empty' ? 'fresh' : reason;

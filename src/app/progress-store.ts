/** The one place that holds the learner's progress: events in, changes out to the tracker and the page. */
import type { Outline } from '../model/outline.ts';
import type { Outcome, Progress, ProgressEvent } from '../model/progress.ts';
import { listEnded } from '../model/ended-parts.ts';
import { deriveOutcome, statusOf } from '../model/outcome.ts';
import { applyEvent, emptyProgress, settleChapters } from '../model/progress-reducer.ts';
import { decodeState, encodeState } from '../model/saved-state.ts';
import type { JournaledTracker } from '../tracking/journaled-tracker.ts';
import type { AnswerRecord, Change, Launch } from '../tracking/tracker.ts';

/** `unreadable`: the record would not give it out. */
export type Restored = 'fresh' | 'restored' | 'newer' | 'damaged' | 'foreign' | 'unreadable';

export class ProgressStore {
  readonly outline: Outline;
  /** How the saved state of earlier visits was found. */
  restored: Restored;
  #tracker: JournaledTracker;
  #launch: Launch;
  #progress: Progress;
  #counter = 0;

  constructor(outline: Outline, tracker: JournaledTracker, launch: Launch) {
    this.outline = outline;
    this.#tracker = tracker;
    this.#launch = launch;
    const { learnerId, savedState, kept } = launch;
    const found = decodeState(savedState ?? '', learnerId);
    this.restored = found.ok ? 'restored' : found.reason === 'empty' ? 'fresh' : found.reason;
    if (savedState === undefined) this.restored = 'unreadable';
    if (this.held && this.records) tracker.hold();
    const saved = kept === undefined ? found : decodeState(kept, learnerId);
    this.#counter = saved.ok ? saved.counter : 0;
    const loaded = saved.ok ? saved.progress : emptyProgress;
    this.#progress = settleChapters(outline, loaded);
    // An edit of the course may have completed a chapter, or this device knew more: the record should hear of it.
    if (launch.merged || this.#progress !== loaded) this.#record(emptyProgress);
    else if (saved.ok && this.records) this.#tracker.record({ ...this.#standing(), counter: this.#counter });
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** Whether this device brought what the record did not have. */
  get merged(): boolean {
    return this.#launch.merged === true;
  }

  get outcome(): Outcome {
    return deriveOutcome(this.outline, this.#progress);
  }

  /** Why the record's copy stays as it is until the learner has decided; `undefined` where it need not. */
  get held(): Exclude<Restored, 'fresh' | 'restored'> | undefined {
    const { restored } = this;
    return restored === 'fresh' || restored === 'restored' ? undefined : restored;
  }

  /** In review mode nothing is. */
  get records(): boolean {
    return this.#launch.mode === 'normal';
  }

  /** The learner gives up the saved state that cannot be shown; what was done since is recorded. */
  startAfresh(): void {
    this.restored = 'fresh';
    this.#tracker.release();
    this.#record(emptyProgress);
  }

  /** Moves progress on and records what changed. Says whether anything did. */
  dispatch(event: ProgressEvent, toRecord?: (progress: Progress) => AnswerRecord | undefined): boolean {
    const before = this.#progress;
    this.#progress = applyEvent(this.outline, before, event);
    if (this.#progress === before) return false;
    this.#record(before, toRecord?.(this.#progress));
    return true;
  }

  /** `before`: what the record holds; too little only makes it hear again what it knows. */
  #record(before: Progress, answer?: AnswerRecord): void {
    if (!this.records) return;
    const ended = listEnded(this.outline, before, this.#progress);
    this.#counter += 1;
    const savedState = encodeState({
      learnerId: this.#launch.learnerId,
      counter: this.#counter,
      progress: this.#progress,
    });
    this.#tracker.record({
      location: this.#progress.at,
      savedState,
      counter: this.#counter,
      ...this.#standing(),
      ...(ended.length > 0 && { ended }),
      ...(answer && { answer }),
    });
  }

  /** What follows from progress and from the course as it is now: an edit may have changed it. */
  #standing(): Change {
    const { outcome } = this;
    const status = statusOf(outcome, this.#launch.completed);
    return {
      progress: outcome.chaptersComplete / outcome.chaptersTotal,
      ...(status && { status }),
      ...(outcome.score !== undefined && { score: outcome.score }),
    };
  }
}

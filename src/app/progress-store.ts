/** The one place that holds the learner's progress: events in, changes out to the tracker and the page. */
import type { Outline } from '../model/outline.ts';
import { listEnded } from '../model/ended-parts.ts';
import { mayHoldNews, noteNews } from '../model/known.ts';
import { deriveOutcome, listStaleAnswers, statusOf } from '../model/outcome.ts';
import type { Answer, Outcome, Progress, ProgressEvent } from '../model/progress.ts';
import { applyEvent, emptyProgress, settleChapters } from '../model/progress-reducer.ts';
import { decodeState, encodeState } from '../model/saved-state.ts';
import type { AnswerRecord, Launch, Tracker } from '../tracking/tracker.ts';

/** `unreadable`: the record would not give it out. */
export type Restored = 'fresh' | 'restored' | 'newer' | 'damaged' | 'foreign' | 'unreadable';

export class ProgressStore {
  readonly outline: Outline;
  /** How the saved state of earlier visits was found. */
  restored: Restored;
  /** Whether the course may hold something that the learner is to be told of; see `findNews`. */
  readonly hasNews: boolean;
  /** An answer that no longer counted, as its question had changed, has been replaced: it is to be kept elsewhere. */
  onSetAside: (question: number, answer: Answer) => void = () => undefined;
  #tracker: Tracker;
  #launch: Launch;
  #progress: Progress;
  #counter = 0;

  constructor(outline: Outline, tracker: Tracker, launch: Launch) {
    this.outline = outline;
    this.#tracker = tracker;
    this.#launch = launch;
    const saved = decodeState(launch.savedState ?? '', launch.learnerId);
    this.#counter = saved.ok ? saved.counter : 0;
    this.restored = saved.ok ? 'restored' : saved.reason === 'empty' ? 'fresh' : saved.reason;
    if (launch.savedState === undefined) this.restored = 'unreadable';
    const loaded = saved.ok ? saved.progress : emptyProgress;
    const settled = settleChapters(outline, loaded);
    this.hasNews = this.recording && mayHoldNews(outline, settled);
    this.#progress = this.hasNews ? settled : noteNews(outline, settled);
    // An edit of the course may have completed a chapter: the record should hear of it.
    if (settled !== loaded && this.recording) this.#record(loaded);
  }

  get progress(): Progress {
    return this.#progress;
  }

  get outcome(): Outcome {
    return deriveOutcome(this.outline, this.#progress);
  }

  /** Saved state that cannot be shown is not written over before the learner says so; in review mode nothing is. */
  get recording(): boolean {
    return this.#launch.mode === 'normal' && (this.restored === 'fresh' || this.restored === 'restored');
  }

  /** The learner gives up the saved state that cannot be shown; what was done since is recorded. */
  startAfresh(): void {
    this.restored = 'fresh';
    if (this.recording) this.#record(emptyProgress);
  }

  /** Moves progress on and records what changed. Says whether anything did. */
  dispatch(event: ProgressEvent, toRecord?: (progress: Progress) => AnswerRecord | undefined): boolean {
    const before = this.#progress;
    this.#progress = applyEvent(this.outline, before, event);
    if (this.#progress === before) return false;
    if (event.type === 'answer-submitted') this.#setAside(event.question, before);
    if (this.recording) this.#record(before, toRecord?.(this.#progress));
    return true;
  }

  #setAside(question: number, before: Progress): void {
    const stale = listStaleAnswers(this.outline, before).find(([number]) => number === question);
    if (stale) this.onSetAside(...stale);
  }

  /** `before`: what the record holds. */
  #record(before: Progress, answer?: AnswerRecord): void {
    const { outcome } = this;
    const ended = listEnded(this.outline, before, this.#progress);
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
      progress: outcome.chaptersComplete / outcome.chaptersTotal,
      ...(status && { status }),
      ...(outcome.score !== undefined && { score: outcome.score }),
      ...(ended.length > 0 && { ended }),
      ...(answer && { answer }),
    });
  }
}

/** The one place that holds the learner's progress: events in, changes out to the tracker and the page. */
import { dayOf, noteCompletion } from '../model/completion.ts';
import type { Outline } from '../model/outline.ts';
import { listEnded } from '../model/ended-parts.ts';
import { mayHoldNews, noteNews } from '../model/known.ts';
import { deriveOutcome, listStaleAnswers, statusOf } from '../model/outcome.ts';
import type { Answer, Outcome, Progress, ProgressEvent } from '../model/progress.ts';
import { applyEvent, completeProgress, emptyProgress, settleChapters } from '../model/progress-reducer.ts';
import { decodeState, encodeState } from '../model/saved-state.ts';
import type { JournaledTracker } from '../tracking/journaled-tracker.ts';
import type { AnswerRecord, Change, Launch } from '../tracking/tracker.ts';

/**
 * `result-only`: the record has the result and no more; LMSs are known to drop the rest once a course is completed.
 * `lost`: it has the learner's place, and not the answers that were sent with it. `unreadable`: the record would not
 * give it out.
 */
export type Restored =
  'fresh' | 'restored' | 'result-only' | 'lost' | 'newer' | 'damaged' | 'foreign' | 'unreadable';

type Shown = 'fresh' | 'restored' | 'result-only' | 'lost';

export class ProgressStore {
  readonly outline: Outline;
  /** How the saved state of earlier visits was found. */
  restored: Restored;
  /** Whether the course may hold something that the learner is to be told of; see `findNews`. */
  readonly hasNews: boolean;
  /** An answer that no longer counted, as its question had changed, has been replaced: it is to be kept elsewhere. */
  onSetAside: (question: number, answer: Answer) => void = () => undefined;
  /** The course has become complete. */
  onComplete: () => void = () => undefined;
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
    if (this.restored === 'fresh' && kept === undefined) this.restored = findLoss(outline, launch);
    if (this.held && this.records) tracker.hold();
    const saved = kept === undefined ? found : decodeState(kept, learnerId);
    this.#counter = saved.ok ? saved.counter : 0;
    const nothing = this.restored === 'result-only' ? completeProgress(outline) : emptyProgress;
    const loaded = saved.ok ? saved.progress : nothing;
    const settled = this.#settle(settleChapters(outline, loaded));
    this.hasNews = this.records && mayHoldNews(outline, settled);
    this.#progress = this.hasNews ? settled : noteNews(outline, settled);
    // An edit of the course may have completed a chapter, or this device knew more: the record should hear of it.
    if (launch.merged || settled !== loaded) this.#record(emptyProgress);
    else this.#reconcile();
  }

  /** As the LMS knows the learner; empty where nobody does. */
  get learnerId(): string {
    return this.#launch.learnerId;
  }

  /** No LMS: the work is this browser's, whoever sits before it. */
  get alone(): boolean {
    return this.#tracker.reportsTo === 'device';
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** Whether this device brought what the record did not have. */
  get merged(): boolean {
    return this.#launch.merged === true;
  }

  /** The learner's name as the LMS has it; asked for only now, and kept nowhere. Empty where nobody knows it. */
  readName(): string {
    return this.#tracker.readName();
  }

  get outcome(): Outcome {
    return deriveOutcome(this.outline, this.#progress);
  }

  /** Why the record's copy stays as it is until the learner has decided; `undefined` where it need not. */
  get held(): Exclude<Restored, Shown> | undefined {
    const { restored } = this;
    return isShown(restored) ? undefined : restored;
  }

  /** What earlier visits sent and the record has no more. */
  get missing(): 'result-only' | 'lost' | undefined {
    const { restored } = this;
    return restored === 'result-only' || restored === 'lost' ? restored : undefined;
  }

  /** In review mode nothing is; and to a result that is final there is nothing to add. */
  get records(): boolean {
    return this.#launch.mode === 'normal' && this.restored !== 'result-only';
  }

  /** The learner gives up the saved state that cannot be shown; what was done since is recorded. */
  startAfresh(): void {
    this.restored = 'fresh';
    this.#tracker.release();
    this.#record(emptyProgress);
  }

  /** Before the first question can be answered; see `Tracker.prepare`. */
  prepare(): Promise<boolean> {
    return this.#tracker.prepare();
  }

  /** Moves progress on and records what changed. Says whether anything did. */
  dispatch(event: ProgressEvent, toRecord?: (progress: Progress) => AnswerRecord | undefined): boolean {
    const before = this.#progress;
    this.#progress = this.#settle(applyEvent(this.outline, before, event));
    if (this.#progress === before) return false;
    if (this.#progress.completion && !before.completion) this.onComplete();
    if (event.type === 'answer-submitted') this.#setAside(event.question, before);
    this.#record(before, toRecord?.(this.#progress));
    return true;
  }

  /** What is only looked at is completed on no day. */
  #settle(progress: Progress): Progress {
    return this.records && !this.held ? noteCompletion(this.outline, progress, dayOf(new Date())) : progress;
  }

  #setAside(question: number, before: Progress): void {
    const stale = listStaleAnswers(this.outline, before).find(([number]) => number === question);
    if (stale) this.onSetAside(...stale);
  }

  /** The record may have missed a result, though it kept the state: a refused save, an edit of the course. */
  #reconcile(): void {
    const { status, score, progress } = this.#standing();
    if (!this.records || this.held || (score === undefined && (status ?? 'incomplete') === 'incomplete'))
      return;
    this.#tracker.record({
      counter: this.#counter,
      ...(status && { status }),
      ...(score !== undefined && { score }),
      ...(progress === 1 && { progress }),
    });
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

function isShown(restored: Restored): restored is Shown {
  return ['fresh', 'restored', 'result-only', 'lost'].includes(restored);
}

function findLoss(outline: Outline, launch: Launch): Shown {
  if (hasFinalResult(outline, launch)) return 'result-only';
  return launch.mode === 'normal' && launch.location > 0 ? 'lost' : 'fresh';
}

/** A pass, or a completion where no score could make it one: nothing that the learner does could better it. */
function hasFinalResult({ parts }: Outline, { mode, completed, passed }: Launch): boolean {
  if (mode !== 'normal') return false;
  const isScored = parts.some(({ chapters }) =>
    chapters.some(({ questions }) => questions.some(({ scored }) => scored)),
  );
  return passed || (completed && !isScored);
}

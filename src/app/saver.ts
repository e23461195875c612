/** Decides when what was recorded is sent, and finds out where it is then. */
import type { Reach } from '../tracking/connection-probe.ts';
import type { JournaledTracker } from '../tracking/journaled-tracker.ts';
import type { SessionEvent } from '../tracking/session-table.ts';
import type { Session } from '../tracking/session.ts';

/** Milliseconds after which waiting is worth a word. */
const shownAfter = 400;
/**
 * A new place is worth a commit of its own only when the learner stays; answers and read chapters go at once. With the
 * first commit and two for a hidden tab that makes no more than six a minute.
 */
const placeAfter = 20_000;
/** Until an unknown connection is worth another look. */
const lookAgainAfter = 60_000;

/** Where the learner's work is, as far as can be known. */
export type Whereabouts = 'lms' | 'device' | 'nowhere';

export interface SaveOutcome {
  readonly where: Whereabouts;
  /** What became of the save, where it failed. */
  readonly failure: SessionEvent | undefined;
  readonly reach: Reach;
}

export interface SaverParts {
  readonly session: Session;
  readonly tracker: JournaledTracker;
  readonly probe: (anew?: boolean) => Promise<Reach>;
  /** Whether the LMS's copy is left as it is for now. */
  readonly isHeld: () => boolean;
  /** Whether this device brought what the LMS did not have. */
  readonly merged?: boolean;
  readonly onSaving: () => void;
  readonly onSettled: (outcome: SaveOutcome) => void;
}

export class Saver {
  #parts: SaverParts;
  #launched = false;
  #worth = false;
  #failing = false;
  #round = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #slow: ReturnType<typeof setTimeout> | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: SaverParts) {
    this.#parts = parts;
    this.#worth = parts.merged === true;
  }

  /** The first commit, when the page is at rest; until then `saveNow` and `saveSoon` wait for it. */
  launch(): void {
    const start = (): void => {
      this.#launched = true;
      this.saveNow('status');
    };
    // Older Safari has no idle callback.
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 2000 });
    else setTimeout(start, 200);
  }

  saveSoon(): void {
    if (!this.#launched || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => this.saveNow('chapter'), placeAfter);
  }

  saveNow(event: 'answer' | 'chapter' | 'status' | 'retry'): void {
    this.#worth ||= event !== 'status';
    if (!this.#launched) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    clearTimeout(this.#slow);
    this.#slow = setTimeout(this.#parts.onSaving, shownAfter);
    this.#parts.session.dispatch(event);
  }

  /** Takes note of what became of a save. */
  async note(event: SessionEvent): Promise<void> {
    const taken = event === 'committed';
    if (!taken && !failures.has(event)) return;
    const round = ++this.#round;
    clearTimeout(this.#again);
    // Once after a failure the question is worth asking anew; a fresh launch has nothing that could be lost.
    const reach = taken && !this.#worth ? 'reached' : await this.#probe(!taken && !this.#failing);
    if (round !== this.#round) return;
    this.#failing = !taken;
    clearTimeout(this.#slow);
    this.#parts.onSettled({ where: this.#locate(taken, reach), failure: taken ? undefined : event, reach });
    // Sent once more: that the connection is back does not say that the save was not lost.
    if (taken && reach === 'unknown')
      this.#again = setTimeout(() => this.#parts.session.dispatch('retry'), lookAgainAfter);
  }

  #locate(taken: boolean, reach: Reach): Whereabouts {
    const { tracker, isHeld } = this.#parts;
    const alone = tracker.reportsTo === 'device';
    if (taken && reach === 'reached' && !isHeld()) return alone ? 'device' : 'lms';
    return tracker.kept && !(alone && !taken) ? 'device' : 'nowhere';
  }

  /** Whoever reports to no one needs no connection. */
  #probe(anew?: boolean): Promise<Reach> {
    const { tracker, probe } = this.#parts;
    return tracker.reportsTo === 'lms' ? probe(anew) : Promise.resolve('reached');
  }

  /** Save and exit. */
  async exit(): Promise<Whereabouts> {
    clearTimeout(this.#timer);
    clearTimeout(this.#slow);
    this.#slow = setTimeout(this.#parts.onSaving, shownAfter);
    const saved = await this.#parts.session.exit();
    this.#round++;
    clearTimeout(this.#slow);
    clearTimeout(this.#again);
    return this.#locate(saved, await this.#probe());
  }
}

const failures: ReadonlySet<SessionEvent> = new Set(['refused', 'threw', 'unanswered', 'lms-gone']);

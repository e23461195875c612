/** What SCORM 1.2 and SCORM 2004 have in common: taking over the boot script's session, the queue, and the end. */
import type { EndedPart } from '../model/ended-parts.ts';
import type { BootFacts } from './boot-session.ts';
import { ScormCalls, type ScormPort } from './scorm-calls.ts';
import type { ScormRows } from './scorm-rows.ts';
import { ScormWriter } from './scorm-writer.ts';
import type { AnswerRecord, Change, Launch, Tracker, TrackerProblem } from './tracker.ts';

type Noted = Omit<Change, 'answer' | 'ended'>;

/** What differs between the standards and can be said in a table. */
export interface ScormTerms {
  readonly learnerId: string;
  readonly learnerName: string;
  readonly mode: string;
  readonly location: string;
  /** Per cent. */
  readonly score: string;
  readonly exit: string;
  readonly sessionTime: string;
  /** Characters that an element may hold. */
  readonly limitOf: (element: string) => number;
  /** A span of milliseconds. */
  readonly encodeTimespan: (span: number) => string;
}

/** Loads what answers and ended parts are written with. May reject. */
export type LoadRows = (calls: ScormCalls, writer: ScormWriter) => Promise<ScormRows>;

export abstract class ScormTracker implements Tracker {
  readonly reportsTo = 'lms';
  onProblem?: (problem: TrackerProblem) => void;

  protected readonly calls: ScormCalls;
  protected readonly writer: ScormWriter;
  readonly #terms: ScormTerms;
  readonly #boot: BootFacts;
  readonly #loadRows: LoadRows;
  #loading: Promise<boolean> | undefined;
  #rows: ScormRows | undefined;
  #launch: Launch | undefined;
  #best: number | undefined;
  #over = false;

  /** What was recorded and is not in the LMS yet. */
  #noted: Noted = {};
  readonly #given = new Map<string, AnswerRecord>();
  readonly #ended = new Map<string, EndedPart>();

  protected constructor(port: ScormPort, terms: ScormTerms, boot: BootFacts, loadRows: LoadRows) {
    this.#terms = terms;
    this.#boot = boot;
    this.#loadRows = loadRows;
    this.calls = new ScormCalls(port, (problem) => this.onProblem?.(problem));
    this.writer = new ScormWriter(this.calls, terms.limitOf);
  }

  /** Reads how far the record says the learner is. */
  protected abstract readStatus(): Pick<Launch, 'completed' | 'passed'>;
  /** Marks an untouched course incomplete, and reads what writing will need. */
  protected abstract beginStatus(): void;
  /** Each says whether the LMS holds the value. */
  protected abstract writeScore(score: number): boolean;
  protected abstract writeProgress(progress: number): boolean;
  protected abstract writeStatus(status: NonNullable<Change['status']>): boolean;
  /** The last call but one. */
  protected abstract requestExit(): void;

  connect(): Promise<Launch> {
    return Promise.resolve(this.#open());
  }

  prepare(): Promise<boolean> {
    return (this.#loading ??= this.#loadRows(this.calls, this.writer).then(
      (rows) => {
        this.#rows = rows;
        return true;
      },
      (error: unknown) => {
        this.#loading = undefined;
        this.calls.report({ code: 'rows-not-loaded', detail: String(error) });
        return false;
      },
    ));
  }

  record(change: Change): void {
    const { answer, ended = [], ...noted } = change;
    this.#noted = { ...this.#noted, ...noted };
    if (answer) this.#given.set(answer.id, answer);
    for (const part of ended) this.#ended.set(part.id, part);
  }

  async commit(reason?: 'hidden' | 'again'): Promise<boolean> {
    if (!this.#launch) return this.#isNothingNoted();
    if (this.#launch.mode !== 'normal') return true;
    // A page that may be gone in a moment does not wait.
    if (!this.#rows && this.#hasRows() && reason !== 'hidden') await this.prepare();
    if (this.#over) return this.#isNothingNoted();
    if (reason === 'hidden') this.#writeTime();
    if (reason === 'again') this.writer.forgive();
    const written = this.#writeNoted();
    return this.writer.commit(reason === 'again') && written;
  }

  finish(): void {
    if (this.#over) return;
    // The page may go before the player has asked: an untouched course must not end up as completed.
    const { mode } = this.#open();
    this.#over = true;
    if (mode === 'normal') {
      this.#writeTime();
      this.writer.write(this.#terms.exit, 'suspend');
      this.#writeNoted();
    }
    this.requestExit();
    // The last call persists what was set. A commit here would add nothing but an error: browsers refuse the
    // synchronous requests of an LMS while a page goes.
    this.calls.finish();
  }

  /** Not read at launch: few visits need it. Once the session is over nobody answers. */
  readName(): string {
    return this.#over ? '' : this.calls.getOptional(this.#terms.learnerName).trim();
  }

  #open(): Launch {
    this.#launch ??= this.#read();
    return this.#launch;
  }

  #read(): Launch {
    const { location } = this.#boot;
    // Spelt one way, so that an LMS which escapes it one day and not the next still knows its learner.
    const learnerId = (this.calls.get(this.#terms.learnerId) ?? '')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&');
    const status = this.readStatus();
    const savedState = this.calls.get('cmi.suspend_data')?.trim();
    const mode = toMode(this.calls.getOptional(this.#terms.mode));
    this.writer.note(this.#terms.location, String(location));
    if (savedState !== undefined) this.writer.note('cmi.suspend_data', savedState);
    if (mode === 'normal') this.#begin();
    return { learnerId, location, savedState, ...status, mode };
  }

  #begin(): void {
    // First of all: without it some LMSs erase everything when the learner drops out.
    this.writer.write(this.#terms.exit, 'suspend');
    this.beginStatus();
  }

  #isNothingNoted(): boolean {
    return !this.#hasRows() && Object.keys(this.#noted).length === 0;
  }

  #hasRows(): boolean {
    return this.#given.size > 0 || this.#ended.size > 0;
  }

  /** Score before status: some LMSs take the score as it is when the status arrives. */
  #writeNoted(): boolean {
    const rowed = [...this.#given].filter(([, answer]) => this.#writeAnswer(answer));
    const { savedState, location, score, progress, status, ...none } = this.#noted;
    this.#noted = {
      ...none,
      ...(savedState !== undefined && !this.#writeState(savedState) && { savedState }),
      ...(location !== undefined && !this.#writeLocation(location) && { location }),
      ...(score !== undefined && !this.#writeBestScore(score) && { score }),
      ...(progress !== undefined && !this.writeProgress(progress) && { progress }),
      ...(status !== undefined && !this.writeStatus(status) && { status }),
    };
    // Asked while it refuses everything, the LMS would seem to have neither interactions nor objectives.
    if (this.#noted.savedState === undefined) {
      for (const [id] of rowed) this.#given.delete(id);
      for (const [id, part] of this.#ended) if (this.#rows?.writePart(part)) this.#ended.delete(id);
    }
    return this.#isNothingNoted();
  }

  #writeAnswer(answer: AnswerRecord): boolean {
    try {
      return this.#rows?.writeAnswer(answer) ?? false;
    } catch (error) {
      this.calls.report({ code: 'no-encoding', detail: `${answer.id}: ${String(error)}` });
      return false;
    }
  }

  /** Some LMSs say yes and drop it, or cut it short: what is given back at once is the least that must be right. */
  #writeState(state: string): boolean {
    if (this.writer.holds('cmi.suspend_data', state)) return true;
    if (!this.writer.write('cmi.suspend_data', state)) return false;
    // Nobody could be told any more.
    if (this.#over) return true;
    const held = this.calls.getOptional('cmi.suspend_data').trim();
    if (held === state) return true;
    this.writer.note('cmi.suspend_data', held);
    this.calls.report({ code: 'state-altered', detail: `${held.length} of ${state.length} characters` });
    return false;
  }

  /** A better result in the record stays, even where the LMS has dropped the answers that it came from. */
  #writeBestScore(score: number): boolean {
    // Asked again as long as there is none: an LMS whose session is over gives nothing out.
    this.#best ||= this.#readScore();
    const isBetter = this.#launch?.completed === true && this.#best > score;
    if (isBetter || this.#best === score) return true;
    const held = this.writeScore(score);
    if (held) this.#best = score;
    return held;
  }

  /** As earlier visits left it; `NaN` where there is none. */
  #readScore(): number {
    const { savedState, completed, location } = this.#open();
    const isFirst = savedState === '' && !completed && location === 0;
    return isFirst ? NaN : Number(this.calls.getOptional(this.#terms.score) || NaN);
  }

  #writeLocation(location: number): boolean {
    return this.writer.write(this.#terms.location, String(location));
  }

  #writeTime(): void {
    const span = Date.now() - this.#boot.startedAt;
    this.writer.write(this.#terms.sessionTime, this.#terms.encodeTimespan(span));
  }
}

function toMode(text: string): Launch['mode'] {
  const mode = text.trim().toLowerCase();
  return mode === 'review' || mode === 'browse' ? mode : 'normal';
}

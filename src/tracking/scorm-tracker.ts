/** What SCORM 1.2 and SCORM 2004 have in common: taking over the boot script's session, the queue, and the end. */
import type { EndedPart } from '../model/ended-parts.ts';
import type { BootFacts } from './boot-session.ts';
import { type ListFields, type Row, ScormAnswers } from './scorm-answers.ts';
import { ScormCalls, type ScormPort } from './scorm-calls.ts';
import { type ObjectiveTerms, ScormObjectives } from './scorm-objectives.ts';
import { ScormWriter } from './scorm-writer.ts';
import type { AnswerRecord, Change, Launch, Tracker, TrackerProblem } from './tracker.ts';

type Noted = Omit<Change, 'answer' | 'ended'>;

/** What differs between the standards and can be said in a table. */
export interface ScormTerms {
  readonly learnerId: string;
  readonly mode: string;
  readonly location: string;
  readonly exit: string;
  readonly sessionTime: string;
  readonly score: string;
  /** Characters that an element may hold. */
  readonly limitOf: (element: string) => number;
  /** A span of milliseconds. */
  readonly encodeTimespan: (span: number) => string;
  readonly listFields: ListFields;
  readonly objective: ObjectiveTerms;
}

export abstract class ScormTracker implements Tracker {
  readonly reportsTo = 'lms';
  onProblem?: (problem: TrackerProblem) => void;

  protected readonly calls: ScormCalls;
  protected readonly writer: ScormWriter;
  readonly #terms: ScormTerms;
  readonly #boot: BootFacts;
  readonly #fixedRows: readonly Row[];
  #answers: ScormAnswers | undefined;
  #objectives: ScormObjectives | undefined;
  #launch: Launch | undefined;
  #over = false;
  /** Score that a completed course was left with: an edit of the course must not lower it. */
  #reached = 0;

  /** What was recorded and is not in the LMS yet. */
  #noted: Noted = {};
  readonly #given = new Map<string, AnswerRecord>();
  readonly #ended = new Map<string, EndedPart>();

  protected constructor(port: ScormPort, terms: ScormTerms, boot: BootFacts, fixedRows: readonly Row[] = []) {
    this.#terms = terms;
    this.#boot = boot;
    this.#fixedRows = fixedRows;
    this.calls = new ScormCalls(port, (problem) => this.onProblem?.(problem));
    this.writer = new ScormWriter(this.calls, terms.limitOf);
  }

  /** Reads how far the record says the learner is; gives whether that is complete. */
  protected abstract readStatus(): boolean;
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

  record(change: Change): void {
    const { answer, ended = [], ...noted } = change;
    this.#noted = { ...this.#noted, ...noted };
    if (answer) this.#given.set(answer.id, answer);
    for (const part of ended) this.#ended.set(part.id, part);
  }

  commit(reason?: 'hidden' | 'again'): Promise<boolean> {
    if (this.#over || !this.#launch) return Promise.resolve(this.#isNothingNoted());
    if (this.#launch.mode !== 'normal') return Promise.resolve(true);
    if (reason === 'hidden') this.#writeTime();
    const written = this.#writeNoted();
    return Promise.resolve(this.writer.commit(reason === 'again') && written);
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

  #open(): Launch {
    this.#launch ??= this.#read();
    return this.#launch;
  }

  #read(): Launch {
    const { location } = this.#boot;
    const learnerId = this.calls.get(this.#terms.learnerId) ?? '';
    const completed = this.readStatus();
    if (completed) this.#reached = Number(this.calls.getOptional(this.#terms.score)) || 0;
    const savedState = this.calls.get('cmi.suspend_data')?.trim();
    const mode = toMode(this.calls.getOptional(this.#terms.mode));
    this.writer.note(this.#terms.location, String(location));
    if (savedState !== undefined) this.writer.note('cmi.suspend_data', savedState);
    if (mode === 'normal') this.#begin();
    return { learnerId, location, savedState, completed, mode };
  }

  #begin(): void {
    const children = this.calls.getOptional('cmi.interactions._children');
    const count = children ? this.calls.getOptional('cmi.interactions._count') : '';
    this.#answers = new ScormAnswers(this.writer, this.#terms.listFields, children, count, this.#fixedRows);
    this.#objectives = new ScormObjectives(this.calls, this.writer, this.#terms.objective);
    // First of all: without it some LMSs erase everything when the learner drops out.
    this.writer.write(this.#terms.exit, 'suspend');
    this.beginStatus();
  }

  #isNothingNoted(): boolean {
    return this.#given.size === 0 && this.#ended.size === 0 && Object.keys(this.#noted).length === 0;
  }

  /** Score before status: some LMSs take the score as it is when the status arrives. */
  #writeNoted(): boolean {
    for (const [id, answer] of this.#given) if (this.#writeAnswer(answer)) this.#given.delete(id);
    const { savedState, location, score, progress, status, ...none } = this.#noted;
    this.#noted = {
      ...none,
      ...(savedState !== undefined && !this.writer.write('cmi.suspend_data', savedState) && { savedState }),
      ...(location !== undefined && !this.#writeLocation(location) && { location }),
      ...(score !== undefined && !this.#raiseScore(score) && { score }),
      ...(progress !== undefined && !this.writeProgress(progress) && { progress }),
      ...(status !== undefined && !this.writeStatus(status) && { status }),
    };
    // Asked while it refuses everything, the LMS would seem to have no objectives.
    if (this.#noted.savedState === undefined)
      for (const [id, part] of this.#ended) if (this.#objectives?.write(part)) this.#ended.delete(id);
    return this.#isNothingNoted();
  }

  #writeAnswer(answer: AnswerRecord): boolean {
    try {
      return this.#answers?.write(answer) ?? false;
    } catch (error) {
      this.calls.report({ code: 'no-encoding', detail: `${answer.id}: ${String(error)}` });
      return false;
    }
  }

  #raiseScore(score: number): boolean {
    return score < this.#reached || this.writeScore(score);
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

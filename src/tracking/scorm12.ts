/** SCORM 1.2: takes over the session that the boot script opened. */
import type { BootSession, Scorm12Api } from './boot-session.ts';
import { encodeTimespan } from '../model/scorm12-response.ts';
import { Scorm12Answers } from './scorm12-answers.ts';
import { Scorm12Calls } from './scorm12-calls.ts';
import { Scorm12Writer } from './scorm12-writer.ts';
import type { AnswerRecord, Change, Launch, Tracker, TrackerProblem } from './tracker.ts';

type Noted = Omit<Change, 'answer'>;

export class Scorm12Tracker implements Tracker {
  readonly reportsTo = 'lms';
  onProblem?: (problem: TrackerProblem) => void;

  readonly #boot: Pick<BootSession, 'location' | 'startedAt'>;
  readonly #calls: Scorm12Calls;
  readonly #writer: Scorm12Writer;
  #answers: Scorm12Answers | undefined;
  #launch: Launch | undefined;
  #ended = false;
  #status = '';
  #scoreChildren = '';

  /** What was recorded and is not in the LMS yet. */
  #noted: Noted = {};
  readonly #given = new Map<string, AnswerRecord>();

  constructor(api: Scorm12Api, boot: Pick<BootSession, 'location' | 'startedAt'>) {
    this.#boot = boot;
    this.#calls = new Scorm12Calls(api, (problem) => this.onProblem?.(problem));
    this.#writer = new Scorm12Writer(this.#calls);
  }

  connect(): Promise<Launch> {
    return Promise.resolve(this.#open());
  }

  record(change: Change): void {
    const { answer, ...noted } = change;
    this.#noted = { ...this.#noted, ...noted };
    if (answer) this.#given.set(answer.id, answer);
  }

  commit(reason?: 'hidden'): Promise<boolean> {
    if (this.#ended || !this.#launch) return Promise.resolve(this.#isNothingNoted());
    if (this.#launch.mode !== 'normal') return Promise.resolve(true);
    if (reason === 'hidden') this.#writeTime();
    const written = this.#writeNoted();
    return Promise.resolve(this.#writer.commit() && written);
  }

  finish(): void {
    if (this.#ended) return;
    // The page may go before the player has asked: an untouched course must not end up as completed.
    const { mode } = this.#open();
    this.#ended = true;
    if (mode === 'normal') {
      this.#writeTime();
      this.#writer.write('cmi.core.exit', 'suspend');
      this.#writeNoted();
    }
    // LMSFinish persists what was set. An LMSCommit here would add nothing but an error: browsers refuse the
    // synchronous requests of an LMS while a page goes.
    this.#calls.finish();
  }

  #open(): Launch {
    this.#launch ??= this.#read();
    return this.#launch;
  }

  #read(): Launch {
    const learnerId = this.#calls.get('cmi.core.student_id');
    const status = this.#calls.get('cmi.core.lesson_status').trim().toLowerCase();
    const found = this.#calls.find('cmi.suspend_data');
    const savedState = found?.trim() ?? '';
    const mode = toMode(this.#calls.getOptional('cmi.core.lesson_mode'));
    this.#status = status;
    this.#writer.note('cmi.core.lesson_status', status);
    this.#writer.note('cmi.core.lesson_location', String(this.#boot.location));
    this.#writer.note('cmi.suspend_data', savedState);
    if (mode === 'normal') this.#begin();
    const completed = status === 'passed' || status === 'completed';
    const unread = found === undefined && { unread: true };
    return { learnerId, location: this.#boot.location, savedState, completed, mode, ...unread };
  }

  #begin(): void {
    this.#scoreChildren = this.#calls.getOptional('cmi.core.score._children');
    const children = this.#calls.getOptional('cmi.interactions._children');
    const count = children ? this.#calls.getOptional('cmi.interactions._count') : '';
    this.#answers = new Scorm12Answers(this.#writer, children, count);
    // First of all: without it some LMSs erase everything when the learner drops out.
    this.#writer.write('cmi.core.exit', 'suspend');
    if (['', 'not attempted', 'unknown'].includes(this.#status)) this.#writeStatus('incomplete');
  }

  #isNothingNoted(): boolean {
    return this.#given.size === 0 && Object.keys(this.#noted).length === 0;
  }

  /** Score before status: some LMSs take the score as it is when the status arrives. */
  #writeNoted(): boolean {
    for (const [id, answer] of this.#given) if (this.#writeAnswer(answer)) this.#given.delete(id);
    const { savedState, location, score, status, ...none } = this.#noted;
    this.#noted = {
      ...none,
      ...(savedState !== undefined && !this.#writer.write('cmi.suspend_data', savedState) && { savedState }),
      ...(location !== undefined && !this.#writeLocation(location) && { location }),
      ...(score !== undefined && !this.#writeScore(score) && { score }),
      ...(status !== undefined && !this.#writeStatus(status) && { status }),
    };
    return this.#isNothingNoted();
  }

  #writeAnswer(answer: AnswerRecord): boolean {
    try {
      return this.#answers?.write(answer) ?? false;
    } catch (error) {
      this.#calls.report({ code: 'no-encoding', detail: `${answer.id}: ${String(error)}` });
      return false;
    }
  }

  #writeLocation(location: number): boolean {
    return this.#writer.write('cmi.core.lesson_location', String(location));
  }

  #writeScore(score: number): boolean {
    const bounds = this.#scoreChildren.split(',').map((name) => name.trim());
    const raw = this.#writer.write('cmi.core.score.raw', String(score));
    const min = !bounds.includes('min') || this.#writer.write('cmi.core.score.min', '0');
    const max = !bounds.includes('max') || this.#writer.write('cmi.core.score.max', '100');
    return raw && min && max;
  }

  /** A completion or a pass in the record is never withdrawn. */
  #writeStatus(status: NonNullable<Change['status']>): boolean {
    if (this.#status === 'passed') return true;
    if (this.#status === 'completed' && status !== 'passed') return true;
    const held = this.#writer.write('cmi.core.lesson_status', status);
    if (held) this.#status = status;
    return held;
  }

  #writeTime(): void {
    this.#writer.write('cmi.core.session_time', encodeTimespan(Date.now() - this.#boot.startedAt));
  }
}

function toMode(text: string): Launch['mode'] {
  const mode = text.trim().toLowerCase();
  return mode === 'review' || mode === 'browse' ? mode : 'normal';
}

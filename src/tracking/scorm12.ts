/** SCORM 1.2: one status, which carries completion and success. */
import { scorm12Limits } from '../model/limits.ts';
import { encodeTimespan } from '../model/scorm12-timespan.ts';
import type { BootFacts, Scorm12Api } from './boot-session.ts';
import { ScormTracker, type ScormTerms } from './scorm-tracker.ts';
import type { Change, Launch } from './tracker.ts';

const terms: ScormTerms = {
  learnerId: 'cmi.core.student_id',
  learnerName: 'cmi.core.student_name',
  mode: 'cmi.core.lesson_mode',
  location: 'cmi.core.lesson_location',
  score: 'cmi.core.score.raw',
  exit: 'cmi.core.exit',
  sessionTime: 'cmi.core.session_time',
  limitOf: (element) => (element === 'cmi.suspend_data' ? scorm12Limits.savedState : scorm12Limits.response),
  encodeTimespan,
};

export class Scorm12Tracker extends ScormTracker {
  #status = '';
  #scoreChildren: readonly string[] = [];
  readonly #reportFailed: boolean;

  constructor(api: Scorm12Api, boot: BootFacts, reportFailed = false) {
    super(
      {
        get: (element) => api.LMSGetValue(element),
        set: (element, value) => api.LMSSetValue(element, value),
        commit: () => api.LMSCommit(''),
        finish: () => api.LMSFinish(''),
        lastError: () => api.LMSGetLastError(),
      },
      terms,
      boot,
      async (calls, writer) => (await import('./scorm12-rows.ts')).openRows12(calls, writer),
    );
    this.#reportFailed = reportFailed;
  }

  protected override readStatus(): Pick<Launch, 'completed' | 'passed'> {
    this.#status = (this.calls.get('cmi.core.lesson_status') ?? 'unreadable').trim().toLowerCase();
    this.writer.note('cmi.core.lesson_status', this.#status);
    const passed = this.#status === 'passed';
    return { completed: passed || this.#status === 'completed', passed };
  }

  protected override beginStatus(): void {
    const children = this.calls.getOptional('cmi.core.score._children');
    this.#scoreChildren = children.split(',').map((name) => name.trim());
    this.writeStatus('incomplete');
  }

  protected override writeScore(score: number): boolean {
    const bounds = this.#scoreChildren;
    const raw = this.writer.write('cmi.core.score.raw', String(score));
    const min = !bounds.includes('min') || this.writer.write('cmi.core.score.min', '0');
    const max = !bounds.includes('max') || this.writer.write('cmi.core.score.max', '100');
    return raw && min && max;
  }

  /** There is no place for it. */
  protected override writeProgress(): boolean {
    return true;
  }

  /** `incomplete` is written over no other status; a completion or a pass in the record is never withdrawn. */
  protected override writeStatus(status: NonNullable<Change['status']>): boolean {
    // Some LMSs let nobody try again after `failed`.
    const folded = status === 'failed' && !this.#reportFailed ? 'incomplete' : status;
    if (folded === 'incomplete' && !['', 'not attempted', 'unknown'].includes(this.#status)) return true;
    if (this.#status === 'passed') return true;
    if (this.#status === 'completed' && folded !== 'passed') return true;
    const held = this.writer.write('cmi.core.lesson_status', folded);
    if (held) this.#status = folded;
    return held;
  }

  /** Nothing to ask for. */
  protected override requestExit(): void {
    return;
  }
}

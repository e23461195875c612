/** SCORM 1.2: one status, which carries completion and success. */
import { scorm12Limits } from '../model/limits.ts';
import { encodeTime, encodeTimespan, encodeWeighting } from '../model/scorm12-response.ts';
import { spellAnswer } from '../model/scorm12-types.ts';
import type { EndedPart } from '../model/ended-parts.ts';
import type { BootFacts, Scorm12Api } from './boot-session.ts';
import { ScormTracker, type ScormTerms } from './scorm-tracker.ts';
import { listPatterns, type Row } from './scorm-answers.ts';
import type { AnswerRecord, Change } from './tracker.ts';

const terms: ScormTerms = {
  learnerId: 'cmi.core.student_id',
  mode: 'cmi.core.lesson_mode',
  location: 'cmi.core.lesson_location',
  exit: 'cmi.core.exit',
  sessionTime: 'cmi.core.session_time',
  score: 'cmi.core.score.raw',
  limitOf: (element) => (element === 'cmi.suspend_data' ? scorm12Limits.savedState : scorm12Limits.response),
  encodeTimespan,
  listFields,
  objective: { status: 'status', listFields: listObjective },
};

export class Scorm12Tracker extends ScormTracker {
  #status = '';
  #scoreChildren: readonly string[] = [];
  readonly #reportFailed: boolean;

  constructor(api: Scorm12Api, boot: BootFacts, reportFailed = false, fixedRows: readonly Row[] = []) {
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
      fixedRows,
    );
    this.#reportFailed = reportFailed;
  }

  protected override readStatus(): boolean {
    this.#status = (this.calls.get('cmi.core.lesson_status') ?? '').trim().toLowerCase();
    this.writer.note('cmi.core.lesson_status', this.#status);
    return this.#status === 'passed' || this.#status === 'completed';
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

/** A part that was not passed is told as completed: it has ended, and the course's status says what counts. */
function listObjective({ status, score }: EndedPart): [name: string, value: string][] {
  return [
    ...(score === undefined ? [] : [['score.raw', String(score)] satisfies [string, string]]),
    ['status', status === 'passed' ? 'passed' : 'completed'],
  ];
}

function listFields(answer: AnswerRecord): [name: string, value: string][] {
  const { type, patterns, response, result } = spellAnswer(answer);
  return [
    ['type', type],
    ...listPatterns(patterns),
    ['student_response', response],
    ['result', result],
    ['weighting', encodeWeighting(answer.weighting)],
    ['time', encodeTime(answer.at)],
    ['latency', encodeTimespan(answer.latency)],
  ];
}

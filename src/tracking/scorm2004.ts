/** SCORM 2004, 3rd and 4th edition: completion and success apart, progress and a scaled score. */
import { scorm2004Limits } from '../model/limits.ts';
import { encodeProgress, encodeReal, encodeTimespan } from '../model/scorm2004-response.ts';
import type { BootFacts, Scorm2004Api } from './boot-session.ts';
import { ScormTracker, type ScormTerms } from './scorm-tracker.ts';
import type { Change, Launch } from './tracker.ts';

const terms: ScormTerms = {
  learnerId: 'cmi.learner_id',
  learnerName: 'cmi.learner_name',
  mode: 'cmi.mode',
  location: 'cmi.location',
  score: 'cmi.score.raw',
  exit: 'cmi.exit',
  sessionTime: 'cmi.session_time',
  limitOf,
  encodeTimespan,
};

export class Scorm2004Tracker extends ScormTracker {
  #completion = '';
  #success = '';

  constructor(api: Scorm2004Api, boot: BootFacts) {
    super(
      {
        get: (element) => api.GetValue(element),
        set: (element, value) => api.SetValue(element, value),
        commit: () => api.Commit(''),
        finish: () => api.Terminate(''),
        lastError: () => api.GetLastError(),
      },
      terms,
      boot,
      async (calls, writer) => (await import('./scorm2004-rows.ts')).openRows2004(calls, writer),
    );
  }

  protected override readStatus(): Pick<Launch, 'completed' | 'passed'> {
    this.#completion = this.#readWord('cmi.completion_status');
    this.#success = this.#readWord('cmi.success_status');
    const passed = this.#success === 'passed';
    return { completed: passed || this.#completion === 'completed', passed };
  }

  protected override beginStatus(): void {
    if (['', 'not attempted', 'unknown'].includes(this.#completion)) this.#writeCompletion('incomplete');
  }

  /** Per cent in, as a scaled score from 0 to 1 besides. */
  protected override writeScore(score: number): boolean {
    const fields = [
      ['scaled', encodeReal(score / 100)],
      ['raw', encodeReal(score)],
      ['min', '0'],
      ['max', '100'],
    ] as const;
    return fields.map(([name, value]) => this.writer.write(`cmi.score.${name}`, value)).every(Boolean);
  }

  /** Whole once the course is completed; a course that grew after that does not take the learner back. */
  protected override writeProgress(progress: number): boolean {
    if (this.#completion === 'completed') return true;
    return this.writer.write('cmi.progress_measure', encodeProgress(progress));
  }

  protected override writeStatus(status: NonNullable<Change['status']>): boolean {
    const success = status === 'passed' || status === 'failed' ? this.#writeSuccess(status) : true;
    const completion = this.#writeCompletion(status === 'incomplete' ? status : 'completed');
    return success && completion;
  }

  /** Suspends the whole course: without a request some LMSs leave the learner in front of an empty frame. */
  protected override requestExit(): void {
    this.calls.set('adl.nav.request', 'suspendAll');
  }

  #readWord(element: string): string {
    const word = (this.calls.get(element) ?? 'unreadable').trim().toLowerCase();
    this.writer.note(element, word);
    return word;
  }

  /** Neither a completion nor a pass is ever withdrawn, not even one that cannot be read. */
  #writeCompletion(completion: 'completed' | 'incomplete'): boolean {
    if (this.#completion === 'completed') return true;
    if (this.#completion === 'unreadable' && completion === 'incomplete') return true;
    const held = this.writer.write('cmi.completion_status', completion);
    if (held) this.#completion = completion;
    return held;
  }

  #writeSuccess(success: 'passed' | 'failed'): boolean {
    if (this.#success === 'passed' || (this.#success === 'unreadable' && success === 'failed')) return true;
    const held = this.writer.write('cmi.success_status', success);
    if (held) this.#success = success;
    return held;
  }
}

function limitOf(element: string): number {
  if (element === 'cmi.suspend_data') return scorm2004Limits.savedState;
  if (element === 'cmi.location') return scorm2004Limits.location;
  return element.endsWith('.description') ? scorm2004Limits.description : scorm2004Limits.id;
}

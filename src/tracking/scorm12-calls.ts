/** Calls to a SCORM 1.2 API that may refuse, answer nonsense or throw: each failure becomes a problem, none escapes. */
import type { Scorm12Api } from './boot-session.ts';
import type { TrackerProblem } from './tracker.ts';

export class Scorm12Calls {
  readonly #api: Scorm12Api;
  readonly report: (problem: TrackerProblem) => void;

  constructor(api: Scorm12Api, report: (problem: TrackerProblem) => void) {
    this.#api = api;
    this.report = report;
  }

  /** The value, or '' with a problem where the LMS refuses. */
  get(element: string): string {
    return this.find(element) ?? '';
  }

  /** The value, or `undefined` with a problem where the LMS refuses. */
  find(element: string): string | undefined {
    const value = this.#attempt(`LMSGetValue(${element})`, () => this.#api.LMSGetValue(element));
    if (value === threw) return undefined;
    const text = toText(value);
    if (text !== undefined && (text !== '' || this.#lastError() === '0')) return text;
    this.#refuse('get-refused', `LMSGetValue(${element})`, value);
    return undefined;
  }

  /** The value of an element that an LMS need not know; '' where it does not. */
  getOptional(element: string): string {
    try {
      return toText(this.#api.LMSGetValue(element)) ?? '';
    } catch {
      return '';
    }
  }

  /** Whether the LMS took the value. */
  set(element: string, value: string): boolean {
    return this.#expectTrue('set-refused', `LMSSetValue(${element})`, () =>
      this.#api.LMSSetValue(element, value),
    );
  }

  commit(): boolean {
    return this.#expectTrue('commit-refused', 'LMSCommit', () => this.#api.LMSCommit(''));
  }

  finish(): boolean {
    return this.#expectTrue('finish-refused', 'LMSFinish', () => this.#api.LMSFinish(''));
  }

  #expectTrue(code: string, what: string, call: () => unknown): boolean {
    const result = this.#attempt(what, call);
    if (result === threw) return false;
    if (result === true || toText(result)?.toLowerCase() === 'true') return true;
    this.#refuse(code, what, result);
    return false;
  }

  #attempt(what: string, call: () => unknown): unknown {
    try {
      return call();
    } catch (error) {
      this.report({ code: 'threw', detail: `${what} threw ${String(error)}` });
      return threw;
    }
  }

  #refuse(code: string, what: string, result: unknown): void {
    this.report({ code, detail: `${what} gave ${describe(result)}, error ${this.#lastError()}` });
  }

  #lastError(): string {
    try {
      return describe(this.#api.LMSGetLastError());
    } catch {
      return 'unknown';
    }
  }
}

const threw = Symbol('threw');

/** Never throws, as `String` does on some objects. */
function describe(value: unknown): string {
  return toText(value) ?? (typeof value === 'object' && value !== null ? 'an object' : String(value));
}

/** `undefined` for what is no value: an absent one, or the `false` of a failed call. */
function toText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

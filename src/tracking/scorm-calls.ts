/** Calls to a SCORM API that may refuse, answer nonsense or throw: each failure becomes a problem, none escapes. */
import type { TrackerProblem } from './tracker.ts';

/** The calls of one standard, by what they do. */
export interface ScormPort {
  readonly get: (element: string) => unknown;
  readonly set: (element: string, value: string) => unknown;
  readonly commit: () => unknown;
  readonly finish: () => unknown;
  readonly lastError: () => unknown;
}

/** No error, and that of SCORM 2004 for an element which has no value yet; in 1.2 no reading brings it. */
const harmless = ['0', '403'];

export class ScormCalls {
  readonly #port: ScormPort;
  readonly report: (problem: TrackerProblem) => void;

  constructor(port: ScormPort, report: (problem: TrackerProblem) => void) {
    this.#port = port;
    this.report = report;
  }

  /** The value, or `undefined` with a problem where the LMS refuses. */
  get(element: string): string | undefined {
    const value = this.#attempt(`GetValue(${element})`, () => this.#port.get(element));
    if (value === threw) return undefined;
    const text = toText(value);
    if (text !== undefined && (text !== '' || harmless.includes(this.#lastError()))) return text;
    this.#refuse('get-refused', `GetValue(${element})`, value);
    return undefined;
  }

  /** The value of an element that an LMS need not know; '' where it does not. */
  getOptional(element: string): string {
    try {
      return toText(this.#port.get(element)) ?? '';
    } catch {
      return '';
    }
  }

  /** Whether the LMS took the value. */
  set(element: string, value: string): boolean {
    return this.#expectTrue('set-refused', `SetValue(${element})`, () => this.#port.set(element, value));
  }

  commit(): boolean {
    return this.#expectTrue('commit-refused', 'Commit', () => this.#port.commit());
  }

  finish(): boolean {
    return this.#expectTrue('finish-refused', 'Finish', () => this.#port.finish());
  }

  #expectTrue(code: string, what: string, call: () => unknown): boolean {
    const result = this.#attempt(what, call);
    if (result === threw) return false;
    if (result === true || ['true', '1'].includes(toText(result)?.toLowerCase() ?? '')) return true;
    this.#refuse(code, what, result);
    return false;
  }

  #attempt(what: string, call: () => unknown): unknown {
    try {
      return call();
    } catch (error) {
      this.report({
        code: 'threw',
        detail: `${what} threw ${error instanceof Error ? error.message : describe(error)}`,
      });
      return threw;
    }
  }

  #refuse(code: string, what: string, result: unknown): void {
    this.report({ code, detail: `${what} gave ${describe(result)}, error ${this.#lastError()}` });
  }

  #lastError(): string {
    try {
      return describe(this.#port.lastError());
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

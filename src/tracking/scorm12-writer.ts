/** Writes each value once: neither what the LMS already holds, nor for ever what it refuses. */
import { scorm12Limits } from '../model/limits.ts';
import type { Scorm12Calls } from './scorm12-calls.ts';

interface Entry {
  readonly value: string;
  readonly held: boolean;
  readonly refusals: number;
}

const mostRefusals = 3;

export class Scorm12Writer {
  readonly #calls: Scorm12Calls;
  readonly #entries = new Map<string, Entry>();
  #uncommitted = false;

  constructor(calls: Scorm12Calls) {
    this.#calls = calls;
  }

  /** Notes what the LMS was read to hold. */
  note(element: string, value: string): void {
    this.#entries.set(element, { value, held: true, refusals: 0 });
  }

  /** Whether the LMS holds the value now. */
  write(element: string, value: string): boolean {
    const entry = this.#entries.get(element);
    const refusals = entry?.value === value ? entry.refusals : 0;
    if (entry?.value === value && (entry.held || refusals >= mostRefusals)) return entry.held;
    if (value.length > limitOf(element)) {
      this.#calls.report({ code: 'too-long', detail: `${element} of ${value.length} characters` });
      this.#entries.set(element, { value, held: false, refusals: mostRefusals });
      return false;
    }
    const held = this.#calls.set(element, value);
    this.#entries.set(element, { value, held, refusals: held ? 0 : refusals + 1 });
    this.#uncommitted ||= held;
    return held;
  }

  /** Whether the LMS has confirmed everything it took; a refused commit is made up for by the next. */
  commit(): boolean {
    if (this.#uncommitted) this.#uncommitted = !this.#calls.commit();
    return !this.#uncommitted;
  }
}

function limitOf(element: string): number {
  return element === 'cmi.suspend_data' ? scorm12Limits.savedState : scorm12Limits.response;
}

/** Writes each value once: neither what the LMS already holds, nor for ever what it refuses. */
import type { ScormCalls } from './scorm-calls.ts';

interface Entry {
  readonly value: string;
  readonly held: boolean;
  readonly refusals: number;
}

const mostRefusals = 3;

export class ScormWriter {
  readonly #calls: ScormCalls;
  readonly #limitOf: (element: string) => number;
  readonly #entries = new Map<string, Entry>();
  #uncommitted = false;

  /** `limitOf`: how many characters the standard lets an element hold. */
  constructor(calls: ScormCalls, limitOf: (element: string) => number) {
    this.#calls = calls;
    this.#limitOf = limitOf;
  }

  /** Notes what the LMS was read to hold. */
  note(element: string, value: string): void {
    this.#entries.set(element, { value, held: true, refusals: 0 });
  }

  /** Whether the LMS is known to hold the value. */
  holds(element: string, value: string): boolean {
    const entry = this.#entries.get(element);
    return entry?.value === value && entry.held;
  }

  /** Whether the LMS holds the value now. */
  write(element: string, value: string): boolean {
    const entry = this.#entries.get(element);
    const refusals = entry?.value === value ? entry.refusals : 0;
    if (entry?.value === value && (entry.held || refusals >= mostRefusals)) return entry.held;
    if (value.length > this.#limitOf(element)) {
      this.#calls.report({ code: 'too-long', detail: `${element} of ${value.length} characters` });
      this.#entries.set(element, { value, held: false, refusals: mostRefusals });
      return false;
    }
    const held = this.#calls.set(element, value);
    this.#entries.set(element, { value, held, refusals: held ? 0 : refusals + 1 });
    this.#uncommitted ||= held;
    return held;
  }

  /** What was refused too often is asked once more: something has changed since. */
  forgive(): void {
    for (const [element, entry] of this.#entries) this.#entries.set(element, { ...entry, refusals: 0 });
  }

  /** Whether the LMS has confirmed everything it took; a refused commit is made up for by the next. */
  commit(again = false): boolean {
    if (this.#uncommitted || again) this.#uncommitted = !this.#calls.commit();
    return !this.#uncommitted;
  }
}

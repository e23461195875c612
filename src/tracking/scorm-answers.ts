/** Answers as interactions: one row a question, later tries over it. */
import type { Row } from './fixed-rows.ts';
import type { ScormCalls } from './scorm-calls.ts';
import type { ScormWriter } from './scorm-writer.ts';
import type { AnswerRecord } from './tracker.ts';

/** The fields of an answer besides its id, in the order that the standard asks for. */
export type ListFields = (answer: AnswerRecord) => readonly (readonly [name: string, value: string])[];

/** Spelt right answers as fields. */
export function listPatterns(patterns: readonly string[]): [name: string, value: string][] {
  return patterns.map((pattern, at) => [`correct_responses.${at}.pattern`, pattern]);
}

export class ScormAnswers {
  readonly #calls: ScormCalls;
  readonly #writer: ScormWriter;
  readonly #listFields: ListFields;
  readonly #fixedRows: readonly Row[];
  #supported: ReadonlySet<string> = new Set();
  readonly #rows = new Map<string, number>();
  #count = 0;
  /** Some LMSs forget how many rows they hold. */
  #counted = false;

  /** `fixedRows`: which row is whose; none where the order of first answers says so. */
  constructor(
    calls: ScormCalls,
    writer: ScormWriter,
    listFields: ListFields,
    fixedRows: readonly Row[] = [],
  ) {
    this.#calls = calls;
    this.#writer = writer;
    this.#listFields = listFields;
    this.#fixedRows = fixedRows;
    this.#read();
  }

  /** Whether the LMS holds the answer, as far as it says to take answers at all. */
  write(answer: AnswerRecord): boolean {
    if (!this.#supported.has('id')) this.#read();
    if (!this.#supported.has('id')) return true;
    const fixed = this.#fixedRows.findIndex(([id]) => id === answer.id);
    const row = fixed < 0 ? this.#rowOf(answer) : fixed;
    if (!this.#fill(fixed)) return false;
    const prefix = `cmi.interactions.${row}.`;
    // The row exists only once its id is taken; the rest would be an error before that.
    if (!this.#writer.write(`${prefix}id`, answer.id)) return false;
    this.#rows.set(answer.id, row);
    this.#count = Math.max(this.#count, row + 1);
    const fields = this.#listFields(answer).filter(([name]) =>
      this.#supported.has(name.split('.', 1).join()),
    );
    return fields.map(([name, value]) => this.#writer.write(prefix + name, value)).every(Boolean);
  }

  #read(): void {
    const children = this.#calls.getOptional('cmi.interactions._children');
    this.#supported = new Set(children.split(',').map((name) => name.trim()));
    const count = this.#supported.has('id') ? this.#calls.getOptional('cmi.interactions._count') : '';
    this.#counted = /^\d+$/.test(count);
    this.#count = this.#counted ? Number(count) : 0;
  }

  /** A row cannot stand where those below it do not: they come first, with no answer. */
  #fill(upTo: number): boolean {
    for (const [id, type] of this.#fixedRows.slice(this.#count, Math.max(upTo, 0))) {
      const prefix = `cmi.interactions.${this.#count}.`;
      if (!this.#writer.write(`${prefix}id`, id)) return false;
      if (this.#supported.has('type')) this.#writer.write(`${prefix}type`, type);
      this.#count++;
    }
    return true;
  }

  /** Its own place, unless that would leave a gap or take another question's: an LMS may have dropped rows. */
  #rowOf(answer: AnswerRecord): number {
    const known = this.#rows.get(answer.id);
    if (known !== undefined) return known;
    const taken = [...this.#rows.values()].includes(answer.index);
    if (taken) return this.#count;
    return this.#counted ? Math.min(answer.index, this.#count) : answer.index;
  }
}

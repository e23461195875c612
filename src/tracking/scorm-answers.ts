/** Answers as interactions: one row a question, later tries over it. */
import type { ScormWriter } from './scorm-writer.ts';
import type { AnswerRecord } from './tracker.ts';

/** The fields of an answer besides its id, in the order that the standard asks for. */
export type ListFields = (answer: AnswerRecord) => readonly (readonly [name: string, value: string])[];

/** Spelt right answers as fields. */
export function listPatterns(patterns: readonly string[]): [name: string, value: string][] {
  return patterns.map((pattern, at) => [`correct_responses.${at}.pattern`, pattern]);
}

export class ScormAnswers {
  readonly #writer: ScormWriter;
  readonly #listFields: ListFields;
  readonly #supported: ReadonlySet<string>;
  readonly #rows = new Map<string, number>();
  #count: number;

  /** `children` and `count` as the LMS gives them: a list of names, and how many rows it holds. */
  constructor(writer: ScormWriter, listFields: ListFields, children: string, count: string) {
    this.#writer = writer;
    this.#listFields = listFields;
    this.#supported = new Set(children.split(',').map((name) => name.trim()));
    this.#count = /^\d+$/.test(count) ? Number(count) : 0;
  }

  /** Whether the LMS holds the answer, as far as it takes answers at all. */
  write(answer: AnswerRecord): boolean {
    if (!this.#supported.has('id')) return true;
    const row = this.#rowOf(answer);
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

  /** Its own place, unless that would leave a gap or take another question's: an LMS may have dropped rows. */
  #rowOf(answer: AnswerRecord): number {
    const known = this.#rows.get(answer.id);
    if (known !== undefined) return known;
    const taken = [...this.#rows.values()].includes(answer.index);
    return taken ? this.#count : Math.min(answer.index, this.#count);
  }
}

/** The parts of the course as objectives: a row a part, written when the part ends. */
import type { EndedPart } from '../model/ended-parts.ts';
import type { ScormCalls } from './scorm-calls.ts';
import type { ScormWriter } from './scorm-writer.ts';

/** What a part's row holds besides its id: names and values, and which of them says how the part was ended. */
export interface ObjectiveTerms {
  readonly status: string;
  readonly listFields: (part: EndedPart) => readonly (readonly [name: string, value: string])[];
}

export class ScormObjectives {
  readonly #calls: ScormCalls;
  readonly #writer: ScormWriter;
  readonly #terms: ObjectiveTerms;
  #supported: ReadonlySet<string> | undefined;
  readonly #rows = new Map<string, number>();
  #count = 0;

  constructor(calls: ScormCalls, writer: ScormWriter, terms: ObjectiveTerms) {
    this.#calls = calls;
    this.#writer = writer;
    this.#terms = terms;
  }

  /** Whether the LMS holds the part, as far as it takes objectives at all. */
  write(part: EndedPart): boolean {
    const supported = (this.#supported ??= this.#read());
    if (!supported.has('id')) return true;
    const row = this.#rows.get(part.id) ?? this.#count;
    const prefix = `cmi.objectives.${row}.`;
    if (this.#rows.has(part.id)) {
      // A pass in the record is never withdrawn, whatever an edit of the course made of it.
      if (part.status !== 'passed' && this.#isPassed(prefix)) return true;
    } else if (!this.#writer.write(`${prefix}id`, part.id)) return false;
    // An id that is there may not be set again.
    this.#rows.set(part.id, row);
    this.#count = Math.max(this.#count, row + 1);
    const fields = this.#terms.listFields(part).filter(([name]) => supported.has(name.split('.', 1).join()));
    return fields.map(([name, value]) => this.#writer.write(prefix + name, value)).every(Boolean);
  }

  #isPassed(prefix: string): boolean {
    return (
      this.#calls
        .getOptional(prefix + this.#terms.status)
        .trim()
        .toLowerCase() === 'passed'
    );
  }

  /** Only when the first part ends: few visits see that, and each call costs time at launch. */
  #read(): ReadonlySet<string> {
    const children = this.#calls.getOptional('cmi.objectives._children');
    const supported = new Set(children.split(',').map((name) => name.trim()));
    const count = supported.has('id') ? this.#calls.getOptional('cmi.objectives._count') : '';
    this.#count = /^\d{1,3}$/.test(count) ? Number(count) : 0;
    for (let row = 0; row < this.#count; row++)
      this.#rows.set(this.#calls.getOptional(`cmi.objectives.${row}.id`), row);
    return supported;
  }
}

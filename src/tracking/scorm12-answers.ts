/** Answers as SCORM 1.2 interactions: one row a question, later tries over it. */
import { encodeTime, encodeTimespan, encodeWeighting } from '../model/scorm12-response.ts';
import { spellAnswer } from '../model/scorm12-types.ts';
import type { Scorm12Writer } from './scorm12-writer.ts';
import type { AnswerRecord } from './tracker.ts';

export class Scorm12Answers {
  readonly #writer: Scorm12Writer;
  readonly #supported: ReadonlySet<string>;
  readonly #rows = new Map<string, number>();
  #count: number;

  /** `children` and `count` as the LMS gives them: a list of names, and how many rows it holds. */
  constructor(writer: Scorm12Writer, children: string, count: string) {
    this.#writer = writer;
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
    const fields = listFields(answer).filter(([name]) => this.#supported.has(name.split('.', 1).join()));
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

/** In the order that the standard asks for. */
function listFields(answer: AnswerRecord): [name: string, value: string][] {
  const { type, patterns, response, result } = spellAnswer(answer);
  return [
    ['type', type],
    ...patterns.map((pattern, at): [string, string] => [`correct_responses.${at}.pattern`, pattern]),
    ['student_response', response],
    ['result', result],
    ['weighting', encodeWeighting(answer.weighting)],
    ['time', encodeTime(answer.at)],
    ['latency', encodeTimespan(answer.latency)],
  ];
}

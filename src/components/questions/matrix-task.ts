/** What a matrix holds, read from its form: the learner's judgements in the radios, the source's view in the tables. */
import { factorCount, type Judgement } from '../../model/response.ts';
import type { MatrixVerdict } from '../../strings/page-matrix.ts';

const isVerdict = (word: string): word is MatrixVerdict => ['yes', 'no', 'maybe', 'open'].includes(word);

const wordsIn = (root: ParentNode, selector: string): string =>
  root.querySelector(selector)?.textContent.trim() ?? '';

export class MatrixTask {
  readonly fieldset: HTMLElement;
  /** Lock number. */
  readonly number: number;
  /** Number in the source, or ex1 or ex2. */
  readonly item: string;
  /** `Task 14`. */
  readonly label: string;
  readonly name: string;
  /** Whether the chapter asks it first. */
  readonly asked: boolean;
  readonly rows: readonly HTMLTableRowElement[];
  /** The source's view, one for each of a to h, and what it adds; empty where it adds nothing. */
  readonly verdicts: readonly MatrixVerdict[];
  readonly notes: readonly string[];
  readonly odd: boolean;
  /** What the learner has said, one for each of a to h. */
  given: readonly Judgement[] = [];

  constructor(fieldset: HTMLElement) {
    this.fieldset = fieldset;
    this.number = Number(fieldset.dataset['task']);
    this.item = fieldset.dataset['item'] ?? '';
    this.asked = fieldset.dataset['asked'] !== undefined;
    this.label = wordsIn(fieldset, '.matrix-item');
    this.name = wordsIn(fieldset, '.matrix-name');
    this.rows = [...fieldset.querySelectorAll<HTMLTableRowElement>('tr[data-verdict]')];
    this.verdicts = this.rows.map(({ dataset: { verdict = '' } }) => (isVerdict(verdict) ? verdict : 'open'));
    this.notes = this.rows.map((row) => wordsIn(row, '.view-note'));
    this.odd = this.rows.some(({ dataset }) => dataset['odd'] !== undefined);
    this.read();
  }

  get #groups(): HTMLInputElement[][] {
    return [...this.fieldset.querySelectorAll('.judge')].map((judge) => [...judge.querySelectorAll('input')]);
  }

  /** Takes what is checked. */
  read(): void {
    this.given = this.#groups.map(
      (radios) => (radios.find((radio) => radio.checked)?.value ?? '') as Judgement,
    );
  }

  /** Checks what was kept. */
  put(given: readonly Judgement[]): void {
    for (const [at, radios] of this.#groups.entries())
      for (const radio of radios) radio.checked = radio.value === given[at];
    this.read();
  }

  get judgedCount(): number {
    return this.given.filter((judgement) => judgement !== '').length;
  }

  get judged(): boolean {
    return this.judgedCount === factorCount;
  }

  /** Whether the learner sees this factor another way; never where the source leaves it open. */
  differsAt(at: number): boolean {
    const [yours, theirs] = [this.given[at], this.verdicts[at]];
    return this.judged && theirs !== 'open' && yours !== theirs;
  }

  get differences(): number {
    return this.verdicts.filter((_, at) => this.differsAt(at)).length;
  }

  /** Factors of which the source has a view. */
  get comparable(): number {
    return this.verdicts.filter((verdict) => verdict !== 'open').length;
  }

  /** Where the learner has still to choose. */
  focusOpen(): void {
    const open = this.#groups.find((radios) => !radios.some((radio) => radio.checked));
    open?.[0]?.focus();
  }
}

export interface MatrixFactor {
  readonly letter: string;
  /** A word or two. */
  readonly short: string;
  readonly text: string;
}

/** In the order of the page: what the chapter asks comes first. */
export const readTasks = (form: ParentNode): MatrixTask[] =>
  [...form.querySelectorAll<HTMLElement>('.matrix-task')].map((fieldset) => new MatrixTask(fieldset));

export const readFactors = (form: ParentNode): MatrixFactor[] =>
  [...form.querySelectorAll<HTMLElement>('.matrix-key dl > div')].map((line) => ({
    letter: wordsIn(line, 'dt'),
    short: line.dataset['short'] ?? '',
    text: wordsIn(line, 'dd'),
  }));

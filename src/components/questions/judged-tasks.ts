/** What the learner has said of the tasks of a matrix, and which of them stand beside the source's view. */
import type { Response } from '../../model/response.ts';
import type { MatrixStrings } from '../../strings/matrix-strings.ts';
import { hideComparison, isCompared, showComparison } from './matrix-comparison.ts';
import { readTasks, type MatrixTask } from './matrix-task.ts';

export class JudgedTasks {
  /** In the order of judging: what the chapter asks comes first. */
  readonly tasks: readonly MatrixTask[];
  /** In the order of the source. */
  readonly listed: readonly MatrixTask[];
  #at = 0;
  #compared = new Set<MatrixTask>();

  /** @param order lock numbers in the order of the source */
  constructor(form: ParentNode, order: readonly number[]) {
    this.tasks = readTasks(form);
    this.listed = this.tasks.toSorted((a, b) => order.indexOf(a.number) - order.indexOf(b.number));
  }

  /** Every judgement there is; `undefined` before the first. */
  get response(): Response | undefined {
    const judged = this.listed.filter(({ judgedCount }) => judgedCount > 0);
    if (judged.length === 0) return undefined;
    return { kind: 'judgements', tasks: judged.map(({ number, given }) => [number, given]) };
  }

  /** The task that is judged now; `undefined` in a matrix without tasks. */
  get current(): MatrixTask | undefined {
    return this.tasks[this.#at];
  }

  get previous(): MatrixTask | undefined {
    return this.tasks[this.#at - 1];
  }

  get next(): MatrixTask | undefined {
    return this.tasks[this.#at + 1];
  }

  goTo(task: MatrixTask): void {
    this.#at = this.tasks.indexOf(task);
  }

  restore(kept: Extract<Response, { kind: 'judgements' }>['tasks']): void {
    const given = new Map(kept);
    this.#compared.clear();
    for (const task of this.tasks) {
      hideComparison(task);
      task.put(given.get(task.number) ?? []);
      if (task.judged) this.#compared.add(task);
    }
    // Back where the learner left off.
    const open = this.tasks.find((task) => !task.judged);
    if (open?.asked && open !== this.tasks[0]) this.goTo(open);
  }

  clear(): void {
    this.#compared.clear();
    this.#at = 0;
    for (const task of this.tasks) task.put([]);
  }

  /** Whether a task is beside the source's view, or will be once it is shown. */
  isCompared(task: MatrixTask): boolean {
    return this.#compared.has(task);
  }

  compare(task: MatrixTask): void {
    this.#compared.add(task);
  }

  compareAll(): void {
    for (const task of this.tasks) {
      // What was said may have changed since.
      hideComparison(task);
      this.#compared.add(task);
    }
  }

  judgeAgain(task: MatrixTask): void {
    this.#compared.delete(task);
  }

  /** The form shows one task at a time. */
  show(t: MatrixStrings): void {
    const { current } = this;
    for (const task of this.tasks) {
      task.fieldset.hidden = task !== current;
      if (!this.#compared.has(task)) hideComparison(task);
      // Once: what is made anew would lose the focus.
      else if (task === current && !isCompared(task)) showComparison(task, t);
    }
  }
}

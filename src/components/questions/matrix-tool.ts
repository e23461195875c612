/** All tasks of a matrix as a table to search, to filter and to take to a team. */
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { matrixStringsFor, type MatrixFilter, type MatrixStrings } from '../../strings/matrix-strings.ts';
import { pageLanguage, tell } from '../events.ts';
import { printOnly } from '../print-only.ts';
import { saveFile } from '../save-file.ts';
import { writeMatrixCsv } from './matrix-csv.ts';
import { filterTasks, searchTasks } from './matrix-filter.ts';
import { readFactors, type MatrixFactor, type MatrixTask } from './matrix-task.ts';
import { renderWhole } from './matrix-whole.ts';

export class MatrixTool implements ReactiveController {
  readonly #host: LitElement;
  readonly #open: (task: MatrixTask) => void;
  /** In the order of the source. */
  #tasks: readonly MatrixTask[] = [];
  #factors: readonly MatrixFactor[] = [];
  #filter: MatrixFilter = 'all';
  #search = '';
  #reveal = false;
  #words: ReturnType<typeof setTimeout> | undefined;

  /** @param open goes to a task, to judge it */
  constructor(host: LitElement, open: (task: MatrixTask) => void) {
    this.#host = host;
    this.#open = open;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#words);
  }

  take(tasks: readonly MatrixTask[]): void {
    this.#tasks = tasks;
    this.#factors = readFactors(this.#host);
  }

  /** Whether the learner asked for the source's view of every task. */
  reveal(reveal: boolean): void {
    this.#reveal = reveal;
    this.#host.requestUpdate();
  }

  get #found(): readonly MatrixTask[] {
    return searchTasks(filterTasks(this.#tasks, this.#filter), this.#search);
  }

  #isShown = (task: MatrixTask): boolean => this.#reveal || task.judged;

  /** @param wait milliseconds: said when typing rests, lest every letter be announced */
  #find({ filter = this.#filter, search = this.#search }, wait: number): void {
    this.#filter = filter;
    this.#search = search;
    this.#host.requestUpdate();
    clearTimeout(this.#words);
    const t = matrixStringsFor(pageLanguage());
    this.#words = setTimeout(() => tell(this.#host, 'announce', t.shown(this.#found.length)), wait);
  }

  #saveCsv(t: MatrixStrings): void {
    const text = writeMatrixCsv(this.#found, this.#factors, this.#isShown, t);
    saveFile(`${t.csvName}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }));
  }

  /** @param current the task that was judged last */
  render(current: MatrixTask, t: MatrixStrings): TemplateResult {
    return renderWhole({
      ...{ tasks: this.#tasks, found: this.#found, factors: this.#factors, current, t },
      ...{ filter: this.#filter, search: this.#search, reveal: this.#reveal, isShown: this.#isShown },
      onPrint: () => printOnly(this.#host),
      onSave: () => this.#saveCsv(t),
      onFilter: (filter) => this.#find({ filter }, 0),
      onSearch: (search) => this.#find({ search }, 700),
      onReveal: (reveal) => this.reveal(reveal),
      open: this.#open,
    });
  }
}

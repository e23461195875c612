import { LitElement, html, type TemplateResult } from 'lit';
import type { PlayableMatrix } from '../../model/outline.ts';
import { factorCount, type Response } from '../../model/response.ts';
import { matrixStringsFor, type MatrixFilter, type MatrixStrings } from '../../strings/matrix-strings.ts';
import { buttonStyles } from '../element-styles.ts';
import { pageLanguage, tell } from '../events.ts';
import { hideComparison, isCompared, showComparison } from './matrix-comparison.ts';
import { writeMatrixCsv } from './matrix-csv.ts';
import { filterTasks, searchTasks } from './matrix-filter.ts';
import { renderMatrixBar } from './matrix-bar.ts';
import { renderOverview } from './matrix-overview.ts';
import { matrixStyles } from './matrix-styles.ts';
import { readFactors, readTasks, type MatrixFactor, type MatrixTask } from './matrix-task.ts';
import { renderHead, renderTools } from './matrix-tools.ts';
import { RestingSubmit } from './resting-submit.ts';
import { saveFile } from '../save-file.ts';

/**
 * Tasks that the learner judges factor by factor, and then sees beside the view of the source; and all of them as a
 * table to search, to filter and to take to a team. Nothing is right or wrong, and nothing of it is reported.
 *
 * @slot - the form with a fieldset a task, and the question as JSON
 * @fires answer-submitted - when judging rests, at each comparison, and before the page goes
 * @fires announce - what was shown, for the page's live region
 */
export class MatrixQuestion extends LitElement {
  static override properties = {
    restored: { attribute: false },
    view: { type: String, reflect: true },
    at: { state: true },
    filter: { state: true },
    search: { state: true },
    reveal: { state: true },
  };
  static override styles = [buttonStyles, matrixStyles];

  /** What the learner judged before, as the player restores it. */
  declare restored: Response | undefined;
  declare view: 'task' | 'whole';
  /** Place in the order of judging: what the chapter asks comes first. */
  declare protected at: number;
  declare protected filter: MatrixFilter;
  declare protected search: string;
  /** Whether the learner asked for the source's view of every task. */
  declare protected reveal: boolean;
  #question: PlayableMatrix | undefined;
  /** In the order of judging, and in that of the source. */
  #tasks: readonly MatrixTask[] = [];
  #listed: readonly MatrixTask[] = [];
  #factors: readonly MatrixFactor[] = [];
  #compared = new Set<MatrixTask>();
  #seenAt = 0;
  #rest = new RestingSubmit(this, () => this.#submit());
  #words: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.view = 'task';
    this.at = 0;
    this.filter = 'all';
    this.search = '';
    this.reveal = false;
    this.addEventListener('change', () => this.#noteChange());
    this.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.repeat || !(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      this.#compare();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#seenAt = performance.now();
    if (this.#question) return;
    const data = this.querySelector('script[type="application/json"]')?.textContent;
    if (data) this.#question = JSON.parse(data) as PlayableMatrix;
    this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#words);
  }

  #read(): void {
    this.#tasks = readTasks(this);
    const order = this.#question?.tasks ?? [];
    this.#listed = this.#tasks.toSorted((a, b) => order.indexOf(a.number) - order.indexOf(b.number));
    this.#factors = readFactors(this);
    const rest = this.querySelector<HTMLDetailsElement>('.matrix-rest');
    if (rest) rest.open = true;
  }

  /** Nothing is right or wrong here. */
  readonly score = 0;
  readonly maximum = 0;

  /** Every judgement there is; `undefined` before the first. */
  get response(): Response | undefined {
    const judged = this.#listed.filter(({ judgedCount }) => judgedCount > 0);
    if (judged.length === 0) return undefined;
    return { kind: 'judgements', tasks: judged.map(({ number, given }) => [number, given]) };
  }

  /** Empties the matrix; what was judged before stays kept until something new is said. */
  reset(): void {
    this.#compared.clear();
    for (const task of this.#tasks) task.put([]);
    this.reveal = false;
    this.at = 0;
    this.requestUpdate();
  }

  /** The source's view of every task, beside what the learner has said. */
  showSolution(): void {
    this.reveal = true;
    for (const task of this.#tasks) {
      hideComparison(task);
      this.#compared.add(task);
    }
    this.requestUpdate();
  }

  override willUpdate(changes: Map<PropertyKey, unknown>): void {
    if (changes.has('restored') && this.restored?.kind === 'judgements') this.#restore(this.restored.tasks);
    this.#showTask();
  }

  #restore(kept: Extract<Response, { kind: 'judgements' }>['tasks']): void {
    const given = new Map(kept);
    this.#compared.clear();
    for (const task of this.#tasks) {
      hideComparison(task);
      task.put(given.get(task.number) ?? []);
      if (task.judged) this.#compared.add(task);
    }
    // Back where the learner left off.
    const open = this.#tasks.findIndex((task) => !task.judged);
    if (open > 0) this.at = this.#tasks[open]?.asked ? open : this.at;
  }

  get #task(): MatrixTask | undefined {
    return this.#tasks[this.at];
  }

  /** The form shows one task at a time. */
  #showTask(): void {
    const t = matrixStringsFor(pageLanguage());
    for (const [at, task] of this.#tasks.entries()) {
      task.fieldset.hidden = at !== this.at;
      if (!this.#compared.has(task)) hideComparison(task);
      // Once: what is made anew would lose the focus.
      else if (at === this.at && !isCompared(task)) showComparison(task, t);
    }
  }

  #noteChange(): void {
    this.#task?.read();
    this.#rest.later();
    this.requestUpdate();
  }

  #submit(): void {
    const { response } = this;
    if (!this.#question || !response) return;
    const latency = Math.round(performance.now() - this.#seenAt);
    this.#seenAt = performance.now();
    tell(this, 'answer-submitted', { question: this.#question, response, right: false, latency });
  }

  #compare(): void {
    const task = this.#task;
    const t = matrixStringsFor(pageLanguage());
    if (!task) return;
    if (!task.judged) {
      tell(this, 'announce', t.judgeFirst(factorCount - task.judgedCount));
      task.focusOpen();
      return;
    }
    this.#compared.add(task);
    this.#rest.now();
    this.requestUpdate();
    // The button becomes another one: the focus goes to what it brought.
    this.#focusNext(() => this.querySelector('.compared:not([hidden]) .alike'));
  }

  #changeView(): void {
    if (this.#task) this.#compared.delete(this.#task);
    this.requestUpdate();
    this.#focusNext(() => this.#task?.fieldset.querySelector('input:checked') ?? null);
  }

  #goTo(at: number): void {
    this.#rest.now();
    this.at = at;
    this.view = 'task';
    this.#focusNext(() => {
      const legend = this.#task?.fieldset.querySelector('legend') ?? null;
      if (legend) legend.tabIndex = -1;
      return legend;
    });
  }

  #openWhole(): void {
    this.#rest.now();
    this.view = 'whole';
    this.#focusNext(() => this.renderRoot.querySelector<HTMLElement>('h2'));
  }

  #focusNext(find: () => HTMLElement | null): void {
    void this.updateComplete.then(() => {
      const found = find();
      found?.focus();
      found?.scrollIntoView({ block: 'nearest' });
    });
  }

  /** Said when typing rests, lest every letter be announced. */
  #announceShown(wait: number): void {
    clearTimeout(this.#words);
    const t = matrixStringsFor(pageLanguage());
    this.#words = setTimeout(() => tell(this, 'announce', t.shown(this.#found.length)), wait);
  }

  get #found(): readonly MatrixTask[] {
    return searchTasks(filterTasks(this.#listed, this.filter), this.search);
  }

  #isShown = (task: MatrixTask): boolean => this.reveal || task.judged;

  #saveCsv(t: MatrixStrings): void {
    const text = writeMatrixCsv(this.#found, this.#factors, this.#isShown, t);
    saveFile(`${t.csvName}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }));
  }

  #renderBar(task: MatrixTask, t: MatrixStrings): TemplateResult {
    const asked = this.#tasks.filter((each) => each.asked);
    return renderMatrixBar({
      ...{ judged: asked.filter(({ judged }) => judged).length, total: asked.length },
      ...{ task, t, isFirst: this.at === 0, next: this.#tasks[this.at + 1] },
      compared: this.#compared.has(task),
      onCompare: () => this.#compare(),
      onChange: () => this.#changeView(),
      onStep: (by) => this.#goTo(this.at + by),
      onWhole: this.#tasks.length > 1 ? () => this.#openWhole() : undefined,
    });
  }

  #renderWhole(task: MatrixTask, t: MatrixStrings): TemplateResult {
    return html`<div class="whole">
      ${renderHead({ tasks: this.#listed, onPrint: () => print(), onSave: () => this.#saveCsv(t), t })}
      ${renderTools({
        ...{ tasks: this.#listed, filter: this.filter, search: this.search, reveal: this.reveal, t },
        onFilter: (filter) => {
          this.filter = filter;
          this.#announceShown(0);
        },
        onSearch: (search) => {
          this.search = search;
          this.#announceShown(700);
        },
        onReveal: (reveal) => (this.reveal = reveal),
      })}
      ${renderOverview({
        tasks: this.#found,
        factors: this.#factors,
        isShown: this.#isShown,
        open: (chosen) => this.#goTo(this.#tasks.indexOf(chosen)),
        t,
      })}
      <div class="bar">
        <button type="button" @click=${() => this.#goTo(this.at)}>${t.backToTask(task.label)}</button>
      </div>
    </div>`;
  }

  override render() {
    const t = matrixStringsFor(pageLanguage());
    const task = this.#task;
    if (!task) return html`<slot></slot>`;
    const whole = this.view === 'whole';
    return html`<div ?hidden=${whole}><slot></slot>${this.#renderBar(task, t)}</div>
      ${whole ? this.#renderWhole(task, t) : ''}`;
  }
}

customElements.define('matrix-question', MatrixQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'matrix-question': MatrixQuestion;
  }
}

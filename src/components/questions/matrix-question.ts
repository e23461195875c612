import { LitElement, html, type TemplateResult } from 'lit';
import type { PlayableMatrix } from '../../model/outline.ts';
import { factorCount, type Response } from '../../model/response.ts';
import { matrixStringsFor, type MatrixStrings } from '../../strings/matrix-strings.ts';
import { buttonStyles } from '../element-styles.ts';
import { pageLanguage, tell } from '../events.ts';
import { JudgedTasks } from './judged-tasks.ts';
import { listenForCheck } from './listen-for-check.ts';
import { renderMatrixBar } from './matrix-bar.ts';
import { matrixStyles } from './matrix-styles.ts';
import type { MatrixTask } from './matrix-task.ts';
import { MatrixTool } from './matrix-tool.ts';
import { RestingSubmit } from './resting-submit.ts';

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
  };
  static override styles = [buttonStyles, matrixStyles];

  /** What the learner judged before, as the player restores it. */
  declare restored: Response | undefined;
  declare view: 'task' | 'whole';
  #question: PlayableMatrix | undefined;
  #judged: JudgedTasks | undefined;
  #seenAt = 0;
  #rest = new RestingSubmit(this, () => this.#submit());
  #tool: MatrixTool = new MatrixTool(this, (task) => this.#goTo(task));

  constructor() {
    super();
    this.view = 'task';
    this.addEventListener('change', () => this.#noteChange());
    listenForCheck(this, () => this.#compare());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#seenAt = performance.now();
    if (this.#question) return;
    const data = this.querySelector('script[type="application/json"]')?.textContent;
    if (data) this.#question = JSON.parse(data) as PlayableMatrix;
    this.#judged = new JudgedTasks(this, this.#question?.tasks ?? []);
    this.#tool.take(this.#judged.listed);
    const rest = this.querySelector<HTMLDetailsElement>('.matrix-rest');
    if (rest) rest.open = true;
  }

  /** Nothing is right or wrong here. */
  readonly score = 0;
  readonly maximum = 0;

  /** Every judgement there is; `undefined` before the first. */
  get response(): Response | undefined {
    return this.#judged?.response;
  }

  /** Empties the matrix; what was judged before stays kept until something new is said. */
  reset(): void {
    this.#judged?.clear();
    this.#tool.reveal(false);
  }

  /** The source's view of every task, beside what the learner has said. */
  showSolution(): void {
    this.#judged?.compareAll();
    this.#tool.reveal(true);
  }

  override willUpdate(changes: Map<PropertyKey, unknown>): void {
    if (changes.has('restored') && this.restored?.kind === 'judgements')
      this.#judged?.restore(this.restored.tasks);
    this.#judged?.show(matrixStringsFor(pageLanguage()));
  }

  get #task(): MatrixTask | undefined {
    return this.#judged?.current;
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
    tell(this, 'answer-submitted', { question: this.#question, response, right: false, points: 0, latency });
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
    this.#judged?.compare(task);
    this.#rest.now();
    this.requestUpdate();
    // The button becomes another one: the focus goes to what it brought.
    this.#focusNext(() => this.querySelector('.compared:not([hidden]) .alike'));
  }

  #changeView(): void {
    if (this.#task) this.#judged?.judgeAgain(this.#task);
    this.requestUpdate();
    this.#focusNext(() => this.#task?.fieldset.querySelector('input:checked') ?? null);
  }

  #goTo(task: MatrixTask): void {
    this.#rest.now();
    this.#judged?.goTo(task);
    this.view = 'task';
    this.requestUpdate();
    this.#focusNext(() => {
      const legend = task.fieldset.querySelector('legend');
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

  #renderBar(judged: JudgedTasks, task: MatrixTask, t: MatrixStrings): TemplateResult {
    return renderMatrixBar({
      ...{ judged, task, t },
      onCompare: () => this.#compare(),
      onChange: () => this.#changeView(),
      onWhole: () => this.#openWhole(),
      open: (chosen) => this.#goTo(chosen),
    });
  }

  override render() {
    const t = matrixStringsFor(pageLanguage());
    const judged = this.#judged;
    const task = judged?.current;
    if (!judged || !task) return html`<slot></slot>`;
    const whole = this.view === 'whole';
    return html`<div ?hidden=${whole}><slot></slot>${this.#renderBar(judged, task, t)}</div>
      ${whole ? this.#tool.render(task, t) : ''}`;
  }
}

customElements.define('matrix-question', MatrixQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'matrix-question': MatrixQuestion;
  }
}

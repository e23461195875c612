/**
 * What every question has in common: score, maximum, response, what is restored, trying again, the solution.
 *
 * The compiled HTML in the slot holds the native controls and the reasons. A subclass reads the response from these
 * controls, puts one back into them, and marks them; it never renders the author's text again.
 */
import { LitElement } from 'lit';
import { grade, type Grade } from '../../model/grading.ts';
import type { PlayableQuestion } from '../../model/outline.ts';
import { responseKindOf } from '../../model/question-type.ts';
import type { Response } from '../../model/response.ts';
import { questionStringsFor, type QuestionStrings } from '../../strings/question-strings.ts';
import { buttonStyles } from '../element-styles.ts';
import { pageLanguage, tell } from '../events.ts';
import { renderBar } from './question-bar.ts';
import { listenForCheck } from './listen-for-check.ts';
import { questionStyles } from './question-styles.ts';
import { showHint } from './show-hint.ts';
import { countTries, type Tries } from './tries.ts';

/**
 * @slot - the form, and the question as JSON
 * @fires answer-submitted - at each check
 * @fires announce - the verdict, for the page's live region
 */
export abstract class QuestionElement<Asked extends PlayableQuestion = PlayableQuestion> extends LitElement {
  static override properties = {
    restored: { attribute: false },
    solution: { type: String },
    attempts: { type: Number },
    tried: { type: Number },
    seed: { attribute: false },
    verdict: { state: true },
    changed: { state: true },
    incomplete: { state: true },
    hintOpen: { state: true },
    solved: { state: true },
    checked: { state: true },
  };
  static override styles = [buttonStyles, questionStyles];

  /** What the learner answered before, as the player restores it. */
  declare restored: Response | undefined;
  /** When the learner may ask for the solution; never where it is left out. */
  declare solution: 'after-answer' | 'after-attempts' | undefined;
  /** Tries that the course allows; as many as the learner likes where it is left out. */
  declare attempts: number | undefined;
  /** Tries so far, at earlier visits too. */
  declare tried: number;
  /** What the order of options is drawn from where the quiz asks for it; the authored one without. */
  declare seed: string | undefined;
  /** What is said below the question of the answer as a whole. */
  declare protected verdict: string;
  /** Since the last check. */
  declare protected changed: boolean;
  /** Checked although there was nothing to check. */
  declare protected incomplete: boolean;
  declare protected hintOpen: boolean;
  /** The controls show the solution. */
  declare protected solved: boolean;
  /** As last checked or restored. */
  declare protected checked: Response | undefined;
  #question: Asked | undefined;
  #seenAt = 0;

  constructor() {
    super();
    this.verdict = '';
    this.tried = 0;
    this.changed = this.incomplete = this.hintOpen = this.solved = false;
    this.addEventListener('change', () => this.noteChange());
    listenForCheck(this, () => this.#check());
  }

  /** What the learner has answered in the controls; `undefined` while there is nothing to check. */
  protected abstract readResponse(question: Asked): Response | undefined;
  /** Puts a response into the controls; without one, empties them. */
  protected abstract putResponse(question: Asked, response: Response | undefined): void;
  /** Shows the reasons that belong to the response; without one, takes them all away. */
  protected abstract markFeedback(question: Asked, response: Response | undefined): void;
  /** `undefined` where nothing is right or wrong. */
  protected abstract findSolution(question: Asked): Response | undefined;
  /** What is said of the response as a whole, below the question. */
  protected abstract describeResult(question: Asked, response: Response, result: Grade): string;

  /** Said when there is nothing to check. */
  protected askForAnswer(): string {
    return this.t.chooseFirst;
  }

  /** Puts what can be chosen into the order of a seed; override it where there is such a thing. */
  protected shuffleItems?(seed: string): void;

  protected get tries(): Tries {
    return countTries(this.attempts, this.tried, this.t);
  }

  /** Said below a question that is not right yet; a limit of tries is said anyway. */
  protected get encouragement(): string {
    return this.attempts === undefined ? this.t.tryOnceMore : '';
  }

  protected get t(): QuestionStrings {
    return questionStringsFor(pageLanguage());
  }

  protected get question(): Asked | undefined {
    return this.#question;
  }

  /** Points of the last check, from 0 to `maximum`; 0 before the first. */
  get score(): number {
    return this.#question && this.checked ? grade(this.#question, this.checked).points : 0;
  }

  /** 0 where nothing is right or wrong. */
  get maximum(): number {
    const question = this.#question;
    return question ? grade(question, { kind: 'choice', chosen: [] }).maximum : 0;
  }

  /** As last checked or restored. */
  get response(): Response | undefined {
    return this.checked;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const data = this.querySelector('script[type="application/json"]')?.textContent;
    if (data) this.#question = JSON.parse(data) as Asked;
    this.#seenAt = performance.now();
  }

  override willUpdate(changes: Map<PropertyKey, unknown>): void {
    if (changes.has('seed') && this.seed !== undefined && this.hasAttribute('shuffle'))
      this.shuffleItems?.(`${this.seed} ${this.#question?.number ?? 0}`);
    if (changes.has('restored') && this.restored) this.#restore(this.restored);
    // Native controls without a try left take no other answer.
    for (const fields of this.querySelectorAll('fieldset')) fields.disabled = this.tries.left === 0;
  }

  /** Empties the question for another try; what was answered before stays kept. */
  reset(): void {
    if (!this.#question) return;
    this.putResponse(this.#question, undefined);
    this.markFeedback(this.#question, undefined);
    this.checked = undefined;
    this.verdict = '';
    this.changed = this.incomplete = this.solved = false;
    this.#seenAt = performance.now();
  }

  /** Puts what is right into the controls, with its reasons; nothing is submitted, and `response` stays. */
  showSolution(): void {
    const question = this.#question;
    const solution = question && this.findSolution(question);
    if (!solution) return;
    this.putResponse(question, solution);
    this.markFeedback(question, solution);
    this.verdict = this.t.solutionShown;
    this.changed = this.incomplete = false;
    this.solved = true;
  }

  /** Call it where a control changes without an event `change`. */
  protected noteChange(): void {
    this.changed = true;
    this.incomplete = this.solved = false;
  }

  #restore(response: Response): void {
    if (!this.#question || response.kind !== responseKindOf(this.#question.type)) return;
    this.tried = Math.max(1, this.tried);
    this.#settle(this.#question, response);
  }

  #settle(question: Asked, response: Response): Grade {
    const result = grade(question, response);
    // The controls show what is kept, as they will when it is restored.
    this.putResponse(question, response);
    this.markFeedback(question, response);
    this.checked = response;
    const limited = this.attempts !== undefined && result.maximum > 0 && !result.right;
    const words = this.describeResult(question, response, result);
    this.verdict = limited ? `${words} ${this.tries.words}`.trim() : words;
    this.changed = this.incomplete = this.solved = false;
    return result;
  }

  #check(): void {
    const question = this.#question;
    if (!question || this.tries.left === 0) return;
    const response = this.readResponse(question);
    if (response === undefined) {
      this.incomplete = true;
      tell(this, 'announce', this.askForAnswer());
      return;
    }
    this.tried += 1;
    const result = this.#settle(question, response);
    this.#keepFocus();
    const latency = Math.round(performance.now() - this.#seenAt);
    this.#seenAt = performance.now();
    const { right, points } = result;
    tell(this, 'answer-submitted', { question, response, right, points, latency });
    tell(this, 'announce', `${this.announceResult(result)} ${this.verdict}`);
  }

  /** After the last try the controls are disabled: the focus would be lost with them. */
  #keepFocus(): void {
    const { activeElement } = document;
    if (this.tries.left > 0 || activeElement === this || !this.contains(activeElement)) return;
    this.renderRoot.querySelector<HTMLElement>('button.solid')?.focus();
  }

  protected announceResult({ right, maximum }: Grade): string {
    if (maximum === 0) return this.t.notedAnnounced;
    if (right) return this.t.rightAnnounced;
    return this.tries.left === 0 ? this.t.lastAnnounced : this.t.notQuiteAnnounced;
  }

  #showHint(): void {
    this.hintOpen = true;
    showHint(this);
  }

  /** Where the learner begins; a button that goes away would take the focus with it. */
  protected focusFirst(): void {
    this.querySelector<HTMLElement>('input, select, textarea, form button')?.focus();
  }

  #tryAgain(): void {
    this.reset();
    this.focusFirst();
    tell(this, 'announce', this.t.cleared);
  }

  #solve(): void {
    this.showSolution();
    this.focusFirst();
    tell(this, 'announce', this.verdict);
  }

  override render() {
    const { t, checked, solved } = this;
    const tried = checked !== undefined;
    const hint = this.querySelector('.hint') !== null && !this.hintOpen;
    const { left } = this.tries;
    const mayAsk = this.solution === 'after-answer' || (this.solution === 'after-attempts' && left === 0);
    const solution = mayAsk && tried && !solved && this.score < this.maximum;
    return renderBar(
      [
        {
          words: tried ? t.checkAgain : t.check,
          act: () => this.#check(),
          shown: true,
          disabled: left === 0,
        },
        { words: t.showHint, act: () => this.#showHint(), shown: hint },
        { words: t.tryAgain, act: () => this.#tryAgain(), shown: left > 0 && (tried || solved) },
        { words: t.showSolution, act: () => this.#solve(), shown: solution },
      ],
      this.incomplete ? this.askForAnswer() : this.changed ? '' : this.verdict,
    );
  }
}

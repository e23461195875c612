/** Answering a question: checking, what is restored, trying again, the hint, the solution. */
import { grade, type Grade } from '../../model/grading.ts';
import type { PlayableQuestion } from '../../model/outline.ts';
import { responseKindOf } from '../../model/question-type.ts';
import type { Response } from '../../model/response.ts';
import { tell } from '../events.ts';
import { listenForCheck } from './listen-for-check.ts';
import { renderBar } from './question-bar.ts';
import { QuestionContract } from './question-contract.ts';
import { showHint } from './show-hint.ts';

/**
 * @slot - the form, and the question as JSON
 * @fires answer-submitted - at each check
 * @fires announce - the verdict, for the page's live region
 */
export abstract class QuestionElement<
  Asked extends PlayableQuestion = PlayableQuestion,
> extends QuestionContract<Asked> {
  #seenAt = 0;

  constructor() {
    super();
    this.addEventListener('change', () => this.noteChange());
    listenForCheck(this, () => this.#check());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#seenAt = performance.now();
  }

  override willUpdate(changes: Map<PropertyKey, unknown>): void {
    if (changes.has('seed') && this.seed !== undefined && this.hasAttribute('shuffle'))
      this.shuffleItems?.(`${this.seed} ${this.question?.number ?? 0}`);
    if (changes.has('restored') && this.restored) this.#restore(this.restored);
    // Native controls without a try left take no other answer.
    for (const fields of this.querySelectorAll('fieldset')) fields.disabled = this.tries.left === 0;
  }

  /** Empties the question for another try; what was answered before stays kept. */
  reset(): void {
    if (!this.question) return;
    this.putResponse(this.question, undefined);
    this.markFeedback(this.question, undefined);
    this.checked = undefined;
    this.verdict = '';
    this.changed = this.incomplete = this.solved = false;
    this.#seenAt = performance.now();
  }

  /** Puts what is right into the controls, with its reasons; nothing is submitted, and `response` stays. */
  showSolution(): void {
    const question = this.question;
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
    if (!this.question || response.kind !== responseKindOf(this.question.type)) return;
    this.tried = Math.max(1, this.tried);
    this.#settle(this.question, response);
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
    const question = this.question;
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

import { LitElement, css, html } from 'lit';
import { grade } from '../../model/grading.ts';
import type { PlayableChoice } from '../../model/outline.ts';
import type { Response } from '../../model/response.ts';
import { questionStringsFor } from '../../strings/question-strings.ts';
import { buttonStyles } from '../element-styles.ts';
import { pageLanguage, tell } from '../events.ts';

/**
 * One or several right options over native radios or checkboxes. The options and their reasons are the compiled
 * HTML in the slot; this element checks, shows the reasons of what was chosen, and lets the learner try again.
 *
 * @slot - the form, and the question as JSON
 * @fires answer-submitted - at each check
 * @fires announce - the verdict, for the page's live region
 */
export class ChoiceQuestion extends LitElement {
  static override properties = {
    restored: { attribute: false },
    verdict: { state: true },
    changed: { state: true },
    nothingChosen: { state: true },
    hintOpen: { state: true },
  };
  static override styles = [
    buttonStyles,
    css`
      :host {
        display: block;
      }

      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 12px;
        margin-block-start: 8px;
      }

      .note {
        margin: 0;
        font-size: 0.96875rem;
        line-height: 1.4375rem;
        color: var(--ink-2);
      }

      .note:empty {
        display: none;
      }

      @media (width < 600px) {
        button {
          flex: 1 1 auto;
        }

        .note {
          flex-basis: 100%;
        }
      }
    `,
  ];

  /** What the learner answered before, as the player restores it. */
  declare restored: Response | undefined;
  declare verdict: string;
  declare changed: boolean;
  declare nothingChosen: boolean;
  declare hintOpen: boolean;
  #question: PlayableChoice | undefined;
  #seenAt = 0;

  constructor() {
    super();
    this.restored = undefined;
    this.verdict = '';
    this.changed = false;
    this.nothingChosen = false;
    this.hintOpen = false;
    this.addEventListener('change', () => this.#noteChange());
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#check();
    });
    // Browsers submit a form without a submit button from text fields only.
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.repeat || !(event.target instanceof HTMLInputElement)) return;
      event.preventDefault();
      this.#check();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const data = this.querySelector('script[type="application/json"]')?.textContent;
    if (data) this.#question = JSON.parse(data) as PlayableChoice;
    this.#seenAt = performance.now();
  }

  override updated(changes: Map<PropertyKey, unknown>): void {
    if (changes.has('restored') && this.restored?.kind === 'choice') this.#restore(this.restored.chosen);
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.option input')];
  }

  get #chosen(): number[] {
    return this.#inputs
      .filter((input) => input.checked)
      .map((input) => Number(input.value))
      .sort((a, b) => a - b);
  }

  #noteChange(): void {
    this.changed = true;
    this.nothingChosen = false;
    // A radio that was tried keeps its reason until the next check, so that nothing moves under the pointer. A mark
    // on a checkbox would hide whether it is still chosen.
    if (this.#question?.type === 'single') return;
    for (const input of this.#inputs) if (!input.checked) this.#mark(input, undefined);
  }

  #restore(chosen: readonly number[]): void {
    for (const input of this.#inputs) input.checked = chosen.includes(Number(input.value));
    this.#showReasons();
    // The marks lie in the slot, where Lit does not see them.
    this.requestUpdate();
  }

  #check(): void {
    const question = this.#question;
    if (!question) return;
    const t = questionStringsFor(pageLanguage());
    const chosen = this.#chosen;
    if (chosen.length === 0) {
      this.nothingChosen = true;
      tell(this, 'announce', t.chooseFirst);
      return;
    }
    const right = this.#showReasons();
    const latency = Math.round(performance.now() - this.#seenAt);
    this.#seenAt = performance.now();
    const response: Response = { kind: 'choice', chosen };
    tell(this, 'answer-submitted', { question, response, right, latency });
    tell(this, 'announce', `${right ? t.rightAnnounced : t.notQuiteAnnounced} ${this.verdict}`);
  }

  /** Marks every chosen option with its reason; says whether the whole answer is right. */
  #showReasons(): boolean {
    const question = this.#question;
    if (!question) return false;
    const chosen = new Set(this.#chosen);
    const rightOnes = new Set(
      question.options.filter((option) => option.right).map((option) => option.number),
    );
    for (const input of this.#inputs) {
      const number = Number(input.value);
      this.#mark(input, chosen.has(number) ? rightOnes.has(number) : undefined);
    }
    const { right } = grade(question, { kind: 'choice', chosen: [...chosen] });
    this.verdict = this.#verdictWords(right, chosen, rightOnes);
    this.changed = false;
    return right;
  }

  #verdictWords(right: boolean, chosen: ReadonlySet<number>, rightOnes: ReadonlySet<number>): string {
    const t = questionStringsFor(pageLanguage());
    if (this.#question?.type === 'single') return right ? '' : t.tryOnceMore;
    const hits = [...chosen].filter((number) => rightOnes.has(number)).length;
    if (right) return t.rightMultiple(rightOnes.size);
    return t.partlyMultiple(hits, chosen.size - hits, rightOnes.size - hits);
  }

  #mark(input: HTMLInputElement, right: boolean | undefined): void {
    const option = input.closest('.option');
    const why = option?.querySelector<HTMLElement>('.why');
    if (!option || !why) return;
    option.classList.toggle('right', right === true);
    option.classList.toggle('wrong', right === false);
    why.hidden = right === undefined;
    why.querySelector('.verdict')?.remove();
    if (right === undefined) {
      input.removeAttribute('aria-describedby');
      return;
    }
    why.id ||= `${input.name}-${input.value}-why`;
    input.setAttribute('aria-describedby', why.id);
    const t = questionStringsFor(pageLanguage());
    const verdict = document.createElement('p');
    verdict.className = 'verdict';
    verdict.textContent = right ? t.right : t.notQuite;
    why.prepend(verdict);
  }

  #showHint(): void {
    this.hintOpen = true;
    const hint = this.querySelector<HTMLElement>('.hint');
    if (!hint) return;
    hint.hidden = false;
    // The button goes away, and the focus with it: not to another button, where a second Enter would answer.
    hint.tabIndex = -1;
    hint.focus();
    tell(this, 'announce', hint.textContent);
  }

  override render() {
    const t = questionStringsFor(pageLanguage());
    const tried = this.verdict !== '' || this.querySelector('.option.right, .option.wrong') !== null;
    const hint = this.querySelector('.hint') !== null && !this.hintOpen;
    return html`<slot></slot>
      <div class="bar">
        <button class="solid" type="button" @click=${this.#check}>${tried ? t.checkAgain : t.check}</button>
        <button type="button" ?hidden=${!hint} @click=${this.#showHint}>${t.showHint}</button>
        <p class="note">${this.nothingChosen ? t.chooseFirst : this.changed ? '' : this.verdict}</p>
      </div>`;
  }
}

customElements.define('choice-question', ChoiceQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'choice-question': ChoiceQuestion;
  }
}

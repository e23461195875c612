/**
 * What every question has in common: its state as properties, score, maximum and response, and what a subclass says.
 *
 * The compiled HTML in the slot holds the native controls and the reasons. A subclass reads the response from these
 * controls, puts one back into them, and marks them; it never renders the author's text again.
 */
import { LitElement } from 'lit';
import { grade, type Grade } from '../../model/grading.ts';
import type { PlayableQuestion } from '../../model/outline.ts';
import type { Response } from '../../model/response.ts';
import { questionStringsFor, type QuestionStrings } from '../../strings/question-strings.ts';
import { buttonStyles } from '../element-styles.ts';
import { pageLanguage } from '../events.ts';
import { questionStyles } from './question-styles.ts';
import { countTries, type Tries } from './tries.ts';

/** @slot - the form, and the question as JSON */
export abstract class QuestionContract<Asked extends PlayableQuestion = PlayableQuestion> extends LitElement {
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

  constructor() {
    super();
    this.verdict = '';
    this.tried = 0;
    this.changed = this.incomplete = this.hintOpen = this.solved = false;
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

  /** What the page's live region says of it first. */
  protected announceResult({ right, maximum }: Grade): string {
    if (maximum === 0) return this.t.notedAnnounced;
    if (right) return this.t.rightAnnounced;
    return this.tries.left === 0 ? this.t.lastAnnounced : this.t.notQuiteAnnounced;
  }

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
  }
}

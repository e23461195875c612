/** A sentence with words that harm: it rewrites itself with the wording that the learner chooses. */
import { grade, type Grade } from '../../model/grading.ts';
import type { PlayableChoice } from '../../model/outline.ts';
import type { Response } from '../../model/response.ts';
import { ChoiceQuestion } from './choice-question.ts';
import { fillGap } from './fill-gap.ts';

/**
 * Every version of the sentence lies in one place, all but one unseen: so the place is as high as the longest, and
 * nothing moves under the pointer.
 */
export class LanguageQuestion extends ChoiceQuestion {
  override connectedCallback(): void {
    super.connectedCallback();
    this.#writeVersions();
    this.#showVersion();
  }

  #writeVersions(): void {
    const place = this.querySelector('.would');
    const blank = place?.querySelector('p');
    if (!place || !blank || place.querySelector('[data-wording]')) return;
    for (const input of this.inputs) {
      const version = blank.cloneNode(true) as HTMLElement;
      version.dataset['wording'] = input.value;
      fillGap(version, this.#wordingOf(input));
      place.append(version);
    }
  }

  #wordingOf(input: HTMLInputElement): Element | undefined {
    return input.closest('.option')?.querySelector('.option-text') ?? undefined;
  }

  #showVersion(): void {
    const chosen = this.inputs.find(({ checked }) => checked)?.value;
    for (const version of this.querySelectorAll<HTMLElement>('.would > p'))
      version.classList.toggle('shown', version.dataset['wording'] === chosen);
  }

  protected override noteChange(): void {
    super.noteChange();
    this.querySelector('.would')?.classList.remove('right', 'wrong');
    this.#showVersion();
  }

  protected override putResponse(question: PlayableChoice, response: Response | undefined): void {
    super.putResponse(question, response);
    this.#showVersion();
  }

  protected override markFeedback(question: PlayableChoice, response: Response | undefined): void {
    super.markFeedback(question, response);
    const right = response && grade(question, response).right;
    const would = this.querySelector('.would');
    would?.classList.toggle('right', right === true);
    would?.classList.toggle('wrong', right === false);
    if (right) this.#keepSentence(question);
  }

  /** Writes the sentence on the card of all sentences of this stretch. */
  #keepSentence({ number }: PlayableChoice): void {
    const line = this.parentElement?.querySelector<HTMLElement>(`[data-sentence="${number}"]`);
    const chosen = this.inputs.find(({ checked }) => checked);
    if (!line || !chosen) return;
    line.classList.add('found');
    fillGap(line, this.#wordingOf(chosen));
  }

  /** The sentence is read out with the verdict: where it stands, it changes without a sound. */
  protected override announceResult(result: Grade): string {
    const sentence = this.querySelector('.would > .shown')?.textContent ?? '';
    return `${sentence} ${super.announceResult(result)}`;
  }
}

customElements.define('language-question', LanguageQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'language-question': LanguageQuestion;
  }
}

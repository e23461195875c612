/** One or several right options over native radios or checkboxes. */
import { grade, type Grade } from '../../model/grading.ts';
import type { PlayableChoice } from '../../model/outline.ts';
import type { Response } from '../../model/response.ts';
import { markReason } from './mark-reason.ts';
import { QuestionElement } from './question-element.ts';

const chosenOf = (response: Response | undefined): readonly number[] =>
  response?.kind === 'choice' ? response.chosen : [];

const rightOf = ({ options }: PlayableChoice): number[] =>
  options.filter(({ right }) => right).map(({ number }) => number);

/** The reason of each option that was chosen stands inside it; the others give nothing away. */
export class ChoiceQuestion extends QuestionElement<PlayableChoice> {
  protected get inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.option input')];
  }

  protected override readResponse(): Response | undefined {
    const chosen = this.inputs.filter(({ checked }) => checked).map(({ value }) => Number(value));
    return chosen.length === 0 ? undefined : { kind: 'choice', chosen: chosen.sort((a, b) => a - b) };
  }

  protected override putResponse(_question: PlayableChoice, response: Response | undefined): void {
    const chosen = chosenOf(response);
    for (const input of this.inputs) input.checked = chosen.includes(Number(input.value));
  }

  protected override markFeedback(question: PlayableChoice, response: Response | undefined): void {
    const chosen = chosenOf(response);
    const right = rightOf(question);
    const marked = grade(question, { kind: 'choice', chosen: [] }).maximum > 0;
    for (const input of this.inputs) {
      const number = Number(input.value);
      const mark = !marked ? 'noted' : right.includes(number) ? 'right' : 'wrong';
      this.#mark(input, chosen.includes(number) ? mark : undefined);
    }
  }

  protected override findSolution(question: PlayableChoice): Response | undefined {
    const right = rightOf(question).sort((a, b) => a - b);
    if (right.length === 0) return undefined;
    return { kind: 'choice', chosen: question.type === 'multiple' ? right : right.slice(0, 1) };
  }

  protected override describeResult(question: PlayableChoice, response: Response, result: Grade): string {
    const { t } = this;
    if (result.maximum === 0) return '';
    if (question.type !== 'multiple') return result.right ? '' : t.tryOnceMore;
    const right = rightOf(question);
    if (result.right) return t.rightMultiple(right.length);
    const chosen = chosenOf(response);
    const hits = chosen.filter((number) => right.includes(number)).length;
    return t.partlyMultiple(hits, chosen.length - hits, right.length - hits);
  }

  protected override noteChange(): void {
    super.noteChange();
    // A radio that was tried keeps its reason until the next check, so that nothing moves under the pointer. A mark
    // on a checkbox would hide whether it is still chosen.
    if (this.question?.type !== 'multiple') return;
    for (const input of this.inputs) if (!input.checked) this.#mark(input, undefined);
  }

  #mark(input: HTMLInputElement, mark: Parameters<typeof markReason>[1]): void {
    const holder = input.closest('.option');
    if (holder)
      markReason(
        {
          holder,
          control: input,
          why: holder.querySelector<HTMLElement>('.why'),
          id: `${input.name}-${input.value}-why`,
        },
        mark,
      );
  }
}

customElements.define('choice-question', ChoiceQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'choice-question': ChoiceQuestion;
  }
}

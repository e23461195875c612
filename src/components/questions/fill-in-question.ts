/** A word or two, typed into a native field. */
import { grade, type Grade } from '../../model/grading.ts';
import type { PlayableFillIn } from '../../model/outline.ts';
import { limitText, type Response } from '../../model/response.ts';
import { markReason } from './mark-reason.ts';
import { QuestionElement } from './question-element.ts';

export class FillInQuestion extends QuestionElement<PlayableFillIn> {
  constructor() {
    super();
    this.addEventListener('input', () => this.noteChange());
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('.fill-in input');
  }

  /** A field that is left says once more that it changed; a mark beside words that nobody checked would not be true. */
  protected override noteChange(): void {
    const { checked } = this;
    if (checked?.kind === 'text' && checked.text === limitText(this.#field?.value ?? '') && !this.changed)
      return;
    super.noteChange();
    if (this.question) this.markFeedback(this.question, undefined);
  }

  protected override readResponse(): Response | undefined {
    const text = limitText(this.#field?.value ?? '');
    return text === '' ? undefined : { kind: 'text', text };
  }

  protected override putResponse(_question: PlayableFillIn, response: Response | undefined): void {
    if (this.#field) this.#field.value = response?.kind === 'text' ? response.text : '';
  }

  protected override markFeedback(question: PlayableFillIn, response: Response | undefined): void {
    const control = this.#field;
    const holder = control?.closest('.fill-in');
    if (!control || !holder) return;
    const mark = response && (grade(question, response).right ? 'right' : 'wrong');
    const reasons = [...holder.querySelectorAll<HTMLElement>('.why')];
    const show = (why: HTMLElement, shown: typeof mark): void =>
      markReason({ holder, control, why, id: `${control.name}-${why.dataset['when'] ?? ''}-why` }, shown);
    for (const why of reasons) show(why, undefined);
    for (const why of reasons) if (mark && why.dataset['when'] === mark) show(why, mark);
  }

  protected override findSolution({ accepted }: PlayableFillIn): Response | undefined {
    const [text] = accepted;
    return text === undefined ? undefined : { kind: 'text', text };
  }

  protected override describeResult(_question: PlayableFillIn, _response: Response, result: Grade): string {
    return result.right ? '' : this.t.tryOnceMore;
  }

  protected override askForAnswer(): string {
    return this.t.typeFirst;
  }
}

customElements.define('fill-in-question', FillInQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'fill-in-question': FillInQuestion;
  }
}

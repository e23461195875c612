/** Steps to put in order: every card is a place, and its list holds its position. */
import { grade } from '../../model/grading.ts';
import type { PlayableOrder } from '../../model/outline.ts';
import type { Response } from '../../model/response.ts';
import type { Mark } from './mark-reason.ts';
import { moveInto, numberOf, wordsOf } from './placing-parts.ts';
import { PlacingQuestion } from './placing-question.ts';

export class OrderQuestion extends PlacingQuestion<PlayableOrder> {
  /** As the page shows them first; it is never the right order. */
  #first: readonly number[] = [];
  #isMoved = false;

  override connectedCallback(): void {
    if (this.#first.length === 0) {
      this.#first = this.#sequence;
      this.#write(this.#first);
    }
    super.connectedCallback();
  }

  get #sequence(): number[] {
    return this.cards.map(numberOf);
  }

  protected override listOf(card: HTMLElement): HTMLSelectElement | undefined {
    return card.querySelector('select') ?? undefined;
  }

  #write(sequence: readonly number[]): void {
    for (const card of this.cards) {
      const list = this.listOf(card);
      const [none] = list?.options ?? [];
      if (none?.value === '') none.remove();
      if (list) list.value = String(sequence.indexOf(numberOf(card)) + 1);
    }
  }

  #move(card: HTMLElement, index: number): void {
    const others = this.#sequence.filter((number) => number !== numberOf(card));
    this.#write(others.toSpliced(index, 0, numberOf(card)));
    this.#isMoved = true;
  }

  protected override place(card: HTMLElement, place: HTMLElement | undefined): void {
    if (place && place !== card) this.#move(card, this.cards.indexOf(place));
    this.arrange();
  }

  protected override followList(list: HTMLSelectElement): void {
    const card = list.closest<HTMLElement>('.card');
    if (card) this.#move(card, Number(list.value) - 1);
  }

  protected override arrange(): void {
    const row = this.querySelector('.cards');
    const at = (card: HTMLElement): number => Number(this.listOf(card)?.value);
    let next: Element | undefined;
    for (const card of this.cards.toSorted((a, b) => at(b) - at(a))) {
      if (row) moveInto(row, card, next);
      next = card;
    }
  }

  /** What is right or wrong of a step is what it follows. */
  protected override whereIs(card: HTMLElement): string {
    const sequence = this.#sequence;
    return String(sequence[sequence.indexOf(numberOf(card)) - 1] ?? '');
  }

  protected override describePlace(card: HTMLElement): string {
    return this.words.moved(wordsOf(card), this.cards.indexOf(card) + 1, this.cards.length);
  }

  protected override askForAnswer(): string {
    return this.words.moveFirst;
  }

  protected override readResponse(): Response | undefined {
    return this.#isMoved ? { kind: 'order', sequence: this.#sequence } : undefined;
  }

  protected override putResponse({ items }: PlayableOrder, response: Response | undefined): void {
    const sequence = response?.kind === 'order' ? response.sequence : this.#first;
    this.#isMoved = response !== undefined;
    this.#write([...sequence, ...items.filter((item) => !sequence.includes(item))]);
    this.arrange();
  }

  protected override markFeedback({ items }: PlayableOrder, response: Response | undefined): void {
    const given = response?.kind === 'order' ? response.sequence : [];
    const follows = (item: number): Mark =>
      given[given.indexOf(item) - 1] === items[items.indexOf(item) - 1] ? 'right' : 'wrong';
    this.markCards(new Map(given.map((item) => [item, follows(item)])));
  }

  protected override findSolution({ items }: PlayableOrder): Response {
    return { kind: 'order', sequence: [...items] };
  }

  protected override describeResult(question: PlayableOrder, response: Response): string {
    const result = grade(question, response);
    if (result.right) return this.words.inOrder;
    return this.words.partlyInOrder(result.points, result.maximum) + this.advise(result);
  }
}

customElements.define('order-question', OrderQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'order-question': OrderQuestion;
  }
}

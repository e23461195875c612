/** A group takes any number of cards, and each card's list names its group. */
import { PairsQuestion } from './pairs-question.ts';
import { numberOf } from './placing-parts.ts';

export class SortQuestion extends PairsQuestion {
  protected override cardOf([source]: readonly [source: number, target: number]): number {
    return source;
  }

  protected override placeOf(card: HTMLElement): HTMLElement | undefined {
    const group = this.listOf(card)?.value ?? '';
    return this.places.find((place) => String(numberOf(place)) === group);
  }

  protected override listOf(card: HTMLElement): HTMLSelectElement | undefined {
    return card.querySelector('select') ?? undefined;
  }

  protected override place(card: HTMLElement, place: HTMLElement | undefined): void {
    const list = this.listOf(card);
    if (list) list.value = place ? String(numberOf(place)) : '';
  }

  protected override followList(): void {
    // No other list depends on it.
  }
}

customElements.define('sort-question', SortQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'sort-question': SortQuestion;
  }
}

/** Each place takes one card, and its list names it. */
import { PairsQuestion } from './pairs-question.ts';
import { numberOf } from './placing-parts.ts';

/** A match, in the authored look (a ladder) or plain. */
export class MatchQuestion extends PairsQuestion {
  #listIn(place: HTMLElement | undefined): HTMLSelectElement | undefined {
    return place?.querySelector('select') ?? undefined;
  }

  protected override cardOf([, target]: readonly [source: number, target: number]): number {
    return target;
  }

  protected override placeOf(card: HTMLElement): HTMLElement | undefined {
    return this.places.find((place) => Number(this.#listIn(place)?.value) === numberOf(card));
  }

  protected override listOf(card: HTMLElement): HTMLElement | undefined {
    return this.#listIn(this.placeOf(card));
  }

  /** What lay there goes where this card comes from. */
  protected override place(card: HTMLElement, place: HTMLElement | undefined): void {
    const from = this.#listIn(this.placeOf(card));
    const to = this.#listIn(place);
    if (from) from.value = to?.value ?? '';
    if (to) to.value = String(numberOf(card));
  }

  protected override followList(): void {
    // No list offers what lies elsewhere.
  }

  /** Or arrow keys on a closed list would take away what they pass. */
  protected override arrange(): void {
    super.arrange();
    const taken = this.lists.map(({ value }) => value);
    for (const list of this.lists)
      for (const option of list.options)
        option.disabled = option.value !== '' && option.value !== list.value && taken.includes(option.value);
  }
}

customElements.define('match-question', MatchQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'match-question': MatchQuestion;
  }
}

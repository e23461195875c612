/**
 * Cards that go to places: by dragging, by tapping one and then the other, and by the native lists underneath,
 * which hold the answer. Whatever the way, a subclass writes the lists and lets the cards follow.
 */
import type { Grade } from '../../model/grading.ts';
import type { PlayableOrder, PlayablePairs } from '../../model/outline.ts';
import { placingStringsFor, type PlacingStrings } from '../../strings/placing-strings.ts';
import { DragController } from '../drag-controller.ts';
import { pageLanguage, tell } from '../events.ts';
import { markReason, type Mark } from './mark-reason.ts';
import { equipCard, equipPlace, numberOf, wordsOf } from './placing-parts.ts';
import { QuestionElement } from './question-element.ts';

/** What has its own meaning when it is pressed. */
const controls = 'select, button, a, input';

export abstract class PlacingQuestion<
  Asked extends PlayablePairs | PlayableOrder,
> extends QuestionElement<Asked> {
  #picked: HTMLElement | undefined;
  /** By card: where it lay when the marks were last looked at. */
  #places = new Map<HTMLElement, string>();

  constructor() {
    super();
    new DragController(this, {
      item: '.card',
      body: '.card-body',
      handle: '.grip',
      place: '.drop-place, .pool',
      controls,
      allowed: () => this.tries.left > 0,
      lift: (card) => this.#lift(card),
      drop: (card, place) => this.#drop(card, place),
    });
    this.addEventListener('click', (event) => this.#press(event));
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#picked) return;
      event.stopPropagation();
      this.#putDown(true);
    });
    this.addEventListener(
      'change',
      ({ target }) => {
        if (target instanceof HTMLSelectElement) this.followList(target);
      },
      { capture: true },
    );
  }

  /** Writes the lists so that the card lies at the place; without one, among those that wait. */
  protected abstract place(card: HTMLElement, place: HTMLElement | undefined): void;
  /** Brings the other lists in line with the one that the learner has just changed. */
  protected abstract followList(list: HTMLSelectElement): void;
  /** Brings the cards to where the lists say. */
  protected abstract arrange(): void;
  /** Tells cards that lie the same apart from those that moved. */
  protected abstract whereIs(card: HTMLElement): string;
  protected abstract describePlace(card: HTMLElement): string;
  /** The list that a card's reason describes. */
  protected abstract listOf(card: HTMLElement): HTMLElement | undefined;

  protected get words(): PlacingStrings {
    return placingStringsFor(pageLanguage());
  }

  /** After a check that was not all right. */
  protected advise({ points }: Grade): string {
    if (this.tries.left === 0) return '';
    return ` ${points === 0 ? this.words.moveAll : this.words.moveOthers}`;
  }

  protected get cards(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.card')];
  }

  protected get places(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.drop-place')];
  }

  protected findCard(number: number): HTMLElement | undefined {
    return this.cards.find((card) => numberOf(card) === number);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const card of this.cards) equipCard(card, this.words);
    for (const place of this.places) equipPlace(place, this.words);
    this.arrange();
    this.#remember();
  }

  /** Every card by its number; without a mark, its reason goes away. */
  protected markCards(marks: ReadonlyMap<number, Mark>): void {
    for (const card of this.cards) this.#mark(card, marks.get(numberOf(card)));
    this.#remember();
  }

  protected override noteChange(): void {
    super.noteChange();
    this.arrange();
    for (const card of this.cards)
      if (this.#places.get(card) !== this.whereIs(card)) this.#mark(card, undefined);
    this.#remember();
  }

  protected override focusFirst(): void {
    this.querySelector('select')?.focus();
  }

  #mark(card: HTMLElement, mark: Mark | undefined): void {
    const id = `q${this.question?.number}-${numberOf(card)}-why`;
    // The card may have left the list that its reason described.
    this.querySelector(`[aria-describedby="${id}"]`)?.removeAttribute('aria-describedby');
    const why = card.querySelector<HTMLElement>('.why');
    markReason({ holder: card, why, control: this.listOf(card) ?? card, id }, mark);
  }

  #remember(): void {
    this.#places = new Map(this.cards.map((card) => [card, this.whereIs(card)]));
  }

  /** A tap or a key: on a card it picks up, on a place it puts. */
  #press(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element) || this.tries.left === 0) return;
    if (!target.closest('.board')) return this.#putDown(false);
    const card = target.closest<HTMLElement>('.card');
    const place = target.closest<HTMLElement>('.drop-place, .pool');
    if (card && target.closest('.take-back')) return this.#put(card, undefined);
    const own = target.closest(controls);
    if (own && !own.matches('.grip, .put')) return;
    // The words of a card are the label of its list, which must not open now.
    if (own || this.#picked || target.closest('.card-body')) event.preventDefault();
    const picked = this.#picked;
    if (!picked) {
      if (card && target.closest('.card-body')) this.#pickUp(card);
    } else if (card === picked || !place) this.#putDown(true);
    else if (card && !card.matches('.drop-place') && place.matches('.pool')) this.#pickUp(card);
    else this.#put(picked, place);
  }

  #lift(card: HTMLElement): void {
    this.#putDown(false);
    this.#show(card, true);
  }

  #drop(card: HTMLElement, place: HTMLElement | undefined): void {
    this.#show(card, false);
    if (place) this.#put(card, place);
    else tell(this, 'announce', this.words.putBack(wordsOf(card)));
  }

  #pickUp(card: HTMLElement): void {
    this.#putDown(false);
    this.#picked = card;
    this.#show(card, true);
    card.querySelector<HTMLElement>('.grip')?.focus({ preventScroll: true });
    tell(this, 'announce', this.words.pickedUpAnnounced(wordsOf(card)));
  }

  #putDown(aloud: boolean): void {
    const card = this.#picked;
    if (!card) return;
    this.#picked = undefined;
    this.#show(card, false);
    if (!aloud) return;
    card.querySelector<HTMLElement>('.grip')?.focus({ preventScroll: true });
    tell(this, 'announce', this.words.putBack(wordsOf(card)));
  }

  /** How a card and the places look while it is picked up. */
  #show(card: HTMLElement, up: boolean): void {
    card.classList.toggle('picked', up);
    card.querySelector('.grip')?.setAttribute('aria-pressed', String(up));
    this.querySelector('.board')?.classList.toggle('picking', up);
  }

  #put(card: HTMLElement, place: HTMLElement | undefined): void {
    this.#putDown(false);
    const before = this.whereIs(card);
    this.place(card, place?.matches('.drop-place') ? place : undefined);
    if (this.whereIs(card) === before) {
      tell(this, 'announce', this.words.putBack(wordsOf(card)));
    } else {
      this.noteChange();
      tell(this, 'announce', this.describePlace(card));
    }
    card.querySelector<HTMLElement>('.grip')?.focus({ preventScroll: true });
  }
}

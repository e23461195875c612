import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { readingStringsFor } from '../strings/reading-strings.ts';
import { pageLanguage, tell } from './events.ts';
import { back, forward, renderHead, swipeItems } from './item-bar.ts';
import { itemBarStyles } from './item-bar-styles.ts';
import { ShownItem } from './shown-item.ts';

/**
 * Shows one card at a time; its back is there for nobody before it is turned, then it lies beside the front.
 * Without it all fronts and backs stand beside each other.
 *
 * @slot - the list of cards
 */
export class FlashcardsBlock extends LitElement {
  static override styles = [
    ...itemBarStyles,
    css`
      .turn {
        flex: 1;
      }

      @media (width >= 600px) {
        .turn {
          flex: 0 1 14rem;
        }
      }
    `,
  ];

  #shown = new ShownItem(this, ':scope > .flashcards > .flashcard');
  /** Cards that lie with their backs up, by index. */
  #turned = new Set<number>();

  constructor() {
    super();
    swipeItems(this, this.#shown, (index) => this.#go(index));
    // A tap on the card itself is one more way to press the button.
    this.addEventListener('click', ({ target }) => {
      if (this.#shown.all || !(target instanceof Element) || target.closest('a')) return;
      if (target.closest('.flashcard-front')) this.#turn();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#layCards();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#layCards();
  }

  #layCards(): void {
    this.#shown.items.forEach((card, index) => {
      const isTurned = this.#shown.all || this.#turned.has(index);
      card.toggleAttribute('data-turned', isTurned);
      card.querySelector('.flashcard-back')?.toggleAttribute('hidden', !isTurned);
    });
  }

  #go(index: number): void {
    const t = readingStringsFor(pageLanguage());
    this.setAttribute('data-moved', '');
    this.#shown.show(index);
    const front = this.#shown.items[index]?.querySelector('.flashcard-front')?.textContent ?? '';
    tell(this, 'announce', `${t.cardOf(index + 1, this.#shown.items.length)}: ${front}`);
  }

  #turn(): void {
    const { index, items } = this.#shown;
    this.setAttribute('data-moved', '');
    if (!this.#turned.delete(index)) {
      this.#turned.add(index);
      tell(this, 'announce', items[index]?.querySelector('.flashcard-back')?.textContent ?? '');
    }
    this.requestUpdate();
  }

  #renderBar() {
    const t = readingStringsFor(pageLanguage());
    const { index, items } = this.#shown;
    const isTurned = this.#turned.has(index);
    const isFirst = index === 0;
    const isLast = index === items.length - 1;
    return html`<div class="bar">
      <button type="button" aria-disabled=${isFirst} @click=${() => isFirst || this.#go(index - 1)}>
        ${back}<span class="wide">${t.previousCard}</span>
      </button>
      <button type="button" class=${isTurned ? 'turn' : 'turn solid'} @click=${this.#turn}>
        ${isTurned ? t.turnBack : t.turn}
      </button>
      <button type="button" class=${isTurned ? 'solid' : ''} @click=${() => this.#go(isLast ? 0 : index + 1)}>
        <span class="wide">${isLast ? t.startAgain : t.nextCard}</span>${forward}
      </button>
    </div>`;
  }

  override render() {
    const t = readingStringsFor(pageLanguage());
    const { all } = this.#shown;
    return html`${renderHead(this.#shown, t.cardOf, t)}
      <slot></slot>
      ${all ? nothing : this.#renderBar()}`;
  }
}

customElements.define('flashcards-block', FlashcardsBlock);

declare global {
  interface HTMLElementTagNameMap {
    'flashcards-block': FlashcardsBlock;
  }
}

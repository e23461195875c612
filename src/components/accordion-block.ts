import { LitElement, css, html } from 'lit';
import { stringsFor } from '../strings/strings.ts';
import { buttonStyles } from './element-styles.ts';
import { pageLanguage } from './events.ts';

/**
 * Adds *Open all* to a row of `details`. The folds themselves are the author's HTML and work without it.
 *
 * @slot - `details` elements
 */
export class AccordionBlock extends LitElement {
  static override properties = { allOpen: { state: true } };
  static override styles = [
    buttonStyles,
    css`
      :host {
        display: block;
      }

      .bar {
        display: flex;
        justify-content: flex-end;
        margin-block-end: 8px;
      }

      button {
        min-block-size: 44px;
        padding: 8px 12px;
        border-color: transparent;
        font-size: 0.96875rem;
      }
    `,
  ];

  declare allOpen: boolean;

  constructor() {
    super();
    this.allOpen = false;
    // `toggle` does not bubble, so it is caught on its way down.
    this.addEventListener('toggle', () => this.#noteState(), { capture: true });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#noteState();
  }

  get #folds(): HTMLDetailsElement[] {
    return [...this.querySelectorAll<HTMLDetailsElement>(':scope > details')];
  }

  #noteState(): void {
    this.allOpen = this.#folds.every((fold) => fold.open);
  }

  #toggleAll(): void {
    const open = !this.allOpen;
    for (const fold of this.#folds) fold.open = open;
    this.allOpen = open;
  }

  override render() {
    const t = stringsFor(pageLanguage());
    return html`<div class="bar">
        <button type="button" @click=${this.#toggleAll}>${this.allOpen ? t.closeAll : t.openAll}</button>
      </div>
      <slot></slot>`;
  }
}

customElements.define('accordion-block', AccordionBlock);

declare global {
  interface HTMLElementTagNameMap {
    'accordion-block': AccordionBlock;
  }
}

import { LitElement, html } from 'lit';
import { ShownItem } from './shown-item.ts';

let count = 0;

/**
 * Puts a row of tabs above headed sections and shows one of them. The row stands beside the sections in the light
 * DOM, where it can be their label; without it all sections stand below each other.
 */
export class TabsBlock extends LitElement {
  #shown = new ShownItem(this, ':scope > .tab-panel');
  #name = `tabs-${(count += 1)}`;

  protected override createRenderRoot(): HTMLElement {
    this.renderOptions.renderBefore = this.firstChild;
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#shown.items.forEach((panel, index) => {
      panel.id ||= `${this.#name}-panel-${index}`;
      panel.setAttribute('role', 'tabpanel');
      panel.setAttribute('aria-labelledby', `${this.#name}-${index}`);
    });
  }

  /** A panel that is not shown is no stop on the way. */
  override updated(): void {
    this.#shown.items.forEach((panel, index) => {
      panel.tabIndex = index === this.#shown.index ? 0 : -1;
    });
  }

  #move(event: KeyboardEvent): void {
    const last = this.#shown.items.length - 1;
    const forward = getComputedStyle(this).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const { index } = this.#shown;
    const goals: Readonly<Record<string, number>> = {
      [forward]: index === last ? 0 : index + 1,
      [backward]: index === 0 ? last : index - 1,
      Home: 0,
      End: last,
    };
    const goal = event.ctrlKey || event.altKey || event.metaKey ? undefined : goals[event.key];
    if (goal === undefined) return;
    event.preventDefault();
    this.#shown.show(goal);
    this.querySelectorAll<HTMLElement>(':scope > .tab-list > [role="tab"]')[goal]?.focus();
  }

  override render() {
    const panels = this.#shown.items;
    return html`<div class="tab-list" role="tablist" @keydown=${this.#move}>
      ${panels.map((panel, index) => {
        const chosen = index === this.#shown.index;
        return html`<button
          type="button"
          role="tab"
          class="tab"
          id=${`${this.#name}-${index}`}
          aria-controls=${panel.id}
          aria-selected=${chosen}
          tabindex=${chosen ? 0 : -1}
          @click=${() => this.#shown.show(index)}
        >
          ${panel.querySelector('h2, h3, h4, h5, h6')?.textContent ?? ''}
        </button>`;
      })}
    </div>`;
  }
}

customElements.define('tabs-block', TabsBlock);

declare global {
  interface HTMLElementTagNameMap {
    'tabs-block': TabsBlock;
  }
}

import { LitElement, html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { readingStringsFor } from '../strings/reading-strings.ts';
import { pageLanguage, tell } from './events.ts';
import { back, forward, renderHead, swipeItems } from './item-bar.ts';
import { itemBarStyles } from './item-bar-styles.ts';
import { processStyles } from './process-styles.ts';
import { ShownItem } from './shown-item.ts';

/**
 * Shows one step of a process at a time, with the way to the next, or all of them. Without it all steps stand below
 * each other along their path.
 *
 * @slot - the list of steps
 */
export class ProcessBlock extends LitElement {
  static override styles = [...itemBarStyles, processStyles];

  #shown = new ShownItem(this, ':scope > .steps > .step');

  constructor() {
    super();
    swipeItems(this, this.#shown, (index) => this.#go(index));
  }

  #titleOf(index: number): string {
    return this.#shown.items[index]?.querySelector('h2, h3, h4, h5, h6')?.textContent ?? '';
  }

  #go(index: number): void {
    const t = readingStringsFor(pageLanguage());
    this.setAttribute('data-moved', '');
    this.#shown.show(index);
    // A long step may have been left at its end: the next begins at its top.
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
    tell(this, 'announce', `${t.stepOf(index + 1, this.#shown.items.length)}: ${this.#titleOf(index)}`);
  }

  #renderPath() {
    const t = readingStringsFor(pageLanguage());
    const { index: current, items } = this.#shown;
    return html`<nav aria-label=${t.steps}>
      <ol>
        ${items.map(
          (_item, index) =>
            html`<li>
              <button
                type="button"
                class=${index < current ? 'passed' : ''}
                aria-current=${ifDefined(index === current ? 'step' : undefined)}
                @click=${() => this.#go(index)}
              >
                <i aria-hidden="true">${index + 1}</i><span>${this.#titleOf(index)}</span>
              </button>
            </li>`,
        )}
      </ol>
    </nav>`;
  }

  #renderBar() {
    const t = readingStringsFor(pageLanguage());
    const { index, items } = this.#shown;
    const isFirst = index === 0;
    const isLast = index === items.length - 1;
    return html`<div class="bar">
      <button type="button" aria-disabled=${isFirst} @click=${() => isFirst || this.#go(index - 1)}>
        ${back}<span class="wide">${isFirst ? t.previous : this.#titleOf(index - 1)}</span>
      </button>
      <button type="button" class="onward solid" @click=${() => this.#go(isLast ? 0 : index + 1)}>
        <span>${isLast ? t.startAgain : this.#titleOf(index + 1)}</span>${isLast ? nothing : forward}
      </button>
    </div>`;
  }

  override render() {
    const t = readingStringsFor(pageLanguage());
    const { all } = this.#shown;
    return html`${renderHead(this.#shown, t.stepOf, t)}
      <div class=${all ? 'stage whole' : 'stage'}>
        ${all ? nothing : this.#renderPath()}
        <slot></slot>
      </div>
      ${all ? nothing : this.#renderBar()}`;
  }
}

customElements.define('process-block', ProcessBlock);

declare global {
  interface HTMLElementTagNameMap {
    'process-block': ProcessBlock;
  }
}

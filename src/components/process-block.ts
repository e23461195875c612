import { LitElement, css, html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { readingStringsFor } from '../strings/reading-strings.ts';
import { pageLanguage, tell } from './events.ts';
import { back, forward, itemBarStyles, renderCount } from './item-bar.ts';
import { ShownItem } from './shown-item.ts';
import { noteSwipes } from './swipe.ts';

/**
 * Shows one step of a process at a time, with the way to the next, or all of them. Without it all steps stand below
 * each other along their path.
 *
 * @slot - the list of steps
 */
export class ProcessBlock extends LitElement {
  static override styles = [
    ...itemBarStyles,
    css`
      nav {
        display: none;
      }

      @media (width >= 900px) {
        .stage:not(.whole) {
          display: grid;
          grid-template-columns: minmax(160px, 34%) minmax(0, 1fr);
          gap: 20px;
          align-items: start;
        }

        nav {
          display: block;
        }
      }

      nav ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      nav button {
        position: relative;
        display: flex;
        align-items: center;
        gap: 14px;
        inline-size: 100%;
        min-block-size: 52px;
        padding-block: 6px;
        padding-inline: 8px 12px;
        border-color: transparent;
        color: var(--ink);
        font-weight: 400;
        font-size: 1rem;
        text-align: start;
      }

      nav button[aria-current] {
        background: var(--card);
        font-weight: 650;
        box-shadow: var(--shadow);
      }

      nav i {
        position: relative;
        z-index: 1;
        display: grid;
        place-items: center;
        flex: none;
        box-sizing: border-box;
        inline-size: 32px;
        block-size: 32px;
        border: 2px solid var(--edge);
        border-radius: 50%;
        background: var(--paper);
        color: var(--ink);
        font: 650 0.9375rem/1 var(--sans);
      }

      nav .passed i,
      nav [aria-current] i {
        border-color: var(--accent);
        background: var(--accent);
        color: var(--on-accent);
      }

      nav [aria-current] i {
        outline: 3px solid var(--mari);
      }

      nav li + li button::before {
        content: '';
        position: absolute;
        inset-inline-start: 21px;
        inset-block: -12px calc(50% + 16px);
        inline-size: 2px;
        background: var(--edge);
      }

      .onward {
        margin-inline-start: auto;
      }

      @media (forced-colors: active) {
        nav [aria-current] {
          border-color: Highlight;
        }
      }

      @media print {
        nav {
          display: none;
        }

        .stage {
          display: block !important;
        }
      }
    `,
  ];

  #shown = new ShownItem(this, ':scope > .steps > .step');

  constructor() {
    super();
    noteSwipes(this, (step) => {
      const goal = this.#shown.index + step;
      if (!this.#shown.all && goal >= 0 && goal < this.#shown.items.length) this.#go(goal);
    });
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

  #toggleAll(): void {
    this.#shown.all = !this.#shown.all;
    this.toggleAttribute('data-all', this.#shown.all);
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
    const { all, index, items } = this.#shown;
    return html`<div class="head">
        ${all ? nothing : renderCount(t.stepOf(index + 1, items.length), index, items.length)}
        <button type="button" class="quiet" @click=${this.#toggleAll}>
          ${all ? t.oneAtATime : t.showAll(items.length)}
        </button>
      </div>
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

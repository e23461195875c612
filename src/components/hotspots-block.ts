import { LitElement, css, html } from 'lit';
import { stringsFor } from '../strings/strings.ts';
import { buttonStyles } from './element-styles.ts';
import { pageLanguage } from './events.ts';

/**
 * Puts numbers on a picture and shows the text of the chosen one below it. Without it the picture stands above
 * the numbered list of all texts.
 *
 * @slot picture - the picture
 * @slot - the list: one item a point, `data-x` and `data-y` in per cent of the picture
 */
export class HotspotsBlock extends LitElement {
  static override properties = { chosen: { state: true } };
  static override styles = [
    buttonStyles,
    css`
      :host {
        display: block;
      }

      .how {
        margin: 0 0 12px;
        color: var(--ink-2);
        font-size: 1rem;
      }

      .card {
        border: 1px solid var(--line);
        border-radius: 18px;
        overflow: hidden;
        background: var(--card);
        box-shadow: var(--shadow);
      }

      .stage {
        position: relative;
      }

      .stage button {
        position: absolute;
        display: grid;
        place-items: center;
        inline-size: 48px;
        block-size: 48px;
        min-block-size: 0;
        padding: 0;
        translate: -50% -50%;
        border: 3px solid #e3a33b;
        border-radius: 50%;
        background: #0f3b47;
        color: #fff;
        font: 600 1.25rem/1 var(--serif);
        box-shadow: 0 2px 8px rgb(0 0 0 / 35%);
      }

      .stage button[aria-pressed='true'] {
        border-color: #fff;
        background: #e3a33b;
        color: #14282e;
      }

      .list {
        padding: 20px 24px;
      }

      @media (width < 900px) {
        .card {
          margin-inline: -20px;
          border-inline: 0;
          border-radius: 0;
        }
      }

      @media (forced-colors: active) {
        .stage button[aria-pressed='true'] {
          outline: 3px solid Highlight;
          outline-offset: 3px;
        }
      }

      @media print {
        .stage button {
          display: grid;
        }
      }
    `,
  ];

  declare chosen: number;

  constructor() {
    super();
    this.chosen = 0;
    this.addEventListener('reveal', ({ target }) => this.#reveal(target));
  }

  get #points(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > ol > li')];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.querySelector(':scope > figure')?.setAttribute('slot', 'picture');
    this.#reveal(document.getElementById(location.hash.slice(1)));
  }

  #choose(index: number): void {
    this.chosen = index;
  }

  /** A link may name a point, or something in its text: that is shown at once, so that the page can scroll to it. */
  #reveal(named: EventTarget | null): void {
    const index = this.#points.findIndex((point) => named instanceof Node && point.contains(named));
    if (index < 0) return;
    this.chosen = index;
    this.#markChosen();
  }

  #markChosen(): void {
    this.#points.forEach((point, index) => {
      point.toggleAttribute('data-chosen', index === this.chosen);
    });
  }

  override updated(): void {
    this.#markChosen();
    // Positions go through the object model: a policy against inline style attributes lets that pass.
    this.renderRoot.querySelectorAll<HTMLElement>('.stage button').forEach((button, index) => {
      const { x = '50', y = '50' } = this.#points[index]?.dataset ?? {};
      button.style.left = `${x}%`;
      button.style.top = `${y}%`;
    });
  }

  override render() {
    const t = stringsFor(pageLanguage());
    const points = this.#points;
    return html`<p class="how">${t.hotspotsHow}</p>
      <div class="card">
        <div class="stage">
          <slot name="picture"></slot>
          ${points.map((point, index) => {
            const title = point.querySelector('h2, h3, h4, h5, h6')?.textContent ?? '';
            return html`<button
              type="button"
              aria-pressed=${index === this.chosen}
              aria-label=${t.pointOf(index + 1, points.length, title)}
              @click=${() => this.#choose(index)}
            >
              ${index + 1}
            </button>`;
          })}
        </div>
        <div class="list" aria-live="polite"><slot></slot></div>
      </div>`;
  }
}

customElements.define('hotspots-block', HotspotsBlock);

declare global {
  interface HTMLElementTagNameMap {
    'hotspots-block': HotspotsBlock;
  }
}

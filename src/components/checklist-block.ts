import { LitElement, css, html } from 'lit';
import { keptStringsFor } from '../strings/kept-strings.ts';
import { pageLanguage, tell } from './events.ts';
import type { KeepPad } from './keep-pad.ts';

/**
 * Keeps the ticks of a list of native checkboxes, and counts them. Nothing in it is right, wrong or required.
 *
 * @slot - a fieldset with the checkboxes, each with its lock number in `data-kept`
 * @fires announce - when all are ticked; each box says for itself what it is
 * @fires ticks-shown - when any is ticked, or not any more, by whomever
 */
export class ChecklistBlock extends LitElement {
  static override properties = {
    pad: { attribute: false },
    count: { state: true },
    lost: { state: true },
  };
  static override styles = css`
    :host {
      display: block;
    }

    p {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      align-items: center;
      margin: 14px 0 0;
      font-size: 0.96875rem;
      line-height: 1.4375rem;
      color: var(--ink-2);
      font-variant-numeric: tabular-nums;
    }

    .line {
      flex: 1 1 6rem;
      block-size: 5px;
      border-radius: 3px;
      background: linear-gradient(var(--accent), var(--accent)) 0 0 / calc(var(--done) * 100%) no-repeat
        var(--line);
    }

    :host(:dir(rtl)) .line {
      background-position: 100% 0;
    }

    .lost {
      color: var(--wrong);
    }

    @media (forced-colors: active) {
      .line {
        display: none;
      }
    }

    @media print {
      p {
        display: none;
      }
    }
  `;

  /** What is ticked before it comes is kept as soon as it is here. */
  declare pad: KeepPad | undefined;
  declare protected count: number;
  /** Something could not be kept. */
  declare protected lost: boolean;

  constructor() {
    super();
    this.count = 0;
    this.lost = false;
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      this.#keep(target);
      this.#recount();
      const all = this.#boxes.length;
      if (target.checked && this.count === all)
        tell(this, 'announce', keptStringsFor(pageLanguage()).allTicked(all));
    });
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[data-kept]')];
  }

  #keep(box: HTMLInputElement): void {
    if (this.pad) this.lost = !this.pad.write(Number(box.dataset['kept']), box.checked);
  }

  #recount(): void {
    this.count = this.#boxes.filter(({ checked }) => checked).length;
    tell(this, 'ticks-shown', undefined);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Put back after another page, where the same boxes may have been ticked.
    if (this.pad) this.#show(this.pad);
    this.#recount();
  }

  override willUpdate(changes: Map<PropertyKey, unknown>): void {
    if (changes.has('pad') && this.pad) this.#restore(this.pad);
  }

  #restore(pad: KeepPad): void {
    for (const box of this.#boxes) if (box.checked) this.#keep(box);
    if (!this.lost) this.#show(pad);
    this.#recount();
  }

  #show(pad: KeepPad): void {
    for (const box of this.#boxes) box.checked = pad.read(Number(box.dataset['kept'])) === true;
  }

  override render() {
    const t = keptStringsFor(pageLanguage());
    const total = this.#boxes.length;
    const done = total === 0 ? 0 : this.count / total;
    return html`<slot></slot>
      <p>
        <span>${t.ticked(this.count, total)}</span><span class="line" style="--done: ${done}"></span>
        ${this.lost ? html`<span class="lost" role="status">${t.ticksNotKept}</span>` : ''}
      </p>`;
  }
}

customElements.define('checklist-block', ChecklistBlock);

declare global {
  interface HTMLElementTagNameMap {
    'checklist-block': ChecklistBlock;
  }
}

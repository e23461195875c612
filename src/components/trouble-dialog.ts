import { LitElement, css, html, nothing } from 'lit';
import { stringsFor } from '../strings/strings.ts';
import { troubleStringsFor, type Trouble } from '../strings/trouble-strings.ts';
import { buttonStyles } from './element-styles.ts';
import { pageLanguage } from './events.ts';

/** What the learner chose; Escape is `go-on`. */
export type TroubleChoice = 'go-on' | 'try-again' | 'reload' | 'start-afresh' | 'delete' | 'leave';

/** Numbers of answers in the two places. */
export interface TroubleCounts {
  readonly device: number;
  readonly lms: number;
}

/** Of earlier work that cannot be shown. */
export interface HeldFacts {
  /** Whether this device has what is done meanwhile. */
  readonly kept: boolean;
  /** Whether this device has a copy of it; `undefined` where nobody knows what it is. */
  readonly copied: boolean | undefined;
}

const sendable: readonly Trouble[] = ['not-taken', 'no-connection', 'not-kept'];
const startable: readonly Trouble[] = ['newer', 'damaged', 'foreign', 'unreadable'];

/**
 * Says in plain words what happened to the learner's work and what can be done. A sheet on small screens.
 *
 * @fires trouble-answered - with the choice; the dialog is closed then
 */
export class TroubleDialog extends LitElement {
  static override properties = {
    trouble: {},
    counts: { attribute: false },
    held: { attribute: false },
    support: {},
    copied: { state: true },
  };
  static override styles = [
    buttonStyles,
    css`
      dialog {
        --gap: var(--card);
        box-sizing: border-box;
        inline-size: min(560px, 100vw);
        max-inline-size: 100vw;
        max-block-size: 92dvh;
        padding: 24px 24px calc(24px + env(safe-area-inset-bottom));
        border: 0;
        border-radius: 24px;
        background: var(--card);
        color: var(--ink);
        box-shadow: var(--shadow);
        font: 1.0625rem/1.65 var(--sans);
        overflow-y: auto;
      }

      dialog::backdrop {
        background: rgb(11 25 31 / 45%);
      }

      .pair {
        display: grid;
        gap: 6px;
        margin-block-end: 20px;
      }

      .pair i {
        block-size: 5px;
        border-radius: 3px;
        inline-size: 80px;
        background: var(--accent);
      }

      .pair i + i {
        inline-size: 56px;
        background: var(--mari);
      }

      h2 {
        margin: 0 0 12px;
        font: 540 clamp(1.5rem, 6vw, 1.75rem)/1.2 var(--serif);
      }

      h2:focus {
        outline: none;
      }

      p {
        margin: 0 0 16px;
      }

      dl,
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
        margin: 0 0 16px;
      }

      dl div,
      .buttons button {
        flex: 1 1 130px;
        min-inline-size: 0;
      }

      dl div {
        padding: 14px 16px;
        border-radius: 18px;
        background: var(--tint-sun);
      }

      dl div + div {
        background: var(--tint-accent);
      }

      dt {
        font-weight: 650;
      }

      dd {
        margin: 0;
      }

      .buttons .solid {
        flex-basis: 100%;
      }

      .support {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 12px;
        margin: 0;
        font-size: 0.90625rem;
        color: var(--ink-2);
      }

      .support span {
        inline-size: 100%;
      }

      code {
        flex: 1 1 0;
        min-inline-size: 12em;
        user-select: all;
        overflow-wrap: anywhere;
      }

      .support button {
        min-block-size: 44px;
        padding: 4px 14px;
        font-size: 0.9375rem;
      }

      @media (width < 600px) {
        dl {
          flex-wrap: nowrap;
        }

        dl div {
          padding: 10px 14px;
        }

        .buttons button {
          flex-basis: 100%;
        }

        dialog {
          margin-block-end: 0;
          padding-inline: 20px;
          border-end-start-radius: 0;
          border-end-end-radius: 0;
        }
      }

      @media (forced-colors: active) {
        dialog,
        dl div {
          border: 1px solid;
        }
      }
    `,
  ];

  declare trouble: Trouble;
  /** Left out where nothing can be counted. */
  declare counts: TroubleCounts | undefined;
  declare held: HeldFacts | undefined;
  declare support: string;
  declare copied: boolean;

  constructor() {
    super();
    this.trouble = 'not-taken';
    this.counts = undefined;
    this.held = undefined;
    this.support = '';
    this.copied = false;
  }

  override firstUpdated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    dialog?.showModal();
    const [title, code] = [dialog?.querySelector('h2'), dialog?.querySelector('code')];
    // By keyboard, too, the code can be reached and selected.
    if (code) code.tabIndex = 0;
    // At the beginning of what is to be read, not on the first button.
    if (title) title.tabIndex = -1;
    title?.focus();
  }

  #choose(choice: TroubleChoice): void {
    this.renderRoot.querySelector('dialog')?.close(choice);
  }

  #tell(event: Event): void {
    const dialog = event.currentTarget as HTMLDialogElement;
    const choice = (dialog.returnValue || 'go-on') as TroubleChoice;
    this.dispatchEvent(new CustomEvent('trouble-answered', { detail: choice, bubbles: true }));
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.support);
      this.copied = true;
    } catch {
      // The code can be selected all the same.
    }
  }

  override render() {
    const t = troubleStringsFor(pageLanguage());
    const { trouble, counts } = this;
    const held = startable.includes(trouble) ? this.held : undefined;
    const button = (choice: TroubleChoice, label: string, solid = false) =>
      html`<button type="button" class=${solid ? 'solid' : ''} @click=${() => this.#choose(choice)}>
        ${label}
      </button>`;
    return html`<dialog aria-labelledby="title" aria-describedby="why" @close=${this.#tell}>
      <div class="pair" aria-hidden="true"><i></i><i></i></div>
      <h2 id="title">${t.title(trouble)}</h2>
      ${counts ? renderCounts(counts) : nothing}
      <p id="why">${t.why(trouble)}</p>
      ${held ? html`<p>${t.untilThen(held.kept)} ${t.afresh(held.copied)}</p>` : nothing}
      <div class="buttons">
        ${button('go-on', t.goOn, true)}
        ${sendable.includes(trouble) ? button('try-again', t.trySend) : nothing}
        ${trouble === 'no-session' ? button('reload', stringsFor(pageLanguage()).tryAgain) : nothing}
        ${held ? button('start-afresh', t.startAfresh) : nothing}
        ${trouble === 'set-aside' ? button('delete', t.deleteCopies) : button('leave', t.leave)}
      </div>
      <p class="support">
        <span>${t.supportCode}</span> <code>${this.support}</code>
        ${
          'clipboard' in navigator
            ? html`<button type="button" @click=${this.#copy}>${this.copied ? t.copied : t.copy}</button>`
            : nothing
        }
      </p>
    </dialog>`;
  }
}

function renderCounts({ device, lms }: TroubleCounts) {
  const t = troubleStringsFor(pageLanguage());
  return html`<p>${t.twoPlaces}</p>
    <dl>
      <div>
        <dt>${t.device}</dt>
        <dd>${t.deviceHas(device)}</dd>
      </div>
      <div>
        <dt>${t.lms}</dt>
        <dd>${t.lmsHas(lms)}</dd>
      </div>
    </dl>`;
}

customElements.define('trouble-dialog', TroubleDialog);

declare global {
  interface HTMLElementTagNameMap {
    'trouble-dialog': TroubleDialog;
  }
  interface HTMLElementEventMap {
    'trouble-answered': CustomEvent<TroubleChoice>;
  }
}

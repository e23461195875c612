import { LitElement, html, nothing } from 'lit';
import './groups/shared.ts';
import { stringsFor } from '../strings/strings.ts';
import { troubleStringsFor, type Trouble } from '../strings/trouble-strings.ts';
import { buttonStyles } from './element-styles.ts';
import { pageLanguage } from './events.ts';
import { troubleStyles } from './trouble-dialog-styles.ts';

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
  static override styles = [buttonStyles, troubleStyles];

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

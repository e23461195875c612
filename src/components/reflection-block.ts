import { LitElement, html, type TemplateResult } from 'lit';
import { keptStringsFor, type KeptStrings } from '../strings/kept-strings.ts';
import { buttonStyles } from './element-styles.ts';
import { pageLanguage, tell } from './events.ts';
import type { KeepPad } from './keep-pad.ts';
import { reflectionStyles } from './reflection-styles.ts';
import { saveFile } from './save-file.ts';

/** Milliseconds of rest after which the room that is left is said. */
const countAfter = 1200;
/** From here on the room that is left is worth a word. */
const fewLeft = 20;

/**
 * Keeps what the learner writes, with every letter: nothing waits for the moment of leaving. Where it cannot be kept,
 * it says so and lets the learner take the text along.
 *
 * @slot - the question, the field and where its text goes
 * @attr keep - `device` or `record`, see `KeepKind`
 * @attr data-kept - lock number
 * @fires announce - the room that is left, and what became of the text
 */
export class ReflectionBlock extends LitElement {
  static override properties = {
    pad: { attribute: false },
    text: { state: true },
    gone: { state: true },
    lost: { state: true },
  };
  static override styles = [buttonStyles, reflectionStyles];

  /** What is written before it comes is kept as soon as it is here. */
  declare pad: KeepPad | undefined;
  declare protected text: string;
  /** What was deleted last. */
  declare protected gone: string;
  /** The text could not be kept. */
  declare protected lost: boolean;
  #words: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.text = this.gone = '';
    this.lost = false;
    this.addEventListener('input', () => {
      this.#keep(this.#field?.value ?? '');
      this.#announceRoom();
    });
  }

  get #field(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  /** Characters that the field takes; 0 where there is no limit. */
  get #most(): number {
    return Math.max(0, this.#field?.maxLength ?? 0);
  }

  #keep(text: string): void {
    this.text = text;
    if (text !== '') this.gone = '';
    if (this.pad) this.lost = !this.pad.write(Number(this.dataset['kept']), text) && text !== '';
  }

  override willUpdate(changes: Map<PropertyKey, unknown>): void {
    if (changes.has('pad') && this.pad) this.#restore(this.pad);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#words);
  }

  #restore(pad: KeepPad): void {
    const field = this.#field;
    const kept = pad.read(Number(this.dataset['kept']));
    if (!field) return;
    const before = typeof kept === 'string' ? kept : '';
    const now = field.value === before ? '' : field.value;
    field.value = this.text = [before, now].filter((text) => text !== '').join('\n\n');
    if (now === '') return;
    this.#keep(this.text);
    // The record has no room for both: the learner can take them along.
    if (this.#most > 0 && this.text.length > this.#most) this.lost = true;
  }

  #announceRoom(): void {
    clearTimeout(this.#words);
    const left = this.#most - this.text.length;
    if (this.#most === 0 || left > fewLeft) return;
    const words = keptStringsFor(pageLanguage()).charactersLeft(left);
    this.#words = setTimeout(() => tell(this, 'announce', words), countAfter);
  }

  #delete(t: KeptStrings): void {
    const gone = this.text;
    this.#put('', t.deleted);
    this.gone = gone;
  }

  /** The button that was used goes away: the focus goes to the field. */
  #put(text: string, words: string): void {
    const field = this.#field;
    if (!field) return;
    field.value = text;
    this.#keep(text);
    field.focus();
    tell(this, 'announce', words);
  }

  /** Without https a browser may not let a page copy; then the learner can. */
  async #copy(t: KeptStrings): Promise<void> {
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const isCopied = await clipboard?.writeText(this.text).then(
      () => true,
      () => false,
    );
    if (isCopied !== true) {
      this.#field?.focus();
      this.#field?.select();
    }
    tell(this, 'announce', isCopied === true ? t.copied : t.selected);
  }

  #save(t: KeptStrings): void {
    const prompt = this.querySelector('.prompt')?.textContent.trim() ?? '';
    const text = `${prompt}\r\n\r\n${this.text}\r\n`;
    saveFile(`${t.fileName}.txt`, new Blob([text], { type: 'text/plain;charset=utf-8' }));
  }

  #renderLost(t: KeptStrings): TemplateResult {
    return html`<div class="lost" role="status">
      <p>${t.textNotKept}</p>
      <button type="button" @click=${() => void this.#copy(t)}>${t.copyText}</button>
      <button type="button" @click=${() => this.#save(t)}>${t.saveText}</button>
    </div>`;
  }

  override render() {
    const t = keptStringsFor(pageLanguage());
    return html`<slot></slot>
      ${this.lost ? this.#renderLost(t) : ''}
      <div class="bar">
        ${this.#most > 0 ? html`<span>${t.characters(this.text.length, this.#most)}</span>` : ''}
        ${
          this.text === ''
            ? ''
            : html`<button type="button" @click=${() => this.#delete(t)}>${t.deleteText}</button>`
        }
        ${
          this.gone === ''
            ? ''
            : html`<button type="button" @click=${() => this.#put(this.gone, t.broughtBack)}>
                ${t.bringBack}
              </button>`
        }
      </div>`;
  }
}

customElements.define('reflection-block', ReflectionBlock);

declare global {
  interface HTMLElementTagNameMap {
    'reflection-block': ReflectionBlock;
  }
}

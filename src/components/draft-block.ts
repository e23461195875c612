import { LitElement, html, type TemplateResult } from 'lit';
import { sheetStringsFor, type SheetStrings } from '../strings/sheet-strings.ts';
import { readDraft } from './draft-pieces.ts';
import { buttonStyles } from './element-styles.ts';
import { pageLanguage } from './events.ts';
import { printOnly } from './print-only.ts';
import { saveFile } from './save-file.ts';
import { sheetStyles } from './sheet-styles.ts';
import { wordsIn } from './words-in.ts';
import { writeRtf } from './write-rtf.ts';

/**
 * Puts together what is ticked in checklists of its chapter, as they are ticked. It keeps nothing: the checklists do.
 *
 * @slot - the title, the blanks, and a group for each checklist, named in `data-list` by its id
 */
export class DraftBlock extends LitElement {
  static override properties = { count: { state: true }, total: { state: true } };
  static override styles = [buttonStyles, sheetStyles];

  declare protected count: number;
  declare protected total: number;
  #chapter: Element | undefined;

  constructor() {
    super();
    this.count = this.total = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#chapter = this.closest('.chapter-body') ?? document.body;
    for (const name of ['change', 'ticks-shown']) this.#chapter.addEventListener(name, this.#gather);
    this.#gather();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const name of ['change', 'ticks-shown']) this.#chapter?.removeEventListener(name, this.#gather);
  }

  get #groups(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.draft-group')];
  }

  readonly #gather = (): void => {
    const counts = this.#groups.map((group) => this.#fill(group));
    this.count = counts.reduce((sum, [ticked]) => sum + ticked, 0);
    this.total = counts.reduce((sum, [, all]) => sum + all, 0);
  };

  /** Gives how many are ticked, and of how many. */
  #fill(group: HTMLElement): readonly [ticked: number, all: number] {
    const list = this.#chapter?.querySelector(`#${CSS.escape(group.dataset['list'] ?? '')}`);
    const boxes = [...(list?.querySelectorAll<HTMLInputElement>('input[data-kept]') ?? [])];
    const lines = boxes
      .filter(({ checked }) => checked)
      .map((box) => box.labels?.[0]?.lastElementChild ?? null);
    const items = lines.map((line) =>
      Object.assign(document.createElement('li'), { textContent: wordsIn(line) }),
    );
    const shown = document.createElement('ul');
    shown.append(...items);
    group.hidden = items.length === 0;
    group.querySelector('.draft-lines')?.replaceChildren(...(items.length === 0 ? [] : [shown]));
    return [items.length, boxes.length];
  }

  get #title(): string {
    return wordsIn(this.querySelector('.sheet-title'));
  }

  #save(): void {
    const name = this.#title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
    saveFile(`${name.replace(/^-|-$/g, '')}.rtf`, writeRtf(readDraft(this), document.documentElement.dir));
  }

  #renderEmpty(t: SheetStrings): TemplateResult {
    const links = this.#groups.map(
      (group) => html`<li><a href="#${group.dataset['list']}">${wordsIn(group.firstElementChild)}</a></li>`,
    );
    return html`<div class="empty">
      <p>${t.nothingTicked}</p>
      <ul>
        ${links}
      </ul>
    </div>`;
  }

  override render() {
    const t = sheetStringsFor(pageLanguage());
    if (this.count === 0) return html`<slot></slot>${this.#renderEmpty(t)}`;
    return html`<slot></slot>
      <p class="count">${t.lines(this.count, this.total)}</p>
      <div class="bar">
        <button type="button" class="solid" @click=${() => printOnly(this, this.#title)}>
          ${t.printDraft}
        </button>
        <button type="button" @click=${() => this.#save()}>${t.saveDraft}</button>
      </div>
      <p class="file">${t.saveHow}</p>`;
  }
}

customElements.define('draft-block', DraftBlock);

declare global {
  interface HTMLElementTagNameMap {
    'draft-block': DraftBlock;
  }
}

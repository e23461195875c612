import { LitElement, html } from 'lit';
import { sheetStringsFor } from '../strings/sheet-strings.ts';
import { buttonStyles } from './element-styles.ts';
import { pageLanguage } from './events.ts';
import { printOnly } from './print-only.ts';
import { sheetStyles } from './sheet-styles.ts';
import { wordsIn } from './words-in.ts';

/**
 * A sheet that the learner prints by itself.
 *
 * @slot - what stands on it
 */
export class SheetBlock extends LitElement {
  static override styles = [buttonStyles, sheetStyles];

  #print(): void {
    printOnly(this, wordsIn(this.querySelector('.sheet-title, legend')));
  }

  override render() {
    const t = sheetStringsFor(pageLanguage());
    return html`<slot></slot>
      <div class="bar"><button type="button" @click=${() => this.#print()}>${t.printSheet}</button></div>`;
  }
}

customElements.define('sheet-block', SheetBlock);

declare global {
  interface HTMLElementTagNameMap {
    'sheet-block': SheetBlock;
  }
}

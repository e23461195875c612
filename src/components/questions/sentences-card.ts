/** The card of all sentences of a stretch: to print or to save; the questions above it fill it. */
import { LitElement, css, html } from 'lit';
import { cardStringsFor, type CardStrings } from '../../strings/card-strings.ts';
import { buttonStyles } from '../element-styles.ts';
import { pageLanguage } from '../events.ts';
import { printOnly } from '../print-only.ts';
import { saveFile } from '../save-file.ts';
import { wordsIn } from '../words-in.ts';

/** `blank` in place of a gap. */
function fillGaps(part: Element, blank: string): void {
  for (const gap of part.querySelectorAll('.gap')) gap.replaceWith(blank);
}

/** @slot - the card as compiled */
export class SentencesCard extends LitElement {
  static override styles = [
    buttonStyles,
    css`
      :host {
        display: block;
      }

      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
        margin-block-start: 16px;
      }

      @container (width < 30rem) {
        button {
          flex: 1 1 100%;
        }
      }
    `,
  ];

  get #t(): CardStrings {
    return cardStringsFor(pageLanguage());
  }

  #save(): void {
    const title = wordsIn(this.querySelector('.card-title'));
    const sentences = [...this.querySelectorAll('li')].map((line) => {
      const [said, kept] = ['.said', '.kept'].map((part) =>
        wordsIn(line.querySelector(part), (copy) => fillGaps(copy, this.#t.blank)),
      );
      return `${said}\n→ ${kept}`;
    });
    const text = `${[title, ...sentences].join('\n\n')}\n`;
    // The mark at the beginning tells every editor how the characters are written.
    saveFile(`${this.#t.fileName}.txt`, new Blob(['\uFEFF', text], { type: 'text/plain;charset=utf-8' }));
  }

  override render() {
    return html`<slot></slot>
      <div class="bar">
        <button type="button" @click=${() => printOnly(this)}>${this.#t.print}</button>
        <button type="button" @click=${() => this.#save()}>${this.#t.save}</button>
      </div>`;
  }
}

customElements.define('sentences-card', SentencesCard);

declare global {
  interface HTMLElementTagNameMap {
    'sentences-card': SentencesCard;
  }
}

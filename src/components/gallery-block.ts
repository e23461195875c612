import { LitElement, html, nothing } from 'lit';
import { readingStringsFor } from '../strings/reading-strings.ts';
import { pageLanguage } from './events.ts';
import { back, forward } from './item-bar.ts';
import { noteSwipes } from './swipe.ts';

/** What a picture shows, in its author's words. */
function describePicture(figure: Element | undefined): string {
  const picture = figure?.querySelector('svg, img');
  const words = picture?.getAttribute('alt') ?? picture?.getAttribute('aria-label') ?? '';
  return words === '' ? (figure?.querySelector('figcaption')?.textContent ?? '') : words;
}

/** A drawing's ids stay its own: the copy's colours refer to those of the original. */
function copyFigure(figure: Element | undefined): Node {
  const copy = figure?.cloneNode(true);
  if (!(copy instanceof Element)) return document.createElement('figure');
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  copy.querySelector('.gallery-open')?.remove();
  copy.querySelector('img')?.setAttribute('loading', 'eager');
  const drawing = copy.querySelector('svg');
  // A drawing has no size of its own: with one it keeps its shape, however much room there is.
  const { width, height } = drawing?.viewBox.baseVal ?? {};
  drawing?.setAttribute('width', String(width));
  drawing?.setAttribute('height', String(height));
  return copy;
}

/**
 * Opens each picture of a grid large, in a dialog with the way to the next. All in the light DOM: a drawing's
 * references to its own parts end at a shadow root. Without it the pictures stand in their grid.
 */
export class GalleryBlock extends LitElement {
  static override properties = { shown: { state: true } };

  /** Index of the picture that is open. */
  declare shown: number | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const t = readingStringsFor(pageLanguage());
    const figures = this.#figures;
    figures.forEach((figure, index) => {
      if (figure.querySelector('.gallery-open')) return;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'gallery-open';
      button.setAttribute('aria-haspopup', 'dialog');
      button.setAttribute('aria-label', t.openPicture(index + 1, figures.length, describePicture(figure)));
      button.addEventListener('click', () => void this.#open(index));
      figure.prepend(button);
    });
  }

  get #figures(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > .gallery > li > figure')];
  }

  async #open(index: number): Promise<void> {
    this.shown = index;
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
  }

  #move(step: 1 | -1): void {
    const count = this.#figures.length;
    if (this.shown !== undefined) this.shown = (this.shown + step + count) % count;
  }

  #noteKey(event: KeyboardEvent): void {
    const isRtl = getComputedStyle(this).direction === 'rtl';
    const steps: Readonly<Record<string, 1 | -1>> = {
      ArrowRight: isRtl ? -1 : 1,
      ArrowLeft: isRtl ? 1 : -1,
    };
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.#move(step);
  }

  #forget(): void {
    this.shown = undefined;
  }

  protected override firstUpdated(): void {
    const dialog = this.querySelector('dialog');
    if (dialog) noteSwipes(dialog, (step) => this.#move(step));
  }

  override render() {
    const t = readingStringsFor(pageLanguage());
    const figures = this.#figures;
    const { shown } = this;
    const count = shown === undefined ? '' : t.pictureOf(shown + 1, figures.length);
    const close = (): void => this.querySelector('dialog')?.close();
    return html`<dialog
      class="gallery-dialog"
      aria-label=${count}
      @keydown=${this.#noteKey}
      @close=${this.#forget}
    >
      <div class="gallery-head">
        <p aria-live="polite">${count}</p>
        <button type="button" class="gallery-close" @click=${close}>${t.close}</button>
      </div>
      ${shown === undefined ? nothing : html`<div class="gallery-large">${copyFigure(figures[shown])}</div>`}
      <div class="gallery-bar">
        <button type="button" aria-label=${t.previousPicture} @click=${() => this.#move(-1)}>${back}</button>
        <button type="button" aria-label=${t.nextPicture} @click=${() => this.#move(1)}>${forward}</button>
      </div>
    </dialog>`;
  }
}

customElements.define('gallery-block', GalleryBlock);

declare global {
  interface HTMLElementTagNameMap {
    'gallery-block': GalleryBlock;
  }
}

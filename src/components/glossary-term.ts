import { tell } from './events.ts';

/** Space between the words and what is shown for them, in pixels. */
const gap = 8;
/** What stands beside the text is that wide, in pixels; as terms.css has it. */
const margin = 232;
/** From here on there is a margin beside the text. */
const wide = '(width >= 1200px)';

/**
 * Words that the glossary explains: `<glossary-term term="recovery">their recovery</glossary-term>`. What they mean
 * lies in `template.term-note[data-term=recovery]`; it opens beside the text where there is a margin, else at the
 * words. Not a Lit element: it draws nothing of its own.
 */
export class GlossaryTerm extends HTMLElement {
  #note: HTMLElement | undefined;
  #leave: AbortController | undefined;

  connectedCallback(): void {
    this.setAttribute('role', 'button');
    this.setAttribute('aria-expanded', 'false');
    this.tabIndex = 0;
    this.onclick = (event) => this.#press(event);
    this.onkeydown = (event) => {
      if (event.target === this && (event.key === 'Enter' || event.key === ' ')) this.#press(event);
    };
  }

  disconnectedCallback(): void {
    this.#close();
  }

  #press(event: Event): void {
    // The words may stand in a label or on a fold.
    event.preventDefault();
    event.stopPropagation();
    if (this.#note) this.#close();
    else this.#open();
  }

  #open(): void {
    const term = CSS.escape(this.getAttribute('term') ?? '');
    const source = (this.closest('.place') ?? document).querySelector(
      `template.term-note[data-term="${term}"]`,
    );
    if (!(source instanceof HTMLTemplateElement)) return;
    const note = document.createElement('div');
    note.className = 'term-note';
    note.id = 'term-note';
    note.setAttribute('role', 'note');
    note.append(source.content.cloneNode(true));
    note.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a')) this.#close();
    });
    document.dispatchEvent(new Event('term-opened'));
    this.after(note);
    this.#note = note;
    this.setAttribute('aria-expanded', 'true');
    this.setAttribute('aria-details', note.id);
    this.#place(note);
    this.#watch(note);
    tell(
      this,
      'announce',
      [...note.children]
        .slice(0, -1)
        .map((child) => child.textContent)
        .join(': '),
    );
  }

  /** In the top layer where the browser has one. */
  #place(note: HTMLElement): void {
    if ('popover' in note) {
      note.popover = 'manual';
      note.showPopover();
    }
    const words = this.getClientRects()[0] ?? this.getBoundingClientRect();
    const text = (this.closest('.chapter-body') ?? this.closest('.place') ?? this).getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const { offsetWidth, offsetHeight } = note;
    const isRtl = getComputedStyle(this).direction === 'rtl';
    const beside = isRtl ? text.left - margin - 4 * gap : text.right + 4 * gap;
    const fits = beside >= gap && beside + margin <= clientWidth - gap;
    const inMargin = matchMedia(wide).matches && fits;
    const below = words.bottom + gap;
    const top = inMargin
      ? words.top
      : below + offsetHeight > clientHeight && words.top - gap - offsetHeight > 0
        ? words.top - gap - offsetHeight
        : below;
    const start = isRtl ? words.right - offsetWidth : words.left;
    const left = inMargin ? beside : Math.max(gap, Math.min(start, clientWidth - offsetWidth - gap));
    note.classList.toggle('beside', inMargin);
    note.style.left = `${left + scrollX}px`;
    note.style.top = `${top + scrollY}px`;
  }

  /** Whatever the learner turns to closes it, and so does Escape. */
  #watch(note: HTMLElement): void {
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    const isElsewhere = (target: EventTarget | null): boolean =>
      target instanceof Node && !note.contains(target) && !this.contains(target);
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        this.#close();
      },
      { signal, capture: true },
    );
    for (const type of ['pointerdown', 'focusin'] as const)
      document.addEventListener(
        type,
        (event) => {
          if (isElsewhere(event.target)) this.#close();
        },
        { signal },
      );
    document.addEventListener('term-opened', () => this.#close(), { signal });
    addEventListener('resize', () => this.#place(note), { signal });
  }

  #close(): void {
    const note = this.#note;
    if (!note) return;
    this.#leave?.abort();
    this.#note = undefined;
    if (note.contains(document.activeElement)) this.focus({ preventScroll: true });
    note.remove();
    this.setAttribute('aria-expanded', 'false');
    this.removeAttribute('aria-details');
  }
}

customElements.define('glossary-term', GlossaryTerm);

declare global {
  interface HTMLElementTagNameMap {
    'glossary-term': GlossaryTerm;
  }
}

/** Of several items in a row one is shown. An address that names a place in another, or a search in the page, opens that. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** Where the browser can find words in what is hidden, and tells when it does, it may. */
const hidden = 'onbeforematch' in document.documentElement ? 'until-found' : '';

export class ShownItem implements ReactiveController {
  /** From 0. */
  index = 0;
  #host: Host;
  #selector: string;
  #all = false;

  /** @param selector the items, below the host */
  constructor(host: Host, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
    for (const type of ['reveal', 'beforematch'])
      host.addEventListener(type, ({ target }) => {
        if (target instanceof Element) this.#open(target);
      });
  }

  get items(): HTMLElement[] {
    return [...this.#host.querySelectorAll<HTMLElement>(this.#selector)];
  }

  /** Whether all are shown. */
  get all(): boolean {
    return this.#all;
  }

  toggleAll(): void {
    this.#all = !this.#all;
    this.#host.toggleAttribute('data-all', this.#all);
    this.#apply();
  }

  hostConnected(): void {
    const named = document.getElementById(location.hash.slice(1));
    if (named) this.#open(named);
    this.#apply();
  }

  /** Shows an item at once, so that what follows can scroll to it. */
  show(index: number): void {
    this.index = index;
    this.#apply();
  }

  #open(target: Element): void {
    const index = this.items.findIndex((item) => item.contains(target));
    if (index >= 0) this.show(index);
  }

  #apply(): void {
    this.items.forEach((item, index) => {
      if (this.#all || index === this.index) item.removeAttribute('hidden');
      else item.setAttribute('hidden', hidden);
    });
    this.#host.requestUpdate();
  }
}

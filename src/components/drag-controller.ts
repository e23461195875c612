/**
 * Dragging by mouse, pen or finger, on pointer events. It only carries a card to a place: what that means is its
 * host's, whose other ways (tapping, keys, the native control) do the same.
 */
import type { LitElement, ReactiveController } from 'lit';
import { scrollNearEdges } from './edge-scroll.ts';

/** Selectors are of elements inside the host, in the light DOM. */
export interface DragOptions {
  readonly item: string;
  /** The part of an item that is carried; what stays of it keeps its room. */
  readonly body: string;
  /** Where a finger drags; anywhere else on the item it scrolls the page. It needs `touch-action: none`. */
  readonly handle: string;
  readonly place: string;
  /** Not for these: a press on them is theirs. */
  readonly controls: string;
  /** Whether anything may be moved now. */
  readonly allowed: () => boolean;
  readonly lift: (item: HTMLElement) => void;
  /** `place` is undefined where the item goes back to where it was. */
  readonly drop: (item: HTMLElement, place: HTMLElement | undefined) => void;
}

/** Pixels that a press may move and still be a tap. */
const slack = 6;

interface Press {
  readonly pointer: number;
  readonly item: HTMLElement;
  readonly body: HTMLElement;
  /** From the pointer to the corner of what is carried. */
  readonly offsetX: number;
  readonly offsetY: number;
  readonly startX: number;
  readonly startY: number;
  x: number;
  y: number;
}

export class DragController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: DragOptions;
  #press: Press | undefined;
  #lifted = false;
  #over: HTMLElement | undefined;
  #ended = false;
  #listening = new AbortController();

  constructor(host: LitElement, options: DragOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    host.addEventListener('pointerdown', (event) => this.#start(event));
    // The click that ends a drag is no tap.
    host.addEventListener(
      'click',
      (event) => {
        if (this.#ended && event.detail > 0) event.stopImmediatePropagation();
        this.#ended = false;
      },
      { capture: true },
    );
    host.addEventListener('dragstart', (event) => event.preventDefault());
  }

  hostDisconnected(): void {
    this.#finish(false);
  }

  #start(event: PointerEvent): void {
    this.#ended = false;
    const pressed = event.target;
    if (!(pressed instanceof Element) || event.button !== 0 || this.#press) return;
    if (!this.#options.allowed()) return;
    const { item: itemSelector, body: bodySelector, handle, controls } = this.#options;
    const item = pressed.closest<HTMLElement>(itemSelector);
    const body = item?.querySelector<HTMLElement>(bodySelector);
    const byHandle = pressed.closest(handle) !== null;
    if (!item || !body?.contains(pressed)) return;
    if (!byHandle && (event.pointerType === 'touch' || pressed.closest(controls))) return;
    const { clientX: x, clientY: y, pointerId: pointer } = event;
    const box = body.getBoundingClientRect();
    this.#press = {
      ...{ pointer, item, body, x, y, startX: x, startY: y },
      offsetX: x - box.left,
      offsetY: y - box.top,
    };
    this.#listen();
  }

  #listen(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const mine = (run: (event: PointerEvent) => void) => (event: PointerEvent) => {
      if (event.pointerId === this.#press?.pointer) run(event);
    };
    addEventListener(
      'pointermove',
      mine((event) => this.#move(event)),
      { signal },
    );
    addEventListener(
      'pointerup',
      mine(() => this.#finish(true)),
      { signal },
    );
    addEventListener(
      'pointercancel',
      mine(() => this.#finish(false)),
      { signal },
    );
    addEventListener('blur', () => this.#finish(false), { signal });
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !this.#lifted) return;
      event.preventDefault();
      event.stopPropagation();
      this.#finish(false);
    };
    addEventListener('keydown', escape, { capture: true, signal });
  }

  #move(event: PointerEvent): void {
    const press = this.#press;
    if (!press) return;
    press.x = event.clientX;
    press.y = event.clientY;
    if (!this.#lifted && Math.hypot(press.x - press.startX, press.y - press.startY) < slack) return;
    event.preventDefault();
    if (!this.#lifted) this.#lift(press);
    this.#follow(press);
  }

  /** The body itself goes to the top layer, which no scroll box clips; nothing of the author's is copied. */
  #lift(press: Press): void {
    const { pointer, item, body } = press;
    this.#lifted = true;
    this.#host.setPointerCapture(pointer);
    const { width, height } = body.getBoundingClientRect();
    item.style.minBlockSize = `${item.getBoundingClientRect().height}px`;
    body.style.width = `${width}px`;
    body.style.height = `${height}px`;
    body.popover = 'manual';
    body.showPopover();
    item.classList.add('lifted');
    this.#options.lift(item);
    const { signal } = this.#listening;
    scrollNearEdges(
      () => press.y,
      () => this.#find(press),
      signal,
    );
  }

  #follow(press: Press): void {
    press.body.style.left = `${press.x - press.offsetX}px`;
    press.body.style.top = `${press.y - press.offsetY}px`;
    this.#find(press);
  }

  /** The place under the pointer, whatever lies over it. */
  #find({ x, y }: Press): void {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const found = root
      .elementsFromPoint(x, y)
      .map((element) => element.closest<HTMLElement>(this.#options.place))
      .find((place) => place && this.#host.contains(place));
    if (found === this.#over) return;
    this.#over?.classList.remove('over');
    this.#over = found ?? undefined;
    this.#over?.classList.add('over');
  }

  #finish(dropped: boolean): void {
    const press = this.#press;
    if (!press) return;
    const place = dropped ? this.#over : undefined;
    const lifted = this.#lifted;
    this.#listening.abort();
    this.#press = undefined;
    this.#lifted = false;
    this.#over?.classList.remove('over');
    this.#over = undefined;
    if (!lifted) return;
    this.#ended = true;
    const { item, body, pointer } = press;
    if (this.#host.hasPointerCapture(pointer)) this.#host.releasePointerCapture(pointer);
    body.removeAttribute('popover');
    item.removeAttribute('style');
    body.removeAttribute('style');
    item.classList.remove('lifted');
    this.#options.drop(item, place);
  }
}

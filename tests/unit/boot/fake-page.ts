import type { Boot } from '../../../src/boot/boot.ts';

interface FakeElement {
  hidden?: boolean;
  textContent?: string;
  rel?: string;
  href?: string;
}

type Listener = (event: { target?: unknown; persisted?: boolean }) => void;

/** A window with index.html in it, as far as the boot script looks; `run` gives it the script. */
export class FakePage {
  alongside?: Boot;
  parent: unknown = this;
  opener: unknown = null;
  reloads = 0;
  readonly location = { reload: () => (this.reloads += 1) };
  readonly classes = new Set<string>();
  readonly links: FakeElement[] = [];
  readonly elements: Record<string, FakeElement> = {
    'start-trouble': { hidden: true },
    'support-code': { textContent: '' },
  };
  readonly #listeners: { type: string; listener: Listener; capture: boolean }[] = [];
  readonly document = {
    readyState: 'interactive',
    documentElement: {
      classList: {
        add: (name: string) => void this.classes.add(name),
        remove: (name: string) => void this.classes.delete(name),
        contains: (name: string) => this.classes.has(name),
      },
      dataset: {
        firstChapter: '1',
        build: '0.1.0-abc',
        sheets: 'accordion,tabs,question|5:1.2 7:0.4',
      } as Record<string, string>,
    },
    head: {
      append: ({ rel = '', href = '' }: FakeElement) => void this.links.push({ rel, href }),
    },
    createElement: (): FakeElement => ({}),
    getElementById: (id: string) =>
      this.document.readyState === 'loading' ? null : (this.elements[id] ?? null),
    addEventListener: (type: string, listener: Listener) =>
      this.addEventListener(`document ${type}`, listener),
  };

  setTimeout(work: () => void, after: number): unknown {
    return setTimeout(work, after);
  }

  clearTimeout(timer: NodeJS.Timeout): void {
    clearTimeout(timer);
  }

  addEventListener(type: string, listener: Listener, capture = false): void {
    this.#listeners.push({ type, listener, capture });
  }

  fire(type: string, event: { persisted?: boolean } = {}): void {
    for (const { listener } of this.#heard(type)) listener({ target: this, ...event });
  }

  /** A resource that fails to load: heard in the capture phase only. */
  failToLoad(tagName: string): void {
    for (const { listener } of this.#heard('error').filter(({ capture }) => capture))
      listener({ target: { tagName } });
  }

  listensTo(): string[] {
    return this.#listeners.map(({ type }) => type);
  }

  /** Gives it a script that stands in index.html. */
  evaluate(script: string): void {
    // The script is our own, just built.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    (new Function('window', script) as (page: FakePage) => void)(this);
  }

  run(script: string): Boot {
    this.evaluate(script);
    if (!this.alongside) throw new Error('the boot script published nothing');
    return this.alongside;
  }

  #heard(type: string) {
    return this.#listeners.filter((entry) => entry.type === type);
  }
}

/** A window of another origin: its parent and opener may be seen, every other look throws. */
export function makeForeign(known: { parent?: unknown; opener?: unknown } = {}): object {
  return new Proxy(known, {
    get(target, name) {
      if (name === 'parent' || name === 'opener') return target[name] ?? null;
      throw new DOMException(`Blocked a frame from accessing ${String(name)}`, 'SecurityError');
    },
  });
}

/** One in which even parent and opener throw. */
export function makeClosed(): object {
  return new Proxy(
    {},
    {
      get() {
        throw new DOMException('Blocked', 'SecurityError');
      },
    },
  );
}

/** A learner's device: what its browser keeps, how its tabs hear of each other, and how it reaches the LMS. */
import { FakeStorage } from '../unit/tracking/fake-window.ts';
import type { Manner } from './lms.ts';
import type { Copy } from './learner-model.ts';

export type StorageState = 'works' | 'full' | 'forbidden';

/** What the oracle knows of each saved state ever written, by its text. */
export type Registry = Map<string, RegisteredCopy>;

export interface Visiting {
  readonly place: { readonly device: Device };
}

interface RegisteredCopy extends Copy {
  readonly learner: string;
  /** The visits that came to it. */
  readonly visits: ReadonlySet<Visiting>;
}

export interface Entry extends RegisteredCopy {
  readonly startedFrom: number;
}

export class Device {
  readonly name: string;
  readonly storage = new FakeStorage();
  storageState: StorageState = 'works';
  manner: Manner = 'takes';
  readonly #tabs: Channel[] = [];

  constructor(name: string) {
    this.name = name;
  }

  openStorage(): Storage {
    if (this.storageState === 'forbidden') throw new DOMException('denied', 'SecurityError');
    this.storage.full = this.storageState === 'full';
    return this.storage;
  }

  /** Tabs of one browser hear each other, those of two do not. */
  makeChannel(): new (name: string) => Channel {
    const tabs = this.#tabs;
    return class extends Channel {
      constructor(name: string) {
        super(name, tabs);
      }
    };
  }

  /** The saved state that the course keeps here where there is no LMS; empty where there is none. */
  findAlone(): string {
    if (this.storageState === 'forbidden') return '';
    const text = this.storage.entries.get('alongside:ALONGSIDE');
    return text === undefined ? '' : (JSON.parse(text) as { savedState: string }).savedState;
  }

  /** What this browser would give the course at launch; nothing where it may not be read. */
  findEntry(registry: Registry, learner: string): Entry | undefined {
    if (this.storageState === 'forbidden') return undefined;
    for (const [key, text] of this.storage.entries) {
      if (key.split(':').length !== 3) continue;
      const { base, savedState } = JSON.parse(text.slice(text.indexOf('{'))) as {
        base: number;
        savedState: string;
      };
      const copy = registry.get(savedState);
      if (copy?.learner === learner) return { ...copy, startedFrom: base };
    }
    return undefined;
  }
}

class Channel {
  onmessage: (() => void) | undefined;
  readonly #name: string;
  readonly #tabs: Channel[];

  constructor(name: string, tabs: Channel[]) {
    this.#name = name;
    this.#tabs = tabs;
    tabs.push(this);
  }

  postMessage(): void {
    const others = this.#tabs.filter((tab) => tab !== this && tab.#name === this.#name);
    queueMicrotask(() => {
      for (const tab of others) tab.onmessage?.();
    });
  }
}

/** A learner's device: what its browser keeps, how its tabs hear of each other, and how it reaches the LMS. */
import { hash24 } from '../../src/model/hash.ts';
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

/** As much of an answer as tells it from the others to its question. */
export interface SetAside {
  readonly fingerprint: number;
  readonly tries: number;
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
    const text = this.storage.entries.get(keyOf(learner));
    if (text === undefined) return undefined;
    const { base, savedState } = JSON.parse(unmask(text, learner).replace(/^[^{]*/, '')) as {
      base: number;
      savedState: string;
    };
    const copy = registry.get(savedState);
    return copy && { ...copy, startedFrom: base };
  }

  /** Answers set aside here, each with its question's number: what the learner can still look up. */
  listAside(learner: string): [number, SetAside][] {
    const key = keyOf(learner);
    const texts = [...this.storage.entries].filter(([name]) => name.startsWith(`${key}:`));
    return texts.flatMap(([, text]) => {
      const plain = unmask(text, learner);
      return plain.startsWith('[') ? (JSON.parse(plain) as [number, SetAside][]) : [];
    });
  }
}

const courseId = 'ALONGSIDE';

const keyOf = (learner: string): string => `alongside:${courseId}:${hash24(learner).toString(36)}`;

/** As src/tracking/mask.ts says, written once more: the stream of Marsaglia's xorshift over UTF-8 bytes in base64. */
function unmask(masked: string, learner: string): string {
  const stream = new Uint32Array([hash24(courseId + learner) + 1]);
  const bytes = Buffer.from(masked, 'base64').map((byte) => {
    let [state = 0] = stream;
    stream[0] = state ^ (state << 13);
    [state = 0] = stream;
    stream[0] = state ^ (state >>> 17);
    [state = 0] = stream;
    stream[0] = state ^ (state << 5);
    return byte ^ (stream[0] % 256);
  });
  return Buffer.from(bytes).toString('utf8');
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

/**
 * What the learner writes for themselves and nobody is sent (decision 10), in this browser's storage, an entry a text.
 *
 * As in the journal, the key carries the learner's hash and the text is masked. Storage can be absent, forbidden (each
 * access throws) or full; then `write` says false.
 */
import { hash24 } from '../model/hash.ts';
import { seal } from './journal.ts';
import { maskText, unmaskText } from './mask.ts';

export interface NotesPlace {
  readonly courseId: string;
  readonly learnerId: string;
  /** Gives the storage, or throws where it is forbidden. */
  readonly openStorage?: () => Storage;
}

export class Notes {
  readonly #maskKey: string;
  readonly #prefix: string;
  readonly #openStorage: () => Storage;

  constructor({ courseId, learnerId, openStorage = () => localStorage }: NotesPlace) {
    this.#maskKey = courseId + learnerId;
    // Not below the journal's key: what stands there is a copy that was set aside.
    this.#prefix = `alongside-notes:${courseId}:${hash24(learnerId).toString(36)}:`;
    this.#openStorage = openStorage;
  }

  /** `undefined` where there is nothing, or nothing that could be read; what is damaged is never shown. */
  read(number: number): string | undefined {
    const masked = this.#use((storage) => storage.getItem(`${this.#prefix}${number}`));
    const text = masked ? (unmaskText(masked, this.#maskKey) ?? '') : '';
    const json = text.slice(text.indexOf('"'));
    return text !== '' && seal(json) === text ? (JSON.parse(json) as string) : undefined;
  }

  /** Numbers of the texts that this browser holds for the learner, in no order. */
  list(): number[] {
    const keys = this.#use((storage) =>
      Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? ''),
    );
    return (keys ?? [])
      .filter((key) => key.startsWith(this.#prefix))
      .map((key) => Number(key.slice(this.#prefix.length)));
  }

  /** Whether this browser holds the text now; an empty one is taken out. */
  write(number: number, text: string): boolean {
    const key = `${this.#prefix}${number}`;
    const masked = maskText(seal(JSON.stringify(text)), this.#maskKey);
    const isWritten = this.#use((storage) => {
      if (text === '') storage.removeItem(key);
      else storage.setItem(key, masked);
      return true;
    });
    return isWritten ?? false;
  }

  /** Whether this browser keeps anything for the course. */
  canKeep(): boolean {
    const probe = `${this.#prefix}probe`;
    const hasKept = this.#use((storage) => {
      storage.setItem(probe, '1');
      storage.removeItem(probe);
      return true;
    });
    return hasKept ?? false;
  }

  #use<T>(use: (storage: Storage) => T): T | undefined {
    try {
      return use(this.#openStorage());
    } catch {
      return undefined;
    }
  }
}

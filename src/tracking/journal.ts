/**
 * What the LMS has not confirmed, kept in this browser until a later launch finds it there (decision 5).
 *
 * Storage can be absent, forbidden (each access throws) or full; then `write` says false, and so does the page. It
 * holds no name: the key carries the learner's hash, and what it keeps is masked. A browser that keeps storage apart by site (inside some LMSs'
 * frames) finds it again only when the course is opened from the same LMS.
 */
import { hash24 } from '../model/hash.ts';
import { maskText, unmaskText } from './mask.ts';
import type { AnswerRecord, TrackerProblem } from './tracker.ts';

export interface JournalEntry {
  /** Save counter of the copy that the LMS had. */
  readonly base: number;
  /** As `model/saved-state.ts` writes it. */
  readonly savedState: string;
  /** Latest record of each question answered since the LMS last confirmed. */
  readonly answers: readonly AnswerRecord[];
  /** The last save was not taken whole: the LMS may have the state without the answers' rows. */
  readonly refused?: boolean;
  /** Hashes of the saved states since `base`: the LMS may have taken one without a word. */
  readonly sent?: readonly number[];
}

export interface JournalPlace {
  readonly courseId: string;
  readonly learnerId: string;
  /** Gives the storage, or throws where it is forbidden. */
  readonly openStorage: () => Storage;
  readonly report: (problem: TrackerProblem) => void;
}

export class Journal {
  readonly #place: JournalPlace;
  /** Tells courses and learners of one browser apart. */
  readonly key: string;

  constructor(place: JournalPlace) {
    this.#place = place;
    this.key = `alongside:${place.courseId}:${hash24(place.learnerId).toString(36)}`;
  }

  /** A damaged entry is set aside and reported, never used. */
  read(): JournalEntry | undefined {
    const masked = this.#use((storage) => storage.getItem(this.key));
    if (!masked) return undefined;
    const text = unmaskText(masked, this.#maskKey) ?? '';
    const json = text.slice(text.indexOf('{'));
    if (seal(json) === text) return JSON.parse(json) as JournalEntry;
    this.#keepAside(masked);
    this.remove();
    this.#place.report({ code: 'journal-damaged', detail: `${masked.length} characters` });
    return undefined;
  }

  /** Whether this browser holds the entry now. */
  write(entry: JournalEntry): boolean {
    return this.#set(this.key, this.#mask(seal(JSON.stringify(entry))));
  }

  remove(): void {
    this.#use((storage) => storage.removeItem(this.key));
  }

  /** Keeps what is not used, as it is, until the learner deletes it; the same only once. */
  setAside(text: string): boolean {
    return this.#keepAside(this.#mask(text));
  }

  /** How many copies are set aside here for this learner. */
  countAside(): number {
    return this.#listAside().length;
  }

  /** The learner wants them no more. */
  deleteAside(): void {
    for (const key of this.#listAside()) this.#use((storage) => storage.removeItem(key));
  }

  #listAside(): string[] {
    const keys = this.#use((storage) => Array.from({ length: storage.length }, (_, at) => storage.key(at)));
    return (keys ?? []).flatMap((key) => (key?.startsWith(`${this.key}:`) ? [key] : []));
  }

  #keepAside(masked: string): boolean {
    return this.#set(`${this.key}:${hash24(masked).toString(36)}`, masked);
  }

  #mask(text: string): string {
    return maskText(text, this.#maskKey);
  }

  get #maskKey(): string {
    return this.#place.courseId + this.#place.learnerId;
  }

  #set(key: string, text: string): boolean {
    const set = (storage: Storage): boolean => {
      storage.setItem(key, text);
      return true;
    };
    return this.#use(set) ?? false;
  }

  #use<T>(use: (storage: Storage) => T): T | undefined {
    try {
      return use(this.#place.openStorage());
    } catch (error) {
      this.#place.report({ code: 'journal-failed', detail: String(error) });
      return undefined;
    }
  }
}

/** With a hash in front, so that what is read back can be told from what was damaged. */
export const seal = (json: string): string => hash24(json).toString(36) + json;

/** Texts of the blocks that are read: tabs, flashcards, process, gallery; they come with such a block. One table a language. */
import { enReading } from './en-reading.ts';

export interface ReadingStrings {
  readonly previous: string;
  readonly next: string;
  readonly startAgain: string;
  readonly showAll: (count: number) => string;
  readonly oneAtATime: string;
  readonly stepOf: (index: number, count: number) => string;
  readonly cardOf: (index: number, count: number) => string;
  readonly steps: string;
  readonly turn: string;
  readonly turnBack: string;
  readonly nextCard: string;
  readonly previousCard: string;
  readonly pictureOf: (index: number, count: number) => string;
  readonly openPicture: (index: number, count: number, what: string) => string;
  readonly nextPicture: string;
  readonly previousPicture: string;
  readonly close: string;
}

const tables: Readonly<Record<string, ReadingStrings>> = { en: enReading };

/** The texts of a language (BCP 47); English where there is no table for it. */
export function readingStringsFor(lang: string): ReadingStrings {
  return tables[lang] ?? tables[lang.split('-')[0] ?? ''] ?? enReading;
}

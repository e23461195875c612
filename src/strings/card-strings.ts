/** Texts of the card of sentences; they come with its element. One table a language. */
import { enCard } from './en-card.ts';

export interface CardStrings {
  readonly print: string;
  readonly save: string;
  /** Of the file, without its ending. */
  readonly fileName: string;
  /** In place of words that are still to be found. */
  readonly blank: string;
}

const tables: Readonly<Record<string, CardStrings>> = { en: enCard };

/** The texts of a language (BCP 47); English where there is no table for it. */
export function cardStringsFor(lang: string): CardStrings {
  return tables[lang] ?? tables[lang.split('-')[0] ?? ''] ?? enCard;
}

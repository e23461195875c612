/** Texts of checklists and reflections; they come with the first chapter that has one. One table a language. */
import { enKept } from './en-kept.ts';

export interface KeptStrings {
  readonly ticked: (count: number, total: number) => string;
  readonly allTicked: (total: number) => string;
  readonly ticksNotKept: string;
  readonly characters: (count: number, most: number) => string;
  readonly charactersLeft: (count: number) => string;
  readonly deleteText: string;
  readonly bringBack: string;
  readonly deleted: string;
  readonly broughtBack: string;
  readonly textNotKept: string;
  readonly copyText: string;
  readonly copied: string;
  readonly selected: string;
  readonly saveText: string;
  /** Of the file that holds the text, without its ending. */
  readonly fileName: string;
}

const tables: Readonly<Record<string, KeptStrings>> = { en: enKept };

/** The texts of a language (BCP 47); English where there is no table for it. */
export function keptStringsFor(lang: string): KeptStrings {
  return tables[lang] ?? tables[lang.split('-')[0] ?? ''] ?? enKept;
}

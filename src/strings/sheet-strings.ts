/** Texts of sheets and drafts; they come with the first of them. One table a language. */
import { enSheet } from './en-sheet.ts';

export interface SheetStrings {
  readonly printSheet: string;
  readonly printDraft: string;
  readonly saveDraft: string;
  readonly saveHow: string;
  /** In a draft, of the checklists that it is made from. */
  readonly lines: (count: number, total: number) => string;
  /** Before the names of the checklists. */
  readonly nothingTicked: string;
}

const tables: Readonly<Record<string, SheetStrings>> = { en: enSheet };

/** The texts of a language (BCP 47); English where there is no table for it. */
export function sheetStringsFor(lang: string): SheetStrings {
  return tables[lang] ?? tables[lang.split('-')[0] ?? ''] ?? enSheet;
}

/** Texts around the pages beside the chapters; loaded with the first of them. One table a language. */
import { enPages } from './en-pages.ts';

export interface PagesStrings {
  readonly backTo: (chapter: string) => string;
}

const tables: Readonly<Record<string, PagesStrings>> = { en: enPages };

/** The texts of a language (BCP 47); English where there is no table for it. */
export function pagesStringsFor(lang: string): PagesStrings {
  return tables[lang] ?? tables[lang.split('-')[0] ?? ''] ?? enPages;
}

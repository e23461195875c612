/** Texts of the search page; loaded with it. One table a language. */
import { enSearch } from './en-search.ts';

export interface SearchStrings {
  readonly title: string;
  readonly label: string;
  readonly loading: string;
  readonly failed: string;
  readonly empty: string;
  readonly none: (query: string) => string;
  readonly found: (count: number) => string;
  /** While texts of a long course are still on their way. */
  readonly foundSoFar: (count: number, percent: number) => string;
  readonly more: string;
  /** Under a result: what kind of place it is. */
  readonly chapter: string;
  readonly glossary: string;
}

const tables: Readonly<Record<string, SearchStrings>> = { en: enSearch };

/** The texts of a language (BCP 47); English where there is no table for it. */
export function searchStringsFor(lang: string): SearchStrings {
  return tables[lang] ?? tables[lang.split('-')[0] ?? ''] ?? enSearch;
}

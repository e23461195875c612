/** What the build's index and the search page have to agree on. */

/** A stretch of the course that a search can find: what follows a heading, or a term of the glossary. */
export interface SearchPlace {
  /** The address of the place, with its `#`. */
  readonly href: string;
  /** Title of the chapter; empty for a term. */
  readonly chapter: string;
  /** Words of the heading, or the term; empty for what a chapter begins with. */
  readonly heading: string;
  readonly text: string;
}

/** As it lies in the package: the places, and the index of them by their position in the list. */
export interface SearchData {
  readonly places: readonly SearchPlace[];
  /** What `MiniSearch.loadJS` takes. */
  readonly index: object;
}

/** Case and accents do not matter. */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A word may hold an apostrophe. */
export const wordPattern = /[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}\p{M}]+)*/gu;

export const searchOptions = {
  fields: ['heading', 'chapter', 'text'],
  tokenize: (text: string): string[] => text.match(wordPattern) ?? [],
  processTerm: (word: string): string => foldWord(word).replaceAll('’', "'"),
};

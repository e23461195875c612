/** What counts as a word, and which words count as the same. */

/** A word may hold an apostrophe. */
const wordPattern = /[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}\p{M}]+)*/gu;

export const listWords = (text: string): string[] => text.match(wordPattern) ?? [];

export const matchWords = (text: string): Iterable<RegExpExecArray> => text.matchAll(wordPattern);

/** Case, accents and the shape of an apostrophe do not matter. */
export const foldWord = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");

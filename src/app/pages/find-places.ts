/** Searching the index that the build has made. */
import MiniSearch from 'minisearch';
import { searchOptions, wordPattern, type SearchData, type SearchPlace } from '../../model/search.ts';

export interface Hit {
  readonly place: SearchPlace;
  /** The words of the index that were found, folded. */
  readonly words: ReadonlySet<string>;
}

/** All words, the last as it is being typed; a letter may be wrong in longer ones. Best first. */
export type FindPlaces = (query: string) => Hit[];

export function createFinder({ places, index }: SearchData): FindPlaces {
  const mini = MiniSearch.loadJS<SearchPlace>(index as Parameters<typeof MiniSearch.loadJS>[0], {
    ...searchOptions,
    searchOptions: {
      combineWith: 'AND',
      boost: { heading: 4, chapter: 2 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 7 ? 2 : term.length > 3 ? 1 : false),
      maxFuzzy: 2,
    },
  });
  return (query) =>
    mini.search(query).flatMap(({ id, terms }) => {
      const place = places[Number(id)];
      return place ? [{ place, words: new Set(terms) }] : [];
    });
}

/** Characters shown around the first word found. */
const before = 60;
const around = 200;

export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** The text cut into what was found and what lies between. */
export function markWords(text: string, words: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    if (!words.has(searchOptions.processTerm(word))) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), isHit: false });
    pieces.push({ text: word, isHit: true });
    end = index + word.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isHit: false });
  return pieces;
}

/** A stretch of the text around the first word that was found, at whole words. */
export function excerptAround(text: string, words: ReadonlySet<string>): string {
  let first = 0;
  for (const { 0: word, index } of text.matchAll(wordPattern))
    if (words.has(searchOptions.processTerm(word))) {
      first = index;
      break;
    }
  const start = first <= before ? 0 : text.indexOf(' ', first - before) + 1;
  const wanted = start + around;
  const end = wanted >= text.length ? text.length : text.lastIndexOf(' ', wanted);
  const cut = text.slice(start, end > first ? end : wanted);
  return `${start > 0 ? '… ' : ''}${cut}${end < text.length ? ' …' : ''}`;
}

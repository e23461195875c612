/** Which places of the course hold the words of a query: all of them, the last as it is being typed. */
import MiniSearch from 'minisearch';
import { foldWord, listWords } from './words.ts';

/** Heading, title of the chapter, text. */
export type PlaceFields = readonly [string, string, string];

interface IndexedPlace {
  readonly id: number;
  readonly heading: string;
  readonly chapter: string;
  readonly text: string;
}

export interface Answer {
  /** Of all places that were found. */
  readonly count: number;
  /** Numbers of the best, best first; in the order of the course where they are equally good. */
  readonly places: readonly number[];
  /** The words of the course that were looked for, folded. */
  readonly words: ReadonlySet<string>;
}

export class PlaceIndex {
  readonly #found = new MiniSearch<IndexedPlace>({
    fields: ['heading', 'chapter', 'text'],
    tokenize: listWords,
    processTerm: foldWord,
    searchOptions: {
      combineWith: 'AND',
      // A word in a heading counts more.
      boost: { heading: 4, chapter: 2 },
      // From three letters on the beginning of a word is enough; in longer ones a letter, or two, may be wrong.
      prefix: (word) => word.length > 2,
      fuzzy: (word) => (word.length > 7 ? 2 : word.length > 3 ? 1 : false),
      maxFuzzy: 2,
    },
  });

  /** The next place; the first is number 0. */
  add([heading, chapter, text]: PlaceFields): void {
    this.#found.add({ id: this.#found.documentCount, heading, chapter, text });
  }

  find(query: string, most: number): Answer {
    const results = this.#found.search(query);
    return {
      count: results.length,
      places: results.slice(0, most).map(({ id }) => Number(id)),
      words: new Set(results.flatMap(({ terms }) => terms)),
    };
  }
}

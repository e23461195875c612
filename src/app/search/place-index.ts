/**
 * Which places of the course hold which words, and how well a place answers a query: BM25+ (Lv and Zhai, 2011) over
 * heading, title and text, every word of the query having to be there.
 *
 * A course may have tens of thousands of places. So what is kept of a word is a plain list of small numbers, and a
 * query adds up in an array of numbers, a place each.
 */
import { weighWord } from './alike-words.ts';
import { foldWord, listWords } from './words.ts';

/** Heading, title of the chapter, text. */
export type PlaceFields = readonly [string, string, string];

/** A word in a heading counts more. */
const boosts = [4, 2, 1] as const;
/** Of BM25+: how soon more of the same word stops to count, how much length counts, what any hit is worth. */
const bm25 = { k: 1.2, b: 0.7, d: 0.5 } as const;

export interface Answer {
  /** Of all places that were found. */
  readonly count: number;
  /** Numbers of the best, best first; in the order of the course where they are equally good. */
  readonly places: readonly number[];
  /** The words of the course that were looked for, folded. */
  readonly words: ReadonlySet<string>;
}

export class PlaceIndex {
  /** Of a word as it is written → number of the folded one. */
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  /** By `3 * word + field`: place, how often, place, how often, … */
  readonly #found: (number[] | undefined)[] = [];
  /** By field and place: how many different words. */
  readonly #lengths: readonly [number[], number[], number[]] = [[], [], []];
  readonly #totals: [number, number, number] = [0, 0, 0];

  get size(): number {
    return this.#lengths[0].length;
  }

  /** The next place; the first is number 0. */
  add(fields: PlaceFields): void {
    const place = this.size;
    fields.forEach((text, field) => {
      const written = listWords(text);
      const length = new Set(written).size;
      this.#lengths[field]?.push(length);
      this.#totals[field] = (this.#totals[field] ?? 0) + length;
      for (const word of written) this.#note(this.#numberOf(word), field, place);
    });
  }

  #numberOf(written: string): number {
    const known = this.#numbers.get(written);
    if (known !== undefined) return known;
    const folded = foldWord(written);
    let number = this.#numbers.get(folded);
    if (number === undefined) {
      number = this.#words.push(folded) - 1;
      this.#numbers.set(folded, number);
    }
    this.#numbers.set(written, number);
    return number;
  }

  #note(word: number, field: number, place: number): void {
    const at = 3 * word + field;
    const found = (this.#found[at] ??= []);
    const end = found.length;
    if (found[end - 2] === place) found[end - 1] = (found[end - 1] ?? 0) + 1;
    else found.push(place, 1);
  }

  find(query: string, most: number): Answer {
    const words = new Set<string>();
    let scores: Float64Array | undefined;
    for (const typed of listWords(query).map(foldWord)) {
      const gained = this.#score(typed, words);
      scores?.forEach((score, place) => {
        const gain = gained[place] ?? 0;
        gained[place] = score > 0 && gain > 0 ? score + gain : 0;
      });
      scores = gained;
    }
    return { ...pickBest(scores ?? new Float64Array(), most), words };
  }

  #score(typed: string, words: Set<string>): Float64Array {
    const scores = new Float64Array(this.size);
    this.#words.forEach((word, number) => {
      const weight = weighWord(typed, word);
      if (weight === 0) return;
      words.add(word);
      boosts.forEach((boost, field) => this.#add(scores, number, field, weight * boost));
    });
    return scores;
  }

  /** What a word in a field is worth to each place. */
  #add(scores: Float64Array, word: number, field: number, weight: number): void {
    const found = this.#found[3 * word + field];
    const lengths = this.#lengths[field];
    if (!found || !lengths) return;
    const { k, b, d } = bm25;
    const having = found.length / 2;
    const rare = weight * Math.log(1 + (this.size - having + 0.5) / (having + 0.5));
    const average = (this.#totals[field] ?? 0) / this.size;
    for (let at = 0; at < found.length; at += 2) {
      const place = found[at] ?? 0;
      const often = found[at + 1] ?? 0;
      const long = 1 - b + (b * (lengths[place] ?? 0)) / average;
      scores[place] = (scores[place] ?? 0) + rare * (d + (often * (k + 1)) / (often + k * long));
    }
  }
}

/** Without sorting all: a common word is in nearly every place. */
function pickBest(scores: Float64Array, most: number): { count: number; places: number[] } {
  const places: number[] = [];
  let count = 0;
  scores.forEach((score, place) => {
    if (score === 0) return;
    count += 1;
    let at = places.length;
    if (at === most && score <= (scores[places[at - 1] ?? -1] ?? 0)) return;
    while (at > 0 && (scores[places[at - 1] ?? -1] ?? 0) < score) at -= 1;
    places.splice(at, 0, place);
    if (places.length > most) places.pop();
  });
  return { count, places };
}

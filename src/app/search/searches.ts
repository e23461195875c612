/** What the search page asks, whichever thread answers. */
import type { Piece } from './mark-words.ts';

export interface Hit {
  /** The address of the place, with its `#`. */
  readonly href: string;
  /** Title of the chapter; empty for a term. */
  readonly chapter: string;
  /** Words of the heading, or the term; empty for what a chapter begins with. */
  readonly heading: string;
  /** The heading, or the chapter's title where there is none. */
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
}

export interface Found {
  /** Of all places that were found. */
  readonly count: number;
  /** Those asked for, best first. */
  readonly hits: readonly Hit[];
}

/** So many at a time: whoever sees more types another word. */
export const hitsAtOnce = 20;

/** How many shards of the course can be searched. */
export interface Arrival {
  readonly here: number;
  readonly of: number;
}

export interface Searches {
  /** Gets what is not here yet, and tells of every shard. Rejects where one does not come; what came stays. */
  load(told: (arrival: Arrival) => void): Promise<void>;
  /** All words, the last as it is being typed; in what is here. `from`: how many of the best are known. */
  ask(query: string, from: number): Promise<Found>;
}

export type ToWorker =
  | { readonly kind: 'load'; readonly base: string; readonly tries: number }
  | { readonly kind: 'ask'; readonly id: number; readonly query: string; readonly from: number };

export type FromWorker =
  | ({ readonly kind: 'here' } & Arrival)
  | { readonly kind: 'failed' }
  | { readonly kind: 'found'; readonly id: number; readonly found: Found };

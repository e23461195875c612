/** Texts of the questions that are answered by placing cards; they come with the first of these. */
import { enPlacing } from './en-placing.ts';

export interface PlacingStrings {
  /** What a card's handle does; the card's words follow. */
  readonly pickUp: string;
  readonly pickedUp: string;
  readonly pickedUpAnnounced: (card: string) => string;
  readonly putBack: (card: string) => string;
  readonly placeHere: string;
  readonly takeBack: string;
  readonly placed: (card: string, place: string, done: number, total: number) => string;
  readonly stillToPlace: (count: number) => string;
  readonly allPlaced: string;
  readonly placeAll: (count: number) => string;
  readonly moved: (card: string, position: number, count: number) => string;
  readonly moveFirst: string;
  /** The ways to do it, for each question type. */
  readonly ways: Readonly<Record<'match' | 'sort' | 'order', string>>;
  readonly allRight: (count: number) => string;
  readonly partlyRight: (right: number, count: number) => string;
  readonly inOrder: string;
  readonly partlyInOrder: (right: number, count: number) => string;
  readonly moveOthers: string;
  /** Where nothing is right yet. */
  readonly moveAll: string;
}

const tables: Readonly<Record<string, PlacingStrings>> = { en: enPlacing };

/** The texts of a language (BCP 47); English where there is no table for it. */
export function placingStringsFor(lang: string): PlacingStrings {
  return tables[lang] ?? tables[lang.split('-')[0] ?? ''] ?? enPlacing;
}

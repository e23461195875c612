/** What a question becomes on paper. */
import type { Question } from '../../model/course.ts';
import type { PageStrings } from '../../strings/page-strings.ts';
import type { TreeElement } from './tree.ts';

export interface Worksheet {
  /** What the reader is to do, in a line. */
  readonly how: string;
  /** What is filled in with a pen; gives nothing away. */
  readonly sheet: string;
  /** Right answers and reasons. */
  readonly solution: string;
}

/** `form`: the question as the compiler renders it. */
export type WorksheetRule = (form: TreeElement, question: Question, t: PageStrings) => Worksheet;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A to Z, then AA, AB and so on; `index` from 0. */
export function letterOf(index: number): string {
  const last = alphabet[index % alphabet.length] ?? '';
  return index < alphabet.length ? last : letterOf(Math.floor(index / alphabet.length) - 1) + last;
}

/** Something empty to write or tick in; a screen reader passes it over. */
export const space = (kind: 'circle' | 'square' | 'box' | 'line'): string =>
  `<span class="pen-${kind}" aria-hidden="true"></span>`;

/** The number or letter that something is called by. */
export const name = (words: string): string => `<b class="pen-name">${words}</b> `;

/** A list whose numbers and letters are in its words. */
export const list = (kind: string, items: readonly string[]): string =>
  `<ul class="${kind}" role="list">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** content/words.txt: words of this course that no dictionary knows, one a line; `!word` is one that it does not want. */
import type { Problems } from '../problem.ts';
import { placeOf, excerptOf, type Place } from '../source/excerpt.ts';
import { textOf, type Sources } from '../sources.ts';

export const wordListPath = 'content/words.txt';

export interface ListedWord {
  /** Without the exclamation mark. */
  readonly word: string;
  readonly isWanted: boolean;
  readonly place: Place;
}

const collator = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });

/** Empty where there is no such file. Lines that begin with # are remarks. */
export function readWordList(sources: Sources, problems: Problems): ListedWord[] {
  const file = excerptOf(wordListPath, textOf(sources, wordListPath) ?? '');
  const words: ListedWord[] = [];
  for (const { 0: line, index } of file.text.matchAll(/^[^#\n].*$/gm)) {
    const entry = line.trim();
    if (entry === '') continue;
    const isWanted = !entry.startsWith('!');
    words.push({ word: isWanted ? entry : entry.slice(1), isWanted, place: placeOf(file, index) });
  }
  for (const [index, { word, isWanted, place }] of words.entries()) {
    const before = words[index - 1];
    if (before?.isWanted !== isWanted) continue;
    const order = collator.compare(before.word, word);
    if (order > 0 || before.word === word) problems.add('word-order', place, word, before.word);
  }
  return words;
}

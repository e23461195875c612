/** What a result shows of a place: a stretch of its text, and what was found in it. */
import { foldWord, matchWords } from './words.ts';

/** Characters shown around the first word found. */
const before = 60;
const around = 200;

export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** The text cut into what was found and what lies between; `words` are folded. */
export function markWords(text: string, words: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: word, index } of matchWords(text)) {
    if (!words.has(foldWord(word))) continue;
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
  for (const { 0: word, index } of matchWords(text))
    if (words.has(foldWord(word))) {
      first = index;
      break;
    }
  const start = first <= before ? 0 : text.indexOf(' ', first - before) + 1;
  const wanted = start + around;
  const end = wanted >= text.length ? text.length : text.lastIndexOf(' ', wanted);
  const cut = text.slice(start, end > first ? end : wanted);
  return `${start > 0 ? '… ' : ''}${cut}${end < text.length ? ' …' : ''}`;
}

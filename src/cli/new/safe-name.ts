/** Names of files and ids, made from what somebody typed. */
import { wordsAsId } from '../../compiler/ids.ts';

/** Letters that do not fall apart into a plain one and its accent. */
const spelt: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/** Windows takes none of these, whatever the ending. */
const reserved = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** An id that can be a file's name everywhere; `instead` where the words have no letter that an id can hold. */
export function safeName(words: string, instead: string): string {
  const plain = words.toLowerCase().replace(/[ßæœøłđðþ]/g, (letter) => spelt[letter] ?? letter);
  const name = wordsAsId(plain) || instead;
  return reserved.test(name) ? `${name}-${instead}` : name;
}

/** The name, with a number after it where it is taken already. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name}-${count}`;
    if (!isTaken(candidate)) return candidate;
  }
}

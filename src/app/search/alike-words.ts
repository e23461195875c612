/** Which words of the course a typed word may mean, and how surely. */

/** From here on the beginning of a word is enough; a letter, or two, may be wrong, missing or too many. */
const prefixFrom = 3;
const oneWrongFrom = 4;
const twoWrongFrom = 8;

const wrongLetters = (typed: string): number =>
  typed.length >= twoWrongFrom ? 2 : typed.length >= oneWrongFrom ? 1 : 0;

/** One for all comparisons: a query makes tens of thousands. */
const line: number[] = [];

/** How many letters have to be changed, put in or taken out; `most` + 1 where it is more (Levenshtein, in one row). */
export function countWrong(typed: string, word: string, most: number): number {
  if (Math.abs(typed.length - word.length) > most) return most + 1;
  for (let at = 0; at <= word.length; at += 1) line[at] = at;
  for (let row = 1; row <= typed.length; row += 1) {
    let before = row - 1;
    let least = (line[0] = row);
    for (let at = 1; at <= word.length; at += 1) {
      const above = line[at] ?? 0;
      const same = typed.charCodeAt(row - 1) === word.charCodeAt(at - 1);
      const cost = Math.min(before + (same ? 0 : 1), above + 1, (line[at - 1] ?? 0) + 1);
      before = above;
      line[at] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
  }
  return line[word.length] ?? 0;
}

/**
 * 1 for the word itself, less for one that begins with it, least for one that is spelt otherwise, 0 for others. Both
 * are folded. The weights are MiniSearch's.
 */
export function weighWord(typed: string, word: string): number {
  if (typed === word) return 1;
  const { length } = word;
  if (typed.length >= prefixFrom && word.startsWith(typed))
    return (0.375 * length) / (length + 0.3 * (length - typed.length));
  const most = wrongLetters(typed);
  const wrong = most === 0 ? 1 : countWrong(typed, word, most);
  return wrong > most ? 0 : (0.45 * length) / (length + wrong);
}

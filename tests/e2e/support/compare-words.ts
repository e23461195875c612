/** Words looked for in a text one after the other. */
import type { Words } from './expected-words.ts';

/** Shorter ones stand by chance in what nobody looked for. */
const telling = 11;

/** What lies between what was found. `found`: places in the text, from and to. */
function cutOut(text: string, found: readonly (readonly [number, number])[]): string[] {
  const inOrder = found.toSorted(([a], [b]) => a - b);
  return [...inOrder, [text.length, text.length] as const].map(([start], index) =>
    text.slice(inOrder[index - 1]?.[1] ?? 0, start),
  );
}

/** What is missing, stands elsewhere, or is there once more than it should be; squashed like `text`. */
export function compareWords(text: string, expected: readonly Words[]): string[] {
  const found: [number, number][] = [];
  const faults: string[] = [];
  let at = 0;
  const take = (words: string, from: number): number => {
    const isTaken = (start: number): boolean =>
      found.some(([begin, end]) => start < end && begin < start + words.length);
    let start = text.indexOf(words, from);
    while (start >= 0 && isTaken(start)) start = text.indexOf(words, start + 1);
    if (start < 0) {
      faults.push(`missing after “${text.slice(Math.max(0, from - 30), from)}”: ${words}`);
      return from;
    }
    found.push([start, start + words.length]);
    return start + words.length;
  };
  for (const each of expected) {
    if (typeof each === 'string') at = take(each, at);
    else if (each.kind === 'late') each.words.reduce((after, words) => take(words, after), at);
    else {
      const from = at;
      // The longest first: a short one may stand in it, too.
      const longest = each.words.toSorted((a, b) => b.length - a.length);
      at = Math.max(at, ...longest.map((words) => take(words, from)));
    }
  }
  const all = [...new Set(expected.flatMap((each) => (typeof each === 'string' ? each : each.words)))].filter(
    (words) => words.length >= telling,
  );
  const left = cutOut(
    text,
    found.filter(([from, to]) => to - from >= telling),
  );
  const again = all.filter((words) => left.some((piece) => piece.includes(words)));
  return [...faults, ...again.map((words) => `once too often: ${words}`)];
}

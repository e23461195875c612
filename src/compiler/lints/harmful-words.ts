/** Words that content/language.yaml asks to avoid, with the wording that it prefers. */
import type { Problems } from '../problem.ts';
import { placeOf } from '../source/excerpt.ts';
import type { Exemptions } from './exemptions.ts';
import { matcherOf, type HarmfulWords } from './language-file.ts';
import type { Passage } from './text/passage.ts';

interface Rule {
  readonly entry: HarmfulWords;
  readonly find: RegExp;
  readonly unless: RegExp | undefined;
}

interface Finding {
  readonly entry: HarmfulWords;
  readonly start: number;
  readonly end: number;
}

/** Somebody’s name, such as that of an agency: each word of several has a capital. */
function isName(words: string): boolean {
  const parts = words.split(/[\s-]+/);
  return parts.length > 1 && parts.every((part) => /^\p{Lu}/u.test(part));
}

function findWords(text: string, { entry, find, unless }: Rule): Finding[] {
  const allowed = unless === undefined ? [] : [...text.matchAll(unless)];
  return [...text.matchAll(find)].flatMap(({ 0: words, index: start }) => {
    const end = start + words.length;
    const isMeantOtherwise = allowed.some(
      (match) => match.index <= start && end <= match.index + match[0].length,
    );
    return isMeantOtherwise || isName(words) ? [] : [{ entry, start, end }];
  });
}

const inQuotes = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(' or ');

/** Gives the places that were reported, by passage, so that no other lint says it again. */
export function lintHarmfulWords(
  passages: readonly Passage[],
  words: readonly HarmfulWords[],
  exemptions: Exemptions,
  problems: Problems,
): void {
  const rules = words.map((entry) => ({
    entry,
    find: matcherOf(entry.avoid),
    unless: entry.unless && matcherOf(entry.unless),
  }));
  for (const passage of passages) {
    const { text } = passage.words;
    const findings = rules
      .flatMap((rule) => findWords(text, rule))
      .toSorted((one, other) => one.start - other.start || other.end - one.end);
    let last = -1;
    for (const { entry, start, end } of findings) {
      if (start < last) continue;
      last = end;
      if (exemptions.lets(passage, start, end)) continue;
      const found = text.slice(start, end).replace(/\s+/g, ' ');
      problems.add(
        'harmful-word',
        placeOf(passage.words, start),
        found,
        entry.why,
        inQuotes(entry.prefer),
        entry.guideline,
      );
    }
  }
}

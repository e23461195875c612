/** How hard a chapter is to read: the Flesch–Kincaid grade of its prose. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Problems } from '../problem.ts';
import { placeOf, type Place } from '../source/excerpt.ts';
import { isInside, type Passage } from './text/passage.ts';
import type { ChapterTexts } from './text/read-course.ts';
import { splitSentences } from './text/sentences.ts';

interface Counted {
  readonly words: number;
  readonly syllables: number;
  readonly place: Place;
  readonly text: string;
}

/** A few words say nothing about a chapter. */
const fewest = { chapter: 120, sentence: 10 };

/** A course says the same words over and over. */
const knownSyllables = new Map<string, number>();

function countSyllables(word: string): number {
  const known = knownSyllables.get(word);
  if (known !== undefined) return known;
  const count = syllable(word.replaceAll('’', "'"));
  knownSyllables.set(word, count);
  return count;
}

/** Names, abbreviations, numbers and words of the glossary tell nothing about how hard a sentence is. */
function countSentences({ words, spans }: Passage): Counted[] {
  return splitSentences(words.text, 'en').flatMap(({ start, text }) => {
    const firstLetter = text.search(/\p{L}/u);
    const counted = [...text.matchAll(/\p{L}[\p{L}\p{M}’']*/gu)].filter(({ 0: word, index }) => {
      const isName = /^\p{Lu}/u.test(word) && index > firstLetter && !/^I(?:[’']|$)/.test(word);
      return !isName && !isInside(spans, 'term', start + index, start + index + word.length);
    });
    if (counted.length === 0) return [];
    const syllables = counted.reduce((sum, [word]) => sum + countSyllables(word), 0);
    const first = start + text.search(/\S/);
    return [{ words: counted.length, syllables, place: placeOf(words, first), text: text.trim() }];
  });
}

function gradeOf(sentences: readonly Counted[]): number {
  const sum = (of: (one: Counted) => number): number => sentences.reduce((total, one) => total + of(one), 0);
  return fleschKincaid({
    sentence: sentences.length,
    word: sum(({ words }) => words),
    syllable: sum(({ syllables }) => syllables),
  });
}

function quoteStart(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 7 ? `“${words.slice(0, 6).join(' ')} …”` : `“${words.join(' ')}”`;
}

/** Paragraphs and items of lists, somebody else’s words aside. Grade of the chapter; NaN where it holds few words. */
export function gradeSentences(passages: readonly Passage[]): { grade: number; hardest: Counted[] } {
  const prose = passages.filter(
    ({ kind, setting }) => (kind === 'prose' || kind === 'item') && !setting.isQuote,
  );
  const sentences = prose.flatMap(countSentences);
  const words = sentences.reduce((sum, one) => sum + one.words, 0);
  const hardest = sentences
    .filter((one) => one.words >= fewest.sentence)
    .toSorted((one, other) => gradeOf([other]) - gradeOf([one]));
  return { grade: words < fewest.chapter ? Number.NaN : gradeOf(sentences), hardest };
}

export function lintReadingGrade({ passages }: ChapterTexts, limit: number, problems: Problems): void {
  const { grade, hardest } = gradeSentences(passages);
  const [first] = hardest;
  if (!(grade > limit) || first === undefined) return;
  const named = hardest
    .slice(0, 3)
    .map(
      (one) =>
        `line ${one.place.line}, column ${one.place.column}: ${quoteStart(one.text)} (grade ${gradeOf([one]).toFixed(0)})`,
    );
  problems.add('reading-grade', first.place, grade.toFixed(1), String(limit), named.join('; '));
}

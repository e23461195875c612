/** Figures that nobody can look up: a share or a ratio without a source. */
import type { Problems } from '../problem.ts';
import { placeOf } from '../source/excerpt.ts';
import type { ChapterTexts } from './text/read-course.ts';
import type { Passage } from './text/passage.ts';
import { splitSentences } from './text/sentences.ts';

const small = 'one|two|three|four|five|six|seven|eight|nine|ten';
const counts = `\\d[\\d,.]*|${small}`;

const statistic = new RegExp(
  [
    '\\d[\\d,.]*\\s?(?:%|per ?cent\\b)',
    `\\b(?:${counts}) (?:in|out of) (?:every )?(?:\\d{1,6}|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|a thousand)\\b(?! (?:minutes?|hours?|days?|weeks?|months?|years?|steps?|parts?|lessons?|chapters?|places?|rooms?|languages?|ways|groups?)\\b)`,
    '\\b(?:half|two[- ]thirds|one[- ]third|a third|three[- ]quarters|a quarter) of (?:all |the )?(?:peer|people|staff|workers|employers|organizations|managers|employees|those|adults|Canadians|programs|agencies)\\b',
    '\\b(?:study|studies|survey|surveys|census|poll)\\b[^.]*\\b\\d[\\d,]*\\b',
  ].join('|'),
  'i',
);

/** Numbers of the course itself, and examples. */
const ownNumber =
  /\b(?:score|pass(?:es|ed)? mark|to pass|this course|for example|e\.g|suppose|imagine|say|zoom|text size)\b/i;

/** Words of “employers-guide, lesson 4” that a sentence would name the document by. */
function namesOf(source: string): string[] {
  return (source.split(',')[0] ?? '').split(/[^\p{L}]+/u).filter((word) => word.length > 4);
}

/** With one source, all that the chapter says comes from it; with several, the text has to say which. */
function isCovered({ words, spans, setting }: Passage, sources: readonly string[]): boolean {
  if (setting.isSourced || spans.some(({ kind }) => kind === 'note' || kind === 'link')) return true;
  const documents = new Set(sources.map((source) => source.split(',')[0]));
  const text = words.text.toLowerCase();
  return documents.size === 1 || sources.flatMap(namesOf).some((name) => text.includes(name.toLowerCase()));
}

export function lintFigures(
  passages: readonly Passage[],
  sources: readonly string[],
  problems: Problems,
): void {
  for (const passage of passages) {
    const isText = ['prose', 'item', 'cell', 'label'].includes(passage.kind);
    if (!isText || isCovered(passage, sources)) continue;
    for (const { start, text } of splitSentences(passage.words.text, 'en')) {
      const match = statistic.exec(text);
      if (match === null || ownNumber.test(text)) continue;
      problems.add('figure-without-source', placeOf(passage.words, start + match.index), match[0]);
    }
  }
}

export function lintChapterFigures({ chapter, passages }: ChapterTexts, problems: Problems): void {
  const sources = chapter.head?.value.sources;
  if (sources !== undefined) lintFigures(passages, sources, problems);
}

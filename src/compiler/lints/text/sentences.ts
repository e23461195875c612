/** Where sentences begin and end. */

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A full stop after these ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:[A-Z]|(?:[A-Z]\.)+[A-Z]|[Ee]\.g|[Ii]\.e|[Dd]r|[Mm]rs?|[Mm]s|vs|cf|St|Inc|approx)\.["”’)]*\s*$/;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, known);
  return known;
}

/** Line ends within a paragraph are spaces. */
export function splitSentences(text: string, lang: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { segment, index } of segmenterFor(lang).segment(text.replace(/[\r\n]/g, ' '))) {
    const last = sentences.at(-1);
    if (last !== undefined && abbreviation.test(last.text)) {
      sentences[sentences.length - 1] = {
        start: last.start,
        end: index + segment.length,
        text: last.text + segment,
      };
    } else {
      sentences.push({ start: index, end: index + segment.length, text: segment });
    }
  }
  return sentences.filter(({ text: words }) => /\p{L}/u.test(words));
}

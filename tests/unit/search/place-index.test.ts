/** The index by itself: which words count, and how much. */
import { describe, expect, test } from 'vitest';
import { excerptAround, markWords } from '../../../src/app/search/mark-words.ts';
import { PlaceIndex, type PlaceFields } from '../../../src/app/search/place-index.ts';

function indexOf(...places: PlaceFields[]): PlaceIndex {
  const index = new PlaceIndex();
  for (const place of places) index.add(place);
  return index;
}

describe('a typed word', () => {
  const countOf = (typed: string, word: string): number => indexOf(['', '', word]).find(typed, 9).count;

  test.each([
    ['tree', 'tree', 1],
    ['tree', 'true', 1],
    ['curiosty', 'curiosity', 1],
    ['tree', 'bush', 0],
    ['re', 'recovery', 0],
    ['rec', 'recovery', 1],
    ['cat', 'cut', 0],
    ['cart', 'curt', 1],
    ['carting', 'burting', 0],
    ['cartings', 'burtings', 1],
    ['cafe', 'Café', 1],
  ])('%s finds %s: %i', (typed, word, count) => {
    expect(countOf(typed, word)).toBe(count);
  });

  test('weighs most as it is', () => {
    const index = indexOf(['', '', 'recovary'], ['', '', 'recoverys'], ['', '', 'recovery']);
    const { count, places } = index.find('recovery', 9);
    expect([count, places[0]]).toEqual([3, 2]);
  });
});

describe('the order', () => {
  test('a heading counts more than a title, a title more than the text', () => {
    const index = indexOf(['', '', 'tree one two'], ['', 'tree', 'one two'], ['tree', '', 'one two']);
    expect(index.find('tree', 9).places).toEqual([2, 1, 0]);
  });

  test('more of a word counts more, in a short text more than in a long one', () => {
    const long = 'one two sun four five six seven eight nine ten tree';
    const index = indexOf(['', '', long], ['', '', 'tree one'], ['', '', 'tree tree one']);
    expect(index.find('tree', 9).places).toEqual([2, 1, 0]);
  });

  test('a rare word counts more than a common one', () => {
    const index = indexOf(['', '', 'sun tree'], ['', '', 'sun tree'], ['', '', 'sun oaks'], ['', '', 'sun']);
    const [rare, common] = [index.find('oaks', 1), index.find('tree', 1)];
    expect([rare.count, common.count]).toEqual([1, 2]);
    expect(index.find('sun tree', 9).places).toEqual([0, 1]);
  });

  test('is that of the course where places are equally good', () => {
    const index = indexOf(...Array.from({ length: 30 }, (): PlaceFields => ['', '', 'tree']));
    expect(index.find('tree', 3)).toEqual({ count: 30, places: [0, 1, 2], words: new Set(['tree']) });
  });
});

describe('what a result shows', () => {
  const long = `${'word '.repeat(60)}Recovery is near. ${'end '.repeat(80)}`.trim();

  test('a stretch around the first word found, at whole words', () => {
    const excerpt = excerptAround(long, new Set(['recovery']));
    expect(excerpt).toMatch(/^… (?:word )+Recovery is near\. (?:end )+…$/);
    expect(excerpt.length).toBeLessThan(215);
    expect(excerptAround('Short text', new Set(['none']))).toBe('Short text');
  });

  test('marks on whole words only', () => {
    expect(markWords('A café, cafés', new Set(['cafe']))).toEqual([
      { text: 'A ', isHit: false },
      { text: 'café', isHit: true },
      { text: ', cafés', isHit: false },
    ]);
  });
});

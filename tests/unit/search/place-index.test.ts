/** The index by itself: which words count, how much, and how long a query takes. */
import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { countWrong, weighWord } from '../../../src/app/search/alike-words.ts';
import { excerptAround, markWords } from '../../../src/app/search/mark-words.ts';
import { PlaceIndex, type PlaceFields } from '../../../src/app/search/place-index.ts';

function indexOf(...places: PlaceFields[]): PlaceIndex {
  const index = new PlaceIndex();
  for (const place of places) index.add(place);
  return index;
}

describe('a typed word', () => {
  test.each([
    ['tree', 'tree', 0],
    ['tree', 'trees', 1],
    ['tree', 'tre', 1],
    ['tree', 'true', 1],
    ['curiosty', 'curiosity', 1],
    ['abcdefgh', 'bacdefgh', 2],
    ['tree', 'bush', 3],
    ['tree', 'a', 3],
  ])('%s and %s differ by %i', (typed, word, wrong) => {
    expect(countWrong(typed, word, 2)).toBe(wrong);
  });

  test('weighs most as it is, less as a beginning, least where it is spelt otherwise', () => {
    const [same, begun, wrong] = ['recovery', 'recoverys', 'recovary'].map((word) =>
      weighWord('recovery', word),
    );
    expect(same).toBe(1);
    expect(begun).toBeCloseTo((0.375 * 9) / 9.3, 10);
    expect(wrong).toBeCloseTo((0.45 * 8) / 9, 10);
  });

  test('may be a beginning from three letters on; one letter may be wrong from four, two from eight', () => {
    expect(weighWord('re', 'recovery')).toBe(0);
    expect(weighWord('rec', 'recovery')).toBeGreaterThan(0);
    expect(weighWord('cat', 'cut')).toBe(0);
    expect(weighWord('cart', 'curt')).toBeGreaterThan(0);
    expect(weighWord('carting', 'burting')).toBe(0);
    expect(weighWord('cartings', 'burtings')).toBeGreaterThan(0);
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

test('a key is answered within a frame in a course of 2,800 chapters', () => {
  const words = Array.from({ length: 40_000 }, (_, at) => `w${((at * 7919) % 46_656).toString(36)}ord`);
  let next = 1;
  const pick = (): string => words[(next = (next * 48_271) % 2_147_483_647) % words.length] ?? '';
  const index = new PlaceIndex();
  for (let place = 0; place < 11_200; place += 1)
    index.add([pick(), `the ${pick()}`, Array.from({ length: 60 }, pick).join(' ')]);
  const queries = ['the', 'w', 'w1', 'w1a', words[7] ?? '', `the ${words[8] ?? ''} ${words[9] ?? ''}`];
  /** The least of several: what a busy machine adds is no matter of the index. */
  const times = queries.map((query) => {
    const runs = Array.from({ length: 5 }, () => {
      const start = performance.now();
      index.find(query, 20);
      return performance.now() - start;
    });
    return Math.min(...runs);
  });
  console.info('Search, milliseconds a key', times.map(Math.round));
  expect(Math.max(...times)).toBeLessThan(25);
}, 60_000);

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

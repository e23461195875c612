import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { createFinder, excerptAround, markWords } from '../../../src/app/pages/find-places.ts';
import type { SearchData } from '../../../src/model/search.ts';
import { makeSearchData, splitSections } from '../../../src/plugins/search-index.ts';
import { makeChapter, makeCourse, makePart } from '../../fixtures/course.ts';
import { compileGallery } from '../../fixtures/gallery-course.ts';

const dataOf = (html: string) =>
  makeSearchData(makeCourse({ parts: [makePart({ chapters: [makeChapter({ html })] })] }));

/** As the page gets it. */
const finderOf = (data: SearchData) => createFinder(JSON.parse(JSON.stringify(data)) as SearchData);

const gallery = makeSearchData(compileGallery());
const find = finderOf(gallery);
const hrefs = (query: string): string[] => find(query).map(({ place }) => place.href);

describe('what is in the index', () => {
  test('stretches from heading to heading, each with the id that leads to it', () => {
    const html =
      '<p>One<br>two.</p><h2 id="a--x">Three</h2><ul><li>four</li><li>five</li></ul>' +
      '<details class="fold" id="a--y"><summary><h3>Six</h3></summary><p>seven</p></details>';
    expect(splitSections(html)).toEqual([
      { anchor: '', heading: '', text: 'One two.' },
      { anchor: 'a--x', heading: 'Three', text: 'four five' },
      { anchor: 'a--y', heading: 'Six', text: 'seven' },
    ]);
  });

  test.each([
    '<section class="tab-panel" id="a--x"><h3>One</h3><p>two</p></section>',
    '<ol class="steps"><li class="step" id="a--x"><h3>One</h3><p>two</p></li></ol>',
    '<ul><li class="flashcard" id="a--x"><div class="flashcard-front"><h3>One</h3></div><p>two</p></li></ul>',
    '<ol class="hotspots-list"><li id="a--x"><h3>One</h3><p>two</p></li></ol>',
  ])('a heading in an item leads to the item: %s', (html) => {
    expect(splitSections(html).at(-1)).toEqual({ anchor: 'a--x', heading: 'One', text: 'two' });
  });

  test('never an answer, a reason, a hint or an explanation that waits in a template', () => {
    const text = JSON.stringify(gallery.places);
    const course = compileGallery();
    const questions = course.parts.flatMap((part) => part.chapters.flatMap((chapter) => chapter.questions));
    expect(questions.length).toBeGreaterThan(5);
    for (const { options, text: prompt } of questions) {
      expect(text).toContain(JSON.stringify(prompt.slice(0, 20)).slice(1, -1));
      for (const option of options) if (option.text.length > 25) expect(text).not.toContain(option.text);
    }
    const hidden = '<div class="hint" hidden><p>Secret</p></div><template><p>Secret</p></template>';
    expect(JSON.stringify(dataOf(`<p>Seen</p>${hidden}`).places)).not.toContain('Secret');
  });
});

describe('finding', () => {
  test.each([
    ['recovery', '#~glossary/recovery'],
    ['RECOV', '#~glossary/recovery'],
    ['recovry', '#~glossary/recovery'],
    ['peer supporter', '#~glossary/peer-support-worker'],
    ['interrupt sentence', '#words-and-notes--a-note'],
    ['words and notes', '#/words-and-notes'],
  ])('%s leads to %s', (query, href) => {
    expect(hrefs(query)[0] === href || hrefs(query).slice(0, 3).includes(href)).toBe(true);
  });

  test('every word has to be there', () => {
    expect(hrefs('recovery zebra')).toEqual([]);
    expect(hrefs('')).toEqual([]);
  });

  test('accents and apostrophes do not matter', () => {
    const found = finderOf(dataOf('<p>Le café d’Élodie</p>'));
    for (const query of ['cafe', 'd’elodie', "d'Élodie"]) expect(found(query)).toHaveLength(1);
  });

  test('a key is answered within a frame in a course of 2,800 chapters', () => {
    const words = Array.from(
      { length: 4_000 },
      (_, index) => `w${((index * 7919) % 46_656).toString(36)}ord`,
    );
    let next = 1;
    const pick = (): string => words[(next = (next * 48_271) % 2_147_483_647) % words.length] ?? '';
    const chapters = Array.from({ length: 2_800 }, (_, index) =>
      makeChapter({
        id: `chapter-${index + 1}`,
        number: index + 1,
        title: `${pick()} ${pick()}`,
        html: Array.from({ length: 3 }, (_item, part) => {
          const text = Array.from({ length: 60 }, pick).join(' ');
          return `<h2 id="c--${part}">${pick()}</h2><p>${text}</p>`;
        }).join(''),
      }),
    );
    const large = finderOf(makeSearchData(makeCourse({ parts: [makePart({ chapters })] })));
    const times = ['w', 'w1', 'w1a', words[7] ?? '', `${words[8] ?? ''} ${words[9] ?? ''}`].map((query) => {
      large(query);
      const start = performance.now();
      large(query);
      return performance.now() - start;
    });
    console.info('Search, milliseconds a key', times.map(Math.round));
    expect(Math.max(...times)).toBeLessThan(50);
  }, 60_000);
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

/** What of the course a search finds, and in which files it comes. */
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { placeHref } from '../../../src/model/search.ts';
import { makeShards, renderSearchModules, splitSections } from '../../../src/plugins/search-texts.ts';
import { makeChapter, makeCourse, makePart } from '../../fixtures/course.ts';
import { compileGallery } from '../../fixtures/gallery-course.ts';

const courseOf = (...html: string[]) =>
  makeCourse({
    parts: [
      makePart({
        chapters: html.map((text, at) =>
          makeChapter({ id: `chapter-${at + 1}`, number: at + 1, html: text, questions: [] }),
        ),
      }),
    ],
  });

describe('the texts', () => {
  test('are stretches from heading to heading, each with the id that leads to it', () => {
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

  test('never hold an answer, a reason, a hint or an explanation that waits in a template', () => {
    const course = compileGallery();
    const text = JSON.stringify(makeShards(course));
    const questions = course.parts.flatMap((part) => part.chapters.flatMap((chapter) => chapter.questions));
    expect(questions.length).toBeGreaterThan(5);
    for (const { options, text: prompt } of questions) {
      expect(text).toContain(JSON.stringify(prompt.slice(0, 20)).slice(1, -1));
      for (const option of options) if (option.text.length > 25) expect(text).not.toContain(option.text);
    }
    const hidden = '<div class="hint" hidden><p>Secret</p></div><template><p>Secret</p></template>';
    expect(JSON.stringify(makeShards(courseOf(`<p>Seen</p>${hidden}`)))).not.toContain('Secret');
  });

  test('lead to ids of the chapter, to those of others, and to the chapter', () => {
    const html = '<h2 id="chapter-1--x">One</h2><h2 id="notes">Two</h2><h2>Three</h2>';
    const chapter = makeShards(courseOf(html))[0]?.chapters[1];
    if (!chapter) throw new Error('No chapter.');
    const [id, , sections] = chapter;
    expect(sections.map(([anchor, heading]) => [heading, placeHref(id, anchor)])).toEqual([
      ['', '#/chapter-1'],
      ['One', '#chapter-1--x'],
      ['Two', '#notes'],
      ['Three', '#/chapter-1'],
    ]);
  });
});

describe('the files', () => {
  const words = (count: number): string =>
    `<p>${Array.from({ length: count }, (_, at) => `w${((at * 7919) % 46_656).toString(36)}`).join(' ')}</p>`;

  test('are one for a usual course, which weighs little more than its words', () => {
    const course = compileGallery();
    const files = renderSearchModules(course);
    expect(files.map(([name]) => name)).toEqual(['c/search.js']);
    const plain = makeShards(course)
      .flatMap(({ chapters }) => chapters)
      .map(([, title, sections]) => [title, ...sections.map(([, heading, text]) => `${heading} ${text}`)])
      .join('\n');
    const weigh = (text: string): number => deflateRawSync(text, { level: 9 }).length;
    expect(weigh(files[0]?.[1] ?? '') / weigh(plain)).toBeLessThan(1.25);
  });

  test('are several for a long one, each of a bounded size, with every chapter once', () => {
    const course = courseOf(...Array.from({ length: 30 }, () => words(8_000)));
    const files = renderSearchModules(course);
    expect(files.map(([name]) => name)).toEqual(['c/search.js', 'c/search-2.js', 'c/search-3.js']);
    for (const [, code] of files) expect(code.length).toBeLessThan(600_000);
    const shards = makeShards(course);
    expect(shards.map(({ of }) => of)).toEqual([3, 3, 3]);
    const ids = shards.flatMap(({ chapters }) => chapters.map(([id]) => id));
    expect(ids).toEqual(['~glossary', ...Array.from({ length: 30 }, (_, at) => `chapter-${at + 1}`)]);
  });

  test('hold quotes, apostrophes and backslashes as they are', async () => {
    const text = `“It's” \\ "so" \u2028 \${x} \``;
    const code = renderSearchModules(courseOf(`<p>${text}</p>`))[0]?.[1] ?? '';
    const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { default: string };
    expect(module.default).toContain("“It's” ");
    expect(JSON.parse(module.default)).toEqual(makeShards(courseOf(`<p>${text}</p>`))[0]);
  });
});

/** What stands at the top and at the foot of a chapter. */
import { describe, expect, it } from 'vitest';
import { chapterPlaces, renderChapter, renderChapterForPrint } from '../../../src/plugins/chapter-article.ts';
import { makeChapter, makeCourse, makePart, makeQuestions } from '../../fixtures/course.ts';

const cover = '<svg viewBox="0 0 12 7"><path d="M0 0h12v7z"/></svg>';
const course = makeCourse({
  parts: [
    makePart({ chapters: [makeChapter({ cover }), makeChapter({ id: 'about', number: 2 })] }),
    makePart({
      id: 'role',
      number: 2,
      title: 'Roles & rights',
      chapters: [
        makeChapter({ id: 'begin', number: 3, title: 'Begin', minutes: 4, cover }),
        makeChapter({ id: 'more', number: 4, title: 'More', minutes: 3, cover, questions: makeQuestions() }),
      ],
    }),
    makePart({ id: 'bare', number: 3, title: 'Bare', chapters: [makeChapter({ id: 'bare', number: 5 })] }),
  ],
});
const [welcome = '', about = '', begin = '', more = '', bare = ''] = chapterPlaces(course).map((place) =>
  renderChapter(place, 'en'),
);

describe('a part opens with its first chapter', () => {
  it('with number, title, facts and drawing, where that chapter has a cover', () => {
    expect(begin).toMatch(/^<article class="chapter opened" data-chapter="3"><div class="opener"><figure/);
    expect(begin).toContain('<p class="eyebrow">Part 2</p><p class="opener-title">Roles &amp; rights</p>');
    expect(begin).toContain('<b>2 chapters, 7 minutes, 3 questions</b>');
    expect(begin).toContain('<p class="eyebrow">Chapter 1 of 2</p><h1 tabindex="-1">Begin</h1>');
    expect(begin.match(/<svg/g)?.length).toBe(1 + (begin.match(/class="icon"/g)?.length ?? 0));
    expect(begin).toContain('aria-hidden="true"><svg preserveAspectRatio="xMidYMax slice"');
  });

  it('has one heading of the first level, as every chapter', () => {
    for (const html of [welcome, about, begin, more, bare]) expect(html.match(/<h1/g)).toHaveLength(1);
  });

  it('not at the start of the course, in the middle of a part, without a cover, or in print', () => {
    expect(welcome).toContain('class="chapter covered"');
    expect(more).toContain('class="chapter covered"');
    for (const html of [welcome, about, more, bare]) expect(html).not.toContain('opener');
    for (const place of chapterPlaces(course))
      expect(renderChapterForPrint(place, 'en')).not.toContain('opener');
  });
});

describe('the way on', () => {
  it('leads from the last chapter to the certificate, and from no other', () => {
    expect(bare).toContain('<a class="next" href="#~certificate">');
    for (const html of [welcome, about, begin, more]) expect(html).not.toContain('#~certificate');
    expect(welcome).toContain('<a class="next" href="#/about">');
  });
});

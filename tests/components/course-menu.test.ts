import { expect } from 'chai';
import '../../src/components/course-menu.ts';
import type { CourseMenu } from '../../src/components/course-menu.ts';
import { expectFocus, get, openPage, press } from './page.ts';

const menu = (): CourseMenu => get('course-menu');
const link = (chapter: number): HTMLElement => get(`li[data-chapter="${chapter}"] a`, menu());
const current = (): (string | null | undefined)[] =>
  [...menu().querySelectorAll('[aria-current]')].map((entry) =>
    entry.parentElement?.getAttribute('data-chapter'),
  );
const partStates = (): (string | undefined)[] =>
  [...menu().querySelectorAll('.part-state')].map((words) => words.textContent);
const openParts = (): boolean[] => [...menu().querySelectorAll('details')].map((part) => part.open);
const ring = (chapter: number): string => getComputedStyle(get('.mark', link(chapter))).borderTopColor;

describe('course-menu', () => {
  beforeEach(() => openPage());

  it('says of every chapter that it is not read yet', () => {
    expect([1, 2, 3].map((chapter) => link(chapter).textContent)).to.deep.equal([
      'Welcome, not read yet',
      'About this course, not read yet',
      'Check your understanding, not read yet',
    ]);
    expect(partStates()).to.deep.equal(['2 chapters', '1 chapter']);
  });

  it('says and shows that a chapter was started, then read', () => {
    const hollow = ring(2);
    menu().setChapterState(2, 'visited');
    expect(link(2).textContent).to.equal('About this course, started');
    expect(link(2).parentElement?.dataset['state']).to.equal('visited');
    expect(ring(2)).not.to.equal(hollow);
    menu().setChapterState(2, 'read');
    expect(link(2).textContent).to.equal('About this course, started');
    menu().setChapterState(2, 'complete');
    expect(link(2).textContent).to.equal('About this course, read');
    expect(link(1).textContent).to.equal('Welcome, not read yet');
  });

  it('counts the chapters read in their part only', () => {
    menu().setChapterState(1, 'visited');
    expect(partStates()).to.deep.equal(['0 of 2', '1 chapter']);
    menu().setChapterState(1, 'complete');
    expect(partStates()).to.deep.equal(['1 of 2', '1 chapter']);
    menu().setChapterState(2, 'complete');
    expect(partStates()).to.deep.equal(['✓ all read', '1 chapter']);
  });

  it('moves the current place, and opens its part', () => {
    expect(current()).to.deep.equal(['1']);
    expect(openParts()).to.deep.equal([true, false]);
    menu().setCurrent(3);
    expect(current()).to.deep.equal(['3']);
    expect(link(3).getAttribute('aria-current')).to.equal('page');
    expect(openParts()).to.deep.equal([true, true]);
    menu().setCurrent(2);
    expect(current()).to.deep.equal(['2']);
  });

  it('marks many at once, and counts their parts', () => {
    menu().setChapterStates(
      new Map([
        [1, 'complete'],
        [2, 'visited'],
        [3, 'complete'],
        [99, 'complete'],
      ]),
    );
    expect([1, 2, 3].map((chapter) => link(chapter).textContent)).to.deep.equal([
      'Welcome, read',
      'About this course, started',
      'Check your understanding, read',
    ]);
    expect(partStates()).to.deep.equal(['1 of 2', '✓ all read']);
  });

  it('touches only the two entries that change when a chapter is turned', () => {
    const observer = new MutationObserver(() => undefined);
    menu().setCurrent(2);
    observer.observe(menu(), { subtree: true, attributes: true, childList: true, characterData: true });
    menu().setChapterState(2, 'visited');
    menu().setChapterState(2, 'complete');
    menu().setCurrent(3);
    menu().setChapterState(3, 'visited');
    const touched = observer.takeRecords().map(({ target }) => (target as Element).closest('li, details'));
    const chapters = new Set(touched.map((entry) => entry?.getAttribute('data-chapter') ?? 'part'));
    expect([...chapters].toSorted()).to.deep.equal(['2', '3', 'part']);
  });

  it('ignores a chapter that it does not have', () => {
    menu().setChapterState(99, 'complete');
    expect(partStates()).to.deep.equal(['2 chapters', '1 chapter']);
  });

  it('is walked by keyboard, part by part', async () => {
    get('.menu summary').focus();
    await press('Tab');
    expectFocus(link(1));
    await press('Tab', 'Tab', 'Enter');
    expect(openParts()).to.deep.equal([true, true]);
    await press('Tab');
    expectFocus(link(3));
  });
});

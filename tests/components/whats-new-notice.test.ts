import { makeLaunch, makeQuietTracker } from '../fixtures/quiet-tracker.ts';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { ProgressStore } from '../../src/app/progress-store.ts';
import { tellNews } from '../../src/app/whats-new-notice.ts';
import type { Outline } from '../../src/model/outline.ts';
import { emptyProgress } from '../../src/model/progress-reducer.ts';
import { encodeState } from '../../src/model/saved-state.ts';
import { newsStringsFor } from '../../src/strings/news-strings.ts';
import { JournaledTracker } from '../../src/tracking/journaled-tracker.ts';
import { makeChapter, makeOutline, makeQuestion } from '../unit/model/sample-outline.ts';
import { findViolations } from './axe-check.ts';
import { expectFocus, focused, get, openPage, phone, press, settle } from './page.ts';

const t = newsStringsFor('en');
const response = { kind: 'choice', chosen: [1] } as const;
const answer = { fingerprint: 1, index: 0, tries: 1, response, right: true, everRight: true };
const savedState = encodeState({
  learnerId: 'ann',
  counter: 1,
  progress: {
    ...emptyProgress,
    at: 1,
    chapters: new Map([[1, 'complete']]),
    answers: new Map([[1, answer]]),
    known: { chapter: 1, question: 2 },
  },
});

function tell(outline: Outline): void {
  const tracker = new JournaledTracker(makeQuietTracker(), { courseId: 'COURSE' });
  tellNews(new ProgressStore(outline, tracker, makeLaunch({ savedState })), { saveSoon: () => undefined });
}

const lines = (): (string | null)[] =>
  [...document.querySelectorAll('#notice-news p')].map((line) => line.textContent);
const links = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>('#notice-news a')];

describe('the notice of what is new', () => {
  beforeEach(async () => {
    await openPage('<p>Read on.</p>');
    await setViewport(phone);
  });

  it('names chapters, questions and what changed, each with links', () => {
    tell(makeOutline([makeChapter(1, [makeQuestion(1), makeQuestion(3)]), makeChapter(2), makeChapter(3)]));
    expect(lines()).to.deep.equal([
      `${t.newChapters} Chapter 2, Chapter 3.`,
      `${t.newQuestions} Chapter 1.`,
      `${t.changed} Chapter 1. ${t.answerAgain(1)}`,
      t.staysDone,
    ]);
    expect(links().map((link) => link.getAttribute('href'))).to.deep.equal([
      '#/chapter-2',
      '#/chapter-3',
      '#/chapter-1',
      '#/chapter-1',
    ]);
  });

  it('leaves room for the chapter, however much is new', () => {
    const many = Array.from({ length: 9 }, (_none, at) => makeChapter(at + 1));
    tell(makeOutline(many));
    expect(links()).to.have.length(6);
    expect(lines()[0]).to.match(/Chapter 7 and 2 more\.$/);
    expect(get('#notice-news').getBoundingClientRect().right).to.be.at.most(phone.width);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`has nothing that axe finds in ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      tell(makeOutline([makeChapter(1, [makeQuestion(1)]), makeChapter(2)]));
      await settle();
      expect(await findViolations()).to.equal('');
    }).timeout(10_000);

  it('is not there where nothing is new', () => {
    tell(makeOutline([makeChapter(1, [makeQuestion(1, { fingerprint: 1 })])]));
    expect(document.querySelector('#notice-news')).to.equal(null);
  });

  it('goes from the keyboard, and the focus goes on to the chapter', async () => {
    tell(makeOutline([makeChapter(1), makeChapter(2)]));
    get('#notice-news button').focus();
    await press('Enter');
    await settle();
    expect(document.querySelector('#notice-news')).to.equal(null);
    expect(focused()?.localName).to.equal('h1');
    expectFocus(get('h1'));
  });
});

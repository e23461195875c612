import { describe, expect, it } from 'vitest';
import { ProgressStore } from '../../../src/app/progress-store.ts';
import { JournaledTracker } from '../../../src/tracking/journaled-tracker.ts';
import type { Change, Launch } from '../../../src/tracking/tracker.ts';
import { makeLaunch, makeQuietTracker } from '../../fixtures/quiet-tracker.ts';
import { choice, makeChapter, makeOutline, makeQuestion, submit } from '../model/sample-outline.ts';

const outline = makeOutline([makeChapter(1), makeChapter(2, [makeQuestion(7)])]);

function open(change: Partial<Launch>, course = outline) {
  const recorded: Change[] = [];
  const launch = makeLaunch(change);
  const inner = makeQuietTracker({ record: (noted) => recorded.push(noted) });
  const tracker = new JournaledTracker(inner, { courseId: 'COURSE' });
  return { store: new ProgressStore(course, tracker, launch), recorded };
}

describe('a course that was edited', () => {
  const { store: first, recorded: visited } = open({});
  first.dispatch(submit(7));
  const savedState = visited.at(-1)?.savedState ?? '';
  const edited = makeOutline([makeChapter(1), makeChapter(2, [makeQuestion(7, { fingerprint: 1 })])]);
  const anew = { type: 'answer-submitted', question: 7, fingerprint: 1, right: false } as const;

  it('has news for who was there before, until they are told, and for nobody else', () => {
    expect(first.hasNews).toBe(false);
    expect(open({ savedState }).store.hasNews).toBe(false);
    const { store, recorded } = open({ savedState }, edited);
    expect(store.hasNews).toBe(true);
    store.dispatch({ type: 'chapter-opened', chapter: 1 });
    const untold = recorded.at(-1)?.savedState ?? '';
    expect(open({ savedState: untold }, edited).store.hasNews).toBe(true);
    expect(store.dispatch({ type: 'news-told' })).toBe(true);
    const told = recorded.at(-1)?.savedState ?? '';
    expect(open({ savedState: told }, edited).store.hasNews).toBe(false);
  });

  it('has none in review mode, in which nobody could be told once only', () => {
    expect(open({ savedState, mode: 'review' }, edited).store.hasNews).toBe(false);
  });

  it('hands out the answer that another one, to the question as it is now, takes the place of', () => {
    const { store } = open({ savedState }, edited);
    const handed: unknown[] = [];
    store.onSetAside = (...given) => handed.push(given);
    store.dispatch({ ...anew, response: choice(2) });
    expect(handed).toEqual([[7, first.progress.answers.get(7)]]);
    store.dispatch({ ...anew, response: choice(1) });
    expect(handed).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { ProgressStore, type Restored } from '../../../src/app/progress-store.ts';
import { emptyProgress } from '../../../src/model/progress-reducer.ts';
import { decodeState, encodeState } from '../../../src/model/saved-state.ts';
import type { Change, Launch, Tracker } from '../../../src/tracking/tracker.ts';
import { sealState } from '../model/seal-state.ts';
import { choice, makeChapter, makeOutline, makeQuestion, submit } from '../model/sample-outline.ts';

const outline = makeOutline([makeChapter(1), makeChapter(2, [makeQuestion(7)])]);
const ofAnn = encodeState({ learnerId: 'ann', counter: 3, progress: { ...emptyProgress, at: 2 } });

function open(change: Partial<Launch>, course = outline) {
  const recorded: Change[] = [];
  const tracker: Tracker = {
    reportsTo: 'lms',
    connect: () => Promise.reject(new Error('Connected already.')),
    record: (noted) => recorded.push(noted),
    commit: () => Promise.resolve(true),
    finish: () => undefined,
  };
  const launch: Launch = {
    learnerId: 'ann',
    location: 0,
    savedState: '',
    completed: false,
    mode: 'normal',
    ...change,
  };
  return { store: new ProgressStore(course, tracker, launch), recorded };
}

describe('saved state that can be shown', () => {
  it('is gone on from, with a higher counter', () => {
    const { store, recorded } = open({ savedState: ofAnn });
    expect([store.restored, store.progress.at]).toEqual(['restored', 2]);
    store.dispatch({ type: 'chapter-opened', chapter: 1 });
    const saved = decodeState(recorded.at(-1)?.savedState ?? '', 'ann');
    expect(saved).toMatchObject({ ok: true, counter: 4, progress: { at: 1 } });
  });

  it('records nothing in review mode', () => {
    const { store, recorded } = open({ savedState: ofAnn, mode: 'review' });
    store.dispatch(submit(7));
    expect(recorded).toEqual([]);
  });

  it('reports a chapter that an edit of the course has completed', () => {
    const progress = { ...emptyProgress, at: 1, chapters: new Map([[1, 'read' as const]]) };
    const { store, recorded } = open({ savedState: encodeState({ learnerId: 'ann', counter: 1, progress }) });
    expect(store.outcome.chaptersComplete).toBe(1);
    expect(recorded).toHaveLength(1);
  });
});

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

const unshown: [Restored, string | undefined][] = [
  ['foreign', encodeState({ learnerId: 'bob', counter: 3, progress: emptyProgress })],
  ['damaged', ofAnn.slice(0, -2)],
  ['newer', sealState('2whatever a later version holds')],
  ['unreadable', undefined],
];

describe.each(unshown)('saved state that is %s', (restored, savedState) => {
  it('is not written over before the learner says so; then all done since is recorded', () => {
    const { store, recorded } = open({ savedState });
    expect(store.restored).toBe(restored);
    store.dispatch({ type: 'chapter-opened', chapter: 2 });
    store.dispatch(submit(7));
    expect([store.recording, recorded]).toEqual([false, []]);

    store.startAfresh();
    expect(store.recording).toBe(true);
    const saved = decodeState(recorded.at(-1)?.savedState ?? '', 'ann');
    expect(saved.ok && saved.progress.answers.get(7)?.right).toBe(true);
  });
});

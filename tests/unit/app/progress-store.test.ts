import { describe, expect, it, vi } from 'vitest';
import { ProgressStore, type Restored } from '../../../src/app/progress-store.ts';
import { dayOf } from '../../../src/model/completion.ts';
import { applyEvent, emptyProgress } from '../../../src/model/progress-reducer.ts';
import { decodeState, encodeState } from '../../../src/model/saved-state.ts';
import { unmaskText } from '../../../src/tracking/mask.ts';
import { JournaledTracker } from '../../../src/tracking/journaled-tracker.ts';
import type { Change, Launch, Tracker } from '../../../src/tracking/tracker.ts';
import { makeLaunch, makeQuietTracker } from '../../fixtures/quiet-tracker.ts';
import { FakeStorage } from '../tracking/fake-window.ts';
import { makeAnswer } from '../tracking/sample-answer.ts';
import { sealState } from '../model/seal-state.ts';
import { makeChapter, makeOutline, makeQuestion, submit } from '../model/sample-outline.ts';

const outline = makeOutline([makeChapter(1), makeChapter(2, [makeQuestion(7)])]);
const ofAnn = encodeState({ learnerId: 'ann', counter: 3, progress: { ...emptyProgress, at: 2 } });

async function open(
  change: Partial<Launch>,
  reportsTo: Tracker['reportsTo'] = 'lms',
  storage = new FakeStorage(),
) {
  const recorded: Change[] = [];
  const launch = makeLaunch(change);
  const inner = makeQuietTracker({
    reportsTo,
    connect: () => Promise.resolve(launch),
    record: (noted) => recorded.push(noted),
  });
  const tracker = new JournaledTracker(inner, { courseId: 'COURSE', openStorage: () => storage });
  return { store: new ProgressStore(outline, tracker, await tracker.connect()), recorded, storage, tracker };
}

/** What this device keeps, as the learner's key gives it back. */
const readAll = (storage: FakeStorage): (string | undefined)[] =>
  [...storage.entries.values()].map((text) => unmaskText(text, 'COURSEann'));

describe('saved state that can be shown', () => {
  it('is gone on from, with a higher counter', async () => {
    const { store, recorded } = await open({ savedState: ofAnn });
    expect([store.restored, store.progress.at]).toEqual(['restored', 2]);
    store.dispatch({ type: 'chapter-opened', chapter: 1 });
    const saved = decodeState(recorded.at(-1)?.savedState ?? '', 'ann');
    expect(saved).toMatchObject({ ok: true, counter: 4, progress: { at: 1 } });
  });

  it('tells the record how the course stands as it is now', async () => {
    const progress = {
      ...emptyProgress,
      chapters: new Map([1, 2].map((number) => [number, 'complete' as const])),
    };
    const { recorded } = await open({ savedState: encodeState({ learnerId: 'ann', counter: 1, progress }) });
    expect(recorded).toMatchObject([{ progress: 1, status: 'completed' }]);
    const saved = decodeState(recorded[0]?.savedState ?? '', 'ann');
    expect(saved.ok && saved.progress.completion).toMatchObject({ hash: '0123456789ab' });
  });

  it('records nothing in review mode', async () => {
    const { store, recorded } = await open({ savedState: ofAnn, mode: 'review' });
    store.dispatch(submit(7));
    expect(recorded).toEqual([]);
  });

  it('reports a chapter that an edit of the course has completed', async () => {
    const progress = { ...emptyProgress, at: 1, chapters: new Map([[1, 'read' as const]]) };
    const { store, recorded } = await open({
      savedState: encodeState({ learnerId: 'ann', counter: 1, progress }),
    });
    expect(store.outcome.chaptersComplete).toBe(1);
    expect(recorded).toHaveLength(1);
  });
});

const done = {
  ...emptyProgress,
  at: 2,
  chapters: new Map([1, 2].map((number) => [number, 'complete' as const])),
  answers: applyEvent(outline, emptyProgress, submit(7)).answers,
  completion: { day: 2000, hash: 'fedcba987654', version: '0.9.0' },
};

describe('a course that was completed', () => {
  it('is reported again where the record kept the state and missed the status', async () => {
    const savedState = encodeState({ learnerId: 'ann', counter: 9, progress: done });
    const { recorded, storage } = await open({ savedState });
    expect(recorded).toEqual([{ status: 'passed', score: 100, progress: 1 }]);
    expect(storage.entries.size).toBe(0);
  });

  it('keeps the day and the course of the first time, whatever comes after', async () => {
    const savedState = encodeState({ learnerId: 'ann', counter: 9, progress: done });
    const { store } = await open({ savedState });
    store.dispatch(submit(7, false));
    expect(store.progress.completion).toEqual(done.completion);
  });

  it('was completed on the day that it is here, with the course as it is now', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 22, 23, 59) });
    const { store } = await open({});
    store.dispatch({ type: 'chapter-read', chapter: 1 });
    store.dispatch({ type: 'chapter-read', chapter: 2 });
    expect(store.progress.completion).toBeUndefined();
    store.dispatch(submit(7));
    expect(store.progress.completion).toEqual({
      day: dayOf(new Date(2026, 10, 22)),
      hash: outline.hash,
      version: outline.version,
    });
    vi.useRealTimers();
  });

  it('is not in review mode', async () => {
    const savedState = encodeState({ learnerId: 'ann', counter: 9, progress: done });
    expect((await open({ savedState, mode: 'review' })).recorded).toEqual([]);
  });

  it('is open for review, and records nothing, where the record kept the result alone', async () => {
    const { store, recorded } = await open({ completed: true, passed: true });
    expect([store.restored, store.records, store.held]).toEqual(['result-only', false, undefined]);
    expect(store.outcome).toMatchObject({ complete: true, chaptersComplete: 2 });
    store.dispatch(submit(7, false));
    expect(recorded).toEqual([]);
  });

  it('goes on where the score could still become a pass', async () => {
    const { store, recorded } = await open({ completed: true });
    expect([store.restored, store.records]).toEqual(['fresh', true]);
    store.dispatch(submit(7));
    expect(recorded).toHaveLength(1);
    expect(recorded[0]?.status).toBeUndefined();
  });
});

const unshown: [Restored, string | undefined][] = [
  ['foreign', encodeState({ learnerId: 'bob', counter: 3, progress: emptyProgress })],
  ['damaged', ofAnn.slice(0, -2)],
  ['newer', sealState('2whatever a later version holds')],
  ['unreadable', undefined],
];

describe.each(unshown)('saved state that is %s', (restored, savedState) => {
  it.each(['lms', 'device'] as const)(
    'is not written over (%s) before the learner says so; then all done since is recorded, answers as such',
    async (place) => {
      const { store, recorded, storage, tracker } = await open({ savedState }, place);
      expect([store.restored, store.held, tracker.copied]).toEqual([restored, restored, savedState && true]);
      if (savedState) expect(readAll(storage)).toEqual([savedState]);
      store.dispatch({ type: 'chapter-opened', chapter: 2 });
      store.dispatch(submit(7), () => makeAnswer(7, 0));
      expect(recorded).toEqual([]);
      expect(tracker.kept).toBe(true);
      expect(readAll(storage).join()).toContain(makeAnswer(7, 0).id);

      store.startAfresh();
      expect(store.held).toBeUndefined();
      const saved = decodeState(recorded.at(-1)?.savedState ?? '', 'ann');
      expect(saved.ok && saved.progress.answers.get(7)?.right).toBe(true);
      expect(recorded.flatMap(({ answer }) => answer ?? [])).toEqual([makeAnswer(7, 0)]);
      if (savedState) expect(readAll(storage)).toContain(savedState);
    },
  );

  it('is shown next time, too, with what was done meanwhile', async () => {
    const storage = new FakeStorage();
    const first = await open({ savedState }, 'lms', storage);
    first.store.dispatch(submit(7), () => makeAnswer(7, 0));
    const second = await open({ savedState }, 'lms', storage);
    expect(second.store.held).toBe(restored);
    expect(second.store.progress.answers.get(7)?.right).toBe(true);
    expect(second.recorded).toEqual([]);
  });

  it('says where this device can keep neither', async () => {
    const storage = new FakeStorage();
    storage.full = true;
    const { store, recorded, tracker } = await open({ savedState }, 'lms', storage);
    store.dispatch(submit(7));
    expect([tracker.kept, tracker.copied]).toEqual([false, savedState && false]);
    expect(recorded).toEqual([]);
  });

  it('asks for no decision in review mode, and keeps nothing', async () => {
    const { store, recorded, storage } = await open({ savedState, mode: 'review' });
    store.dispatch(submit(7));
    expect([store.records, recorded, storage.entries.size]).toEqual([false, [], 0]);
  });
});

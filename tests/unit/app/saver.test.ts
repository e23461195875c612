import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Saver, type SaveOutcome } from '../../../src/app/saver.ts';
import type { Reach } from '../../../src/tracking/connection-probe.ts';
import { JournaledTracker } from '../../../src/tracking/journaled-tracker.ts';
import { startSession, type SessionListener } from '../../../src/tracking/session.ts';
import type { Tracker } from '../../../src/tracking/tracker.ts';
import { FakeStorage, FakeWindow } from '../tracking/fake-window.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

interface Stage {
  readonly reportsTo?: Tracker['reportsTo'];
  readonly takes?: boolean;
  readonly reach?: Reach;
  readonly held?: boolean;
  readonly full?: boolean;
  readonly merged?: boolean;
}

async function play({
  reportsTo = 'lms',
  takes = true,
  reach = 'reached',
  held = false,
  full = false,
  merged = false,
}: Stage = {}) {
  const storage = new FakeStorage();
  storage.full = full;
  const lms = { takes, commits: 0, reasons: [] as (string | undefined)[] };
  const inner: Tracker = {
    reportsTo,
    connect: () =>
      Promise.resolve({
        learnerId: 'ann',
        location: 0,
        savedState: '',
        completed: false,
        passed: false,
        mode: 'normal',
      }),
    prepare: () => Promise.resolve(true),
    record: () => undefined,
    commit: (reason) => {
      lms.commits += 1;
      lms.reasons.push(reason);
      return Promise.resolve(lms.takes);
    },
    finish: () => undefined,
  };
  const tracker = new JournaledTracker(inner, { courseId: 'COURSE', openStorage: () => storage });
  await tracker.connect();
  if (held) tracker.hold();
  tracker.record({ counter: 1, savedState: 'x' });
  const page = new FakeWindow();
  const listener: SessionListener = { onStep: () => undefined, onReturn: () => undefined };
  const session = startSession(tracker, page.asWindow(), listener);
  session.dispatch('connected');
  const outcomes: SaveOutcome[] = [];
  const probe = vi.fn<(anew?: boolean) => Promise<Reach>>(() => Promise.resolve(reach));
  const onSettled = (outcome: SaveOutcome): void => void outcomes.push(outcome);
  const saver = new Saver({
    session,
    tracker,
    probe,
    isHeld: () => held,
    merged,
    onSaving: () => undefined,
    onSettled,
  });
  listener.onStep = (_state, event) => void saver.note(event);
  saver.launch();
  await vi.advanceTimersByTimeAsync(2_000);
  return { saver, page, outcomes, probe, lms };
}

describe('where the work is said to be', () => {
  it.each<[string, Stage, string]>([
    ['taken, and the server answers', {}, 'lms'],
    ['taken, but nobody knows whether it left the device', { reach: 'unknown' }, 'device'],
    ['not taken', { takes: false }, 'device'],
    ['not taken, and no room here', { takes: false, full: true }, 'nowhere'],
    ['nobody knows, and no room here', { reach: 'unknown', full: true }, 'nowhere'],
    ['no room here, but the LMS has it', { full: true }, 'lms'],
    ['held', { held: true }, 'device'],
    ['held, and no room here', { held: true, full: true }, 'nowhere'],
    ['no LMS', { reportsTo: 'device' }, 'device'],
    ['no LMS, not written', { reportsTo: 'device', takes: false }, 'nowhere'],
    ['no LMS, held', { reportsTo: 'device', held: true }, 'device'],
    ['no LMS, held, no room', { reportsTo: 'device', held: true, full: true }, 'nowhere'],
  ])('%s', async (_name, stage, where) => {
    const { saver, outcomes } = await play(stage);
    saver.saveNow('answer');
    await vi.advanceTimersByTimeAsync(0);
    expect(outcomes.at(-1)?.where).toBe(where);
    expect(await saver.exit()).toBe(where);
  });

  it('needs no connection outside an LMS', async () => {
    const { saver, probe } = await play({ reportsTo: 'device', reach: 'unknown' });
    saver.saveNow('answer');
    await saver.exit();
    expect(probe).not.toHaveBeenCalled();
  });
});

describe('the connection', () => {
  it('is asked about anew once after a failure, and again a minute after an unknown one', async () => {
    const { saver, probe, lms } = await play({ takes: false, reach: 'unknown' });
    const asked = (): (boolean | undefined)[] => probe.mock.calls.map(([anew]) => anew);
    expect(asked()).toEqual([true]);
    saver.saveNow('answer');
    await vi.advanceTimersByTimeAsync(0);
    expect(asked()).toEqual([true, false]);
    lms.takes = true;
    saver.saveNow('answer');
    await vi.advanceTimersByTimeAsync(0);
    expect(asked()).toEqual([true, false, false]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked()).toEqual([true, false, false, false]);
    expect(lms.reasons.at(-1)).toBe('again');
  });

  it('is asked about at launch where this device brought what the LMS did not have', async () => {
    expect((await play()).probe).not.toHaveBeenCalled();
    const { probe, outcomes } = await play({ merged: true, reach: 'unknown' });
    expect(probe).toHaveBeenCalled();
    expect(outcomes.at(-1)?.where).toBe('device');
  });
});

it('makes no more than six commits in any minute besides those for answers and chapters', async () => {
  const { saver, page, lms } = await play();
  const counts: number[] = [];
  for (let second = 0; second < 180; second++) {
    saver.saveSoon();
    page.hide();
    page.show();
    await vi.advanceTimersByTimeAsync(1_000);
    counts.push(lms.commits);
  }
  const minutes = counts.slice(60).map((count, place) => count - (counts[place] ?? 0));
  expect(Math.max(...minutes, counts[59] ?? 0)).toBeLessThanOrEqual(6);
  expect(lms.commits).toBeGreaterThan(9);
});

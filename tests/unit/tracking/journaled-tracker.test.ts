import { describe, expect, it } from 'vitest';
import { emptyProgress } from '../../../src/model/progress-reducer.ts';
import type { Answer, Progress } from '../../../src/model/progress.ts';
import { unmaskText } from '../../../src/tracking/mask.ts';
import { decodeState, encodeState } from '../../../src/model/saved-state.ts';
import { JournaledTracker } from '../../../src/tracking/journaled-tracker.ts';
import type { Change, Launch, Tracker } from '../../../src/tracking/tracker.ts';
import { FakeStorage } from './fake-window.ts';
import { makeAnswer } from './sample-answer.ts';

const learnerId = 'learner-1';

const answerOf = (number: number, chosen = 1): Answer => ({
  fingerprint: 7,
  index: number - 1,
  tries: 1,
  response: { kind: 'choice', chosen: [chosen] },
  right: true,
  everRight: true,
});

/** Progress with questions 1 to `count` answered, in that order. */
const answered = (count: number, chosen = 1): Progress => ({
  at: 2,
  chapters: new Map([[2, 'visited']]),
  answers: new Map(Array.from({ length: count }, (_, place) => [place + 1, answerOf(place + 1, chosen)])),
  known: { chapter: 2, question: count },
});

const encode = (counter: number, progress: Progress, id = learnerId): string =>
  encodeState({ learnerId: id, counter, progress });

/** An LMS that gives `launch` and takes what `takes` says. */
class FakeLms implements Tracker {
  readonly reportsTo = 'lms';
  readonly recorded: Change[] = [];
  takes = true;
  readonly #launch: Launch;

  constructor(launch: Partial<Launch> = {}) {
    this.#launch = {
      learnerId,
      location: 0,
      savedState: '',
      completed: false,
      passed: false,
      mode: 'normal',
      ...launch,
    };
  }

  connect(): Promise<Launch> {
    return Promise.resolve(this.#launch);
  }

  prepare(): Promise<boolean> {
    return Promise.resolve(true);
  }

  record(change: Change): void {
    this.recorded.push(change);
  }

  commit(): Promise<boolean> {
    return Promise.resolve(this.takes);
  }

  finish(): void {
    this.takes = false;
  }
}

class Device {
  readonly storage = new FakeStorage();
  problems: string[] = [];

  open(lms: FakeLms): JournaledTracker {
    const tracker = new JournaledTracker(lms, { courseId: 'COURSE', openStorage: () => this.storage });
    tracker.onProblem = ({ code }) => void this.problems.push(code);
    return tracker;
  }

  /** A visit that ends with `count` answers given, of which the LMS took none. */
  async visitUnheard(from: Launch['savedState'], counter: number, count: number, id = learnerId) {
    const lms = new FakeLms({ savedState: from, learnerId: id });
    lms.takes = false;
    const tracker = this.open(lms);
    await tracker.connect();
    const savedState = encode(counter, answered(count), id);
    tracker.record({ savedState, counter, answer: makeAnswer(count, count - 1) });
    expect(await tracker.commit()).toBe(false);
    expect(tracker.kept).toBe(true);
    return savedState;
  }

  journalKeys(): string[] {
    return [...this.storage.entries.keys()].filter((key) => key.split(':').length === 3);
  }

  asideKeys(): string[] {
    return [...this.storage.entries.keys()].filter((key) => key.split(':').length === 4);
  }
}

function readProgress(launch: Launch): Progress {
  const decoded = decodeState(launch.savedState ?? '', launch.learnerId);
  if (!decoded.ok) throw new Error(decoded.reason);
  return decoded.progress;
}

describe('at the next launch', () => {
  it.each([
    ['as it was', encode(4, answered(1))],
    ['fallen back', encode(3, emptyProgress)],
    ['emptied', ''],
  ])('an LMS %s gets what it had missed', async (_name, savedState) => {
    const device = new Device();
    await device.visitUnheard(encode(4, answered(1)), 5, 2);
    const lms = new FakeLms({ savedState });
    const launch = await device.open(lms).connect();
    expect(launch.merged).toBe(true);
    expect(readProgress(launch)).toEqual(answered(2));
    expect(lms.recorded).toEqual([{ answer: makeAnswer(2, 1) }]);
    expect(device.journalKeys()).toHaveLength(1);
  });

  it('an LMS that gives back the same has confirmed it', async () => {
    const device = new Device();
    const savedState = encode(1, answered(2));
    const tracker = device.open(new FakeLms());
    await tracker.connect();
    tracker.record({ savedState, counter: 1, answer: makeAnswer(2, 1) });
    expect(await tracker.commit()).toBe(true);
    expect(device.journalKeys()).toHaveLength(1);
    const lms = new FakeLms({ savedState });
    expect((await device.open(lms).connect()).merged).toBeUndefined();
    expect(device.storage.entries.size).toBe(0);
    expect(lms.recorded).toEqual([]);
  });

  it('an LMS that another device has moved on keeps its answers; this one’s others come after them', async () => {
    const device = new Device();
    await device.visitUnheard(encode(4, emptyProgress), 5, 2);
    const other: Progress = { ...answered(1, 3), chapters: new Map([[2, 'complete']]) };
    const lms = new FakeLms({ savedState: encode(9, other) });
    const progress = readProgress(await device.open(lms).connect());
    expect(progress.answers.get(1)?.response).toEqual({ kind: 'choice', chosen: [3] });
    expect(progress.answers.get(2)).toEqual(answerOf(2));
    expect(progress.chapters.get(2)).toBe('complete');
    expect(lms.recorded).toEqual([{ answer: makeAnswer(2, 1) }]);
    expect(device.asideKeys()).toHaveLength(1);
  });

  it('answers are sent again where the LMS took the state and refused a row', async () => {
    const device = new Device();
    const refusing = new FakeLms();
    refusing.takes = false;
    const tracker = device.open(refusing);
    await tracker.connect();
    const savedState = encode(1, answered(1));
    tracker.record({ savedState, counter: 1, answer: makeAnswer(1, 0) });
    expect(await tracker.commit()).toBe(false);

    const lms = new FakeLms({ savedState });
    const again = device.open(lms);
    expect(await again.connect()).toMatchObject({ savedState });
    expect(lms.recorded).toEqual([{ answer: makeAnswer(1, 0) }]);
    expect(await again.commit()).toBe(true);

    const later = new FakeLms({ savedState });
    await device.open(later).connect();
    expect([later.recorded, device.journalKeys()]).toEqual([[], []]);
  });

  it('they are even where a later state did not arrive, but not over what another device answered', async () => {
    const device = new Device();
    const refusing = new FakeLms();
    refusing.takes = false;
    const tracker = device.open(refusing);
    await tracker.connect();
    for (const count of [1, 2, 3]) {
      const savedState = encode(count, answered(count));
      tracker.record({ savedState, counter: count, answer: makeAnswer(count, count - 1) });
    }
    expect(await tracker.commit()).toBe(false);
    const other = { ...answered(2), answers: new Map([...answered(2).answers, [1, answerOf(1, 3)]]) };
    const lms = new FakeLms({ savedState: encode(9, other) });
    await device.open(lms).connect();
    expect(lms.recorded).toEqual([{ answer: makeAnswer(2, 1) }, { answer: makeAnswer(3, 2) }]);
  });

  it('nothing is left once the LMS holds more than this device kept', async () => {
    const device = new Device();
    await device.visitUnheard('', 1, 2);
    const launch = await device.open(new FakeLms({ savedState: encode(8, answered(3)) })).connect();
    expect(launch.merged).toBeUndefined();
    expect(device.journalKeys()).toEqual([]);
  });

  it('an earlier copy of this visit, taken without a word, is no other device’s', async () => {
    const device = new Device();
    const lms = new FakeLms();
    lms.takes = false;
    const tracker = device.open(lms);
    await tracker.connect();
    const first = encode(1, answered(1));
    tracker.record({ savedState: first, counter: 1, answer: makeAnswer(1, 0) });
    await tracker.commit();
    const later = answered(1, 3);
    tracker.record({ savedState: encode(2, later), counter: 2, answer: makeAnswer(1, 0) });
    await tracker.commit();
    const launch = await device.open(new FakeLms({ savedState: first })).connect();
    expect(readProgress(launch)).toEqual(later);
  });

  it.each([true, false])(
    'a launch that was confirmed takes no answer back; rows refused before: %s',
    async (refused) => {
      const device = new Device();
      const before = new FakeLms();
      before.takes = !refused;
      const tracker = device.open(before);
      await tracker.connect();
      const first = encode(3, answered(1));
      tracker.record({ savedState: first, counter: 3, answer: makeAnswer(1, 0) });
      await tracker.commit();
      const next = device.open(new FakeLms({ savedState: first }));
      await next.connect();
      await next.commit();
      next.record({ savedState: encode(4, answered(1, 3)), counter: 4, answer: makeAnswer(1, 0) });
      const launch = await device.open(new FakeLms({ savedState: first })).connect();
      expect(readProgress(launch)).toEqual(answered(1, 3));
    },
  );

  it('another learner in this browser sees nothing of it, and leaves it alone', async () => {
    const device = new Device();
    await device.visitUnheard('', 1, 2);
    const launch = await device.open(new FakeLms({ learnerId: 'learner-2' })).connect();
    expect(launch.savedState).toBe('');
    expect(device.journalKeys()).toHaveLength(1);
    expect([...device.storage.entries].join()).not.toContain(learnerId);
  });

  it('a damaged entry is never shown, but kept as it is', async () => {
    const device = new Device();
    await device.visitUnheard('', 1, 2);
    const [key = ''] = device.journalKeys();
    const sound = device.storage.getItem(key) ?? '';
    const damaged = sound.slice(0, 40) + sound.slice(41);
    device.storage.setItem(key, damaged);
    const launch = await device.open(new FakeLms()).connect();
    expect(launch.savedState).toBe('');
    expect(device.problems).toEqual(['journal-damaged']);
    expect([...device.storage.entries.values()]).toEqual([damaged]);
  });

  it.each([{ savedState: 'nonsense' }, { savedState: undefined }])(
    'an LMS whose copy cannot be read ($savedState) is not written to; this device’s is shown',
    async (found) => {
      const device = new Device();
      const kept = await device.visitUnheard('', 1, 2);
      const lms = new FakeLms(found);
      const tracker = device.open(lms);
      expect(await tracker.connect()).toMatchObject({ savedState: found.savedState, kept });
      tracker.record({ savedState: encode(2, answered(3)), counter: 2, answer: makeAnswer(3, 2) });
      expect(lms.recorded).toEqual([]);
      expect(tracker.copied).toBe(found.savedState && true);
      const texts = [...device.storage.entries.values()].map((text) =>
        unmaskText(text, `COURSE${learnerId}`),
      );
      expect(texts.includes('nonsense')).toBe(found.savedState === 'nonsense');
      tracker.release();
      expect(lms.recorded.map(({ answer }) => answer?.id)).toEqual([
        makeAnswer(2, 1).id,
        makeAnswer(3, 2).id,
      ]);
    },
  );
});

describe('this device', () => {
  const record = (tracker: JournaledTracker) =>
    tracker.record({ savedState: encode(1, answered(1)), counter: 1, answer: makeAnswer(1, 0) });

  it('that is full says so, and the LMS is told all the same', async () => {
    const device = new Device();
    device.storage.full = true;
    const lms = new FakeLms();
    const tracker = device.open(lms);
    await tracker.connect();
    record(tracker);
    expect(tracker.kept).toBe(false);
    expect(device.problems).toEqual(['journal-failed']);
    expect(lms.recorded).toHaveLength(1);
  });

  it('that forbids storage loses nothing else', async () => {
    const lms = new FakeLms({ savedState: encode(3, answered(2)) });
    const openStorage = (): Storage => {
      throw new DOMException('denied', 'SecurityError');
    };
    const tracker = new JournaledTracker(lms, { courseId: 'COURSE', openStorage });
    expect(readProgress(await tracker.connect())).toEqual(answered(2));
    record(tracker);
    expect(tracker.kept).toBe(false);
    expect(await tracker.commit()).toBe(true);
  });

  it.each([{ learnerId: '' }, { mode: 'review' as const }])('keeps nothing for %j', async (launch) => {
    const device = new Device();
    const tracker = device.open(new FakeLms(launch));
    await tracker.connect();
    record(tracker);
    expect(tracker.kept).toBe(false);
    expect(device.storage.entries.size).toBe(0);
  });

  it('keeps what the LMS says it took until a later launch shows it', async () => {
    const device = new Device();
    const tracker = device.open(new FakeLms());
    await tracker.connect();
    record(tracker);
    expect(await tracker.commit()).toBe(true);
    tracker.finish();
    expect(device.journalKeys()).toHaveLength(1);
    const lms = new FakeLms();
    expect(readProgress(await device.open(lms).connect())).toEqual(answered(1));
    expect(lms.recorded).toHaveLength(1);
  });
});

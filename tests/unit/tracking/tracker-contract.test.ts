import { describe, expect, it } from 'vitest';
import { Scorm12Tracker } from '../../../src/tracking/scorm12.ts';
import { Scorm2004Tracker } from '../../../src/tracking/scorm2004.ts';
import { StandAloneTracker } from '../../../src/tracking/stand-alone.ts';
import type { Tracker, TrackerProblem } from '../../../src/tracking/tracker.ts';
import { FakeStorage } from './fake-window.ts';
import { makeAnswer } from './sample-answer.ts';
import { createStrictScorm12, type StrictScorm12 } from '../../conformance/strict-scorm12.ts';
import { createStrictScorm2004, type StrictScorm2004 } from '../../conformance/strict-scorm2004.ts';

/** One learner's record over several visits. `broken`: whatever keeps it fails from now on. */
interface Bench {
  visit(): Tracker;
  broken: boolean;
}

function makeScorm12Bench(): Bench {
  let data: Record<string, string> = {};
  let current: ReturnType<typeof createStrictScorm12> | undefined;
  const bench: Bench = {
    broken: false,
    visit() {
      data = { ...data, ...Object.fromEntries(current?.data ?? []) };
      const fake = (current = createStrictScorm12(data));
      fake.api.LMSInitialize('');
      const location = Number(fake.api.LMSGetValue('cmi.core.lesson_location'));
      const api: StrictScorm12 = new Proxy(fake.api, {
        get: (target, name) =>
          bench.broken ? () => 'false' : (Reflect.get(target, name) as StrictScorm12['LMSCommit']),
      });
      return new Scorm12Tracker(api, { location, startedAt: Date.now() });
    },
  };
  return bench;
}

function makeScorm2004Bench(): Bench {
  let data: Record<string, string> = {};
  let current: ReturnType<typeof createStrictScorm2004> | undefined;
  const bench: Bench = {
    broken: false,
    visit() {
      data = { ...data, ...Object.fromEntries(current?.data ?? []) };
      const fake = (current = createStrictScorm2004(data));
      fake.api.Initialize('');
      const location = Number(fake.api.GetValue('cmi.location'));
      const api: StrictScorm2004 = new Proxy(fake.api, {
        get: (target, name) =>
          bench.broken ? () => 'false' : (Reflect.get(target, name) as StrictScorm2004['Commit']),
      });
      return new Scorm2004Tracker(api, { location, startedAt: Date.now() });
    },
  };
  return bench;
}

function makeStandAloneBench(): Bench {
  const storage = new FakeStorage();
  return {
    get broken() {
      return storage.full;
    },
    set broken(full) {
      storage.full = full;
    },
    visit: () => new StandAloneTracker({ courseId: 'ALONGSIDE', openStorage: () => storage }),
  };
}

describe.each([
  { name: 'Scorm12Tracker', makeBench: makeScorm12Bench },
  { name: 'Scorm2004Tracker', makeBench: makeScorm2004Bench },
  { name: 'StandAloneTracker', makeBench: makeStandAloneBench },
])('$name, as a Tracker', ({ makeBench }) => {
  it('starts with nothing', async () => {
    expect(await makeBench().visit().connect()).toMatchObject({
      location: 0,
      savedState: '',
      completed: false,
      mode: 'normal',
    });
  });

  it('gives back at the next visit what was committed', async () => {
    const bench = makeBench();
    const first = bench.visit();
    await first.connect();
    first.record({ location: 5, savedState: '1abc', answer: makeAnswer(1, 0) });
    first.record({ score: 80, status: 'passed' });
    expect(await first.commit()).toBe(true);
    expect(await bench.visit().connect()).toMatchObject({ location: 5, savedState: '1abc', completed: true });
  });

  it('keeps the last of what was recorded', async () => {
    const bench = makeBench();
    const first = bench.visit();
    await first.connect();
    first.record({ savedState: '1abc', location: 2 });
    first.record({ savedState: '1abd' });
    await first.commit();
    expect(await bench.visit().connect()).toMatchObject({ location: 2, savedState: '1abd' });
  });

  it('sends what is left when it finishes, without a commit before', async () => {
    const bench = makeBench();
    const first = bench.visit();
    await first.connect();
    first.record({ savedState: '1late' });
    first.finish();
    expect(await bench.visit().connect()).toMatchObject({ savedState: '1late' });
  });

  it('may be finished twice, and takes nothing in afterwards', async () => {
    const bench = makeBench();
    const first = bench.visit();
    await first.connect();
    first.finish();
    first.record({ savedState: '1after' });
    expect(await first.commit()).toBe(false);
    first.finish();
    expect(await bench.visit().connect()).toMatchObject({ savedState: '' });
  });

  it('commits nothing and says so where nothing changed', async () => {
    const tracker = makeBench().visit();
    await tracker.connect();
    expect(await tracker.commit()).toBe(true);
    expect(await tracker.commit()).toBe(true);
  });

  it('reports trouble, throws never, and makes up for it at the next commit', async () => {
    const bench = makeBench();
    const problems: TrackerProblem[] = [];
    const tracker = bench.visit();
    tracker.onProblem = (problem) => problems.push(problem);
    await tracker.connect();
    bench.broken = true;
    tracker.record({ savedState: '1kept' });
    expect(await tracker.commit()).toBe(false);
    expect(problems).not.toEqual([]);
    bench.broken = false;
    expect(await tracker.commit()).toBe(true);
    expect(await bench.visit().connect()).toMatchObject({ savedState: '1kept' });
  });

  it('never withdraws a completion', async () => {
    const bench = makeBench();
    const first = bench.visit();
    await first.connect();
    first.record({ status: 'completed' });
    await first.commit();
    first.record({ status: 'incomplete' });
    await first.commit();
    expect(await bench.visit().connect()).toMatchObject({ completed: true });
  });
});

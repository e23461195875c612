import { describe, expect, it } from 'vitest';
import { StandAloneTracker, type StandAloneOptions } from '../../../src/tracking/stand-alone.ts';
import { FakeStorage } from './fake-window.ts';

function make(options: Partial<StandAloneOptions> = {}) {
  const tracker = new StandAloneTracker({ courseId: 'ALONGSIDE', ...options });
  const codes: string[] = [];
  tracker.onProblem = (problem) => codes.push(problem.code);
  return { tracker, codes };
}

describe('StandAloneTracker', () => {
  it('says that nothing is reported', () => {
    expect(make().tracker.reportsTo).toBe('device');
  });

  it('keeps two courses apart', async () => {
    const storage = new FakeStorage();
    const one = make({ openStorage: () => storage }).tracker;
    await one.connect();
    one.record({ location: 3 });
    await one.commit();
    const other = make({ courseId: 'OTHER', openStorage: () => storage }).tracker;
    expect(await other.connect()).toMatchObject({ location: 0 });
  });

  it('lives on where storage is forbidden, and says so', async () => {
    const { tracker, codes } = make({
      openStorage: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
    expect(await tracker.connect()).toMatchObject({ savedState: '' });
    tracker.record({ savedState: '1abc' });
    expect(await tracker.commit()).toBe(false);
    tracker.finish();
    expect(codes).toEqual(['storage-unreadable', 'storage-full', 'storage-full']);
  });

  it('lives on where there is no storage at all', async () => {
    const { tracker, codes } = make();
    expect(await tracker.connect()).toMatchObject({ location: 0 });
    expect(codes).toEqual(['storage-unreadable']);
  });

  it.each([
    '{',
    'null',
    '"text"',
    '{"location":"5","savedState":"","completed":false}',
    '{"location":5,"savedState":7,"completed":false}',
    '{"location":5,"savedState":"","completed":"yes"}',
  ])('hands a damaged entry (%s) out as it is, says so and leaves it alone', async (text) => {
    const storage = new FakeStorage();
    storage.setItem('alongside:ALONGSIDE', text);
    const { tracker, codes } = make({ openStorage: () => storage });
    expect(await tracker.connect()).toMatchObject({ location: 0, savedState: text, completed: false });
    expect(codes).toEqual(['storage-damaged']);
    expect(await tracker.commit()).toBe(true);
    tracker.finish();
    expect([...storage.entries]).toEqual([['alongside:ALONGSIDE', text]]);
  });

  it('writes nothing where nothing changed', async () => {
    const storage = new FakeStorage();
    const { tracker } = make({ openStorage: () => storage });
    await tracker.connect();
    await tracker.commit();
    tracker.record({ location: 0 });
    tracker.finish();
    expect(storage.length).toBe(0);
  });

  it('reports why the LMS that was found is not used', async () => {
    const problem = { code: 'initialize-refused', detail: 'because' };
    const { tracker, codes } = make({ openStorage: () => new FakeStorage(), problem });
    await tracker.connect();
    expect(codes).toEqual(['initialize-refused']);
  });
});

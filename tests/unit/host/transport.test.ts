import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Transport } from '../../../src/host/launch/page/transport.ts';
import { FakePage } from './fake-page.ts';

let page: FakePage;
let transport: Transport;

beforeEach(() => {
  vi.useFakeTimers();
  page = new FakePage();
  transport = page.open();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const commit = (finished = false) => transport.processHttpRequest('', undefined, finished).result;

function set(name: string, value: string): void {
  page.elements[name] = value;
  transport.noteSet(name, value);
}

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('a commit', () => {
  test('holds what was set since the last that was acknowledged, under a number of its own', () => {
    set('cmi.core.lesson_status', 'incomplete');
    set('cmi.suspend_data', 'one');
    expect(commit()).toBe('true');
    set('cmi.suspend_data', 'two');
    expect(commit()).toBe('true');
    const both = { launch: 'launch-1', finished: false };
    expect(page.posted).toEqual([
      {
        ...{ ...both, sequence: 1, acknowledged: 0 },
        changed: { 'cmi.core.lesson_status': 'incomplete', 'cmi.suspend_data': 'one' },
      },
      { ...both, sequence: 2, acknowledged: 1, changed: { 'cmi.suspend_data': 'two' } },
    ]);
  });

  test('leaves out what only the server sets, and holds a text that was emptied', () => {
    set('cmi.suspend_data', 'one');
    commit();
    page.elements['cmi.core.total_time'] = '00:10:00';
    set('cmi.suspend_data', '');
    commit();
    expect(page.posted[1]?.changed).toEqual({ 'cmi.suspend_data': '' });
  });

  test('that was not answered is part of the next', () => {
    set('cmi.suspend_data', 'one');
    page.answer = () => ({ status: 0 });
    expect(commit()).toBe('false');
    page.answer = ({ sequence }) => ({ status: 200, sequence });
    set('cmi.core.lesson_location', '2');
    expect(commit()).toBe('true');
    expect(page.posted[1]).toMatchObject({
      ...{ sequence: 2, acknowledged: 0, late: true },
      changed: { 'cmi.suspend_data': 'one', 'cmi.core.lesson_location': '2' },
    });
    set('cmi.core.lesson_location', '3');
    commit();
    expect(page.posted[2]).not.toHaveProperty('late');
  });

  test('that another overtook is sent again with the next', () => {
    set('cmi.suspend_data', 'one');
    page.answer = () => ({ status: 200, outcome: 'saved', sequence: 7 });
    expect(commit()).toBe('false');
    page.answer = ({ sequence }) => ({ status: 200, sequence });
    expect(commit()).toBe('true');
    expect(page.posted[1]?.changed).toEqual({ 'cmi.suspend_data': 'one' });
  });

  test('sends everything once the server has less than it acknowledged', () => {
    set('cmi.core.lesson_status', 'incomplete');
    set('cmi.suspend_data', 'one');
    commit();
    set('cmi.core.lesson_location', '2');
    page.answer = ({ sequence, acknowledged }) =>
      acknowledged > 0 ? { status: 409, outcome: 'resync', sequence: 0 } : { status: 200, sequence };
    expect(commit()).toBe('true');
    expect(page.posted.at(-1)).toMatchObject({
      acknowledged: 0,
      changed: {
        'cmi.core.lesson_status': 'incomplete',
        'cmi.suspend_data': 'one',
        'cmi.core.lesson_location': '2',
      },
    });
  });

  test('is false for good about what the server never takes, which keeps nothing else back', () => {
    page.answer = ({ sequence, changed }) =>
      'cmi.comments' in changed
        ? { status: 400, outcome: 'malformed', refused: ['cmi.comments'] }
        : { status: 200, sequence };
    set('cmi.comments', 'odd');
    set('cmi.suspend_data', 'one');
    expect(commit()).toBe('false');
    expect(page.posted.map(({ changed }) => Object.keys(changed))).toEqual([
      ['cmi.suspend_data', 'cmi.comments'],
      ['cmi.suspend_data'],
    ]);
    expect(commit()).toBe('false');
    set('cmi.comments', '');
    expect(commit()).toBe('true');
  });

  test('over what the server reads at once goes in parts', () => {
    for (let index = 0; index < 100; index++)
      page.elements[`cmi.interactions.${index}.id`] = 'x'.repeat(3000);
    expect(commit()).toBe('true');
    expect(page.posted).toHaveLength(2);
    expect(page.posted.every((body) => bytes(JSON.stringify(body)) < 256 * 1024)).toBe(true);
  });

  test('does not hold the page up twice for a server that does not answer', async () => {
    page.answer = () => ({ status: 0 });
    page.takes = 10_000;
    set('cmi.suspend_data', 'one');
    const hold = vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValueOnce(10_000);
    expect(commit()).toBe('false');
    hold.mockRestore();
    page.answer = ({ sequence }) => ({ status: 200, sequence });
    expect(commit()).toBe('false');
    await vi.advanceTimersByTimeAsync(0);
    expect(page.told).toEqual(['lost', 'saved']);
    expect(commit()).toBe('true');
  });
});

describe('a lost connection', () => {
  test.each([
    [0, 'lost'],
    [500, 'lost'],
    [507, 'full'],
    [401, 'ended'],
    [404, 'ended'],
  ] as const)('with status %i is told as %s, and replayed until all is saved', async (status, state) => {
    set('cmi.suspend_data', 'one');
    page.answer = () => ({ status });
    expect(commit()).toBe('false');
    await vi.advanceTimersByTimeAsync(7_000);
    expect(page.posted).toHaveLength(3);
    set('cmi.suspend_data', 'two');
    page.answer = ({ sequence }) => ({ status: 200, sequence });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(page.told).toEqual([state, 'saved']);
    expect(page.posted.at(-1)).toMatchObject({ late: true, changed: { 'cmi.suspend_data': 'two' } });
    expect(page.posted).toHaveLength(4);
    expect(page.beacons).toEqual([]);
  });

  test('is tried at once when the browser says that it is back, and not before anything was lost', async () => {
    page.comeBackOnline();
    expect(page.posted).toEqual([]);
    set('cmi.suspend_data', 'one');
    page.answer = () => ({ status: 0 });
    commit();
    page.answer = ({ sequence }) => ({ status: 200, sequence });
    page.comeBackOnline();
    await vi.advanceTimersByTimeAsync(0);
    expect(page.told).toEqual(['lost', 'saved']);
  });

  test('ends the session when it is back, where the course has ended it', async () => {
    page.answer = () => ({ status: 507 });
    expect(commit(true)).toBe('false');
    page.answer = ({ sequence }) => ({ status: 200, sequence });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(page.posted.at(-1)?.finished).toBe(true);
    await transport.replay();
    expect(page.posted).toHaveLength(2);
  });
});

test('a launch that may not write any more says so, and asks no more by itself', async () => {
  page.answer = () => ({ status: 409, outcome: 'superseded', sequence: 0 });
  await transport.replay();
  expect(page.told).toEqual(['superseded']);
  await transport.replay();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(page.posted).toHaveLength(1);
});

describe('while the page goes', () => {
  test('the last commit goes by beacon where it cannot be waited for', () => {
    expect(commit(true)).toBe('true');
    expect(page.beacons).toEqual([]);
    page.leaving = true;
    set('cmi.suspend_data', 'one');
    expect(commit(true)).toBe('true');
    expect(JSON.parse(page.beacons[0] ?? '')).toMatchObject({
      finished: true,
      changed: { 'cmi.suspend_data': 'one' },
    });
  });

  test('the course alone may have gone: then nobody is told of a loss, and the next request ends the session', async () => {
    page.leaving = true;
    set('cmi.suspend_data', 'one');
    expect(commit(true)).toBe('true');
    await vi.advanceTimersByTimeAsync(0);
    expect(page.posted.at(-1)).toMatchObject({ finished: true, changed: { 'cmi.suspend_data': 'one' } });
    expect(page.told).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(page.posted).toHaveLength(1);
  });

  test.each([
    ['letters', 'x'],
    ['of three bytes each', '界'],
    ['of two units each', '🙂'],
  ])('there are never more than 48 kB left to send: 64,000 characters %s', (_what, character) => {
    const state = character.repeat(64_000 / character.length);
    set('cmi.core.lesson_location', '2');
    expect(page.posted).toEqual([]);
    set('cmi.suspend_data', state);
    expect(page.posted.at(-1)?.changed).toMatchObject({ 'cmi.suspend_data': state });
    page.leaving = true;
    set('cmi.core.exit', 'suspend');
    expect(commit(true)).toBe('true');
    expect(JSON.parse(page.beacons[0] ?? '')).toMatchObject({ changed: { 'cmi.core.exit': 'suspend' } });
  });

  test('many small values add up, too', () => {
    for (let index = 0; index < 400; index++) set(`cmi.interactions.${index}.id`, 'é'.repeat(100));
    page.leaving = true;
    expect(commit(true)).toBe('true');
    expect(page.posted.length).toBeGreaterThan(0);
    expect(bytes(page.beacons[0] ?? '')).toBeLessThanOrEqual(48_000);
    const sent = Object.assign(
      {},
      ...page.posted.map(({ changed }) => changed),
      (JSON.parse(page.beacons[0] ?? '') as { changed: object }).changed,
    ) as object;
    expect(Object.keys(sent)).toHaveLength(400);
  });

  test('what is too much all the same is not claimed to be saved', () => {
    page.leaving = true;
    set('cmi.suspend_data', 'x'.repeat(60_000));
    set('cmi.core.exit', 'suspend');
    expect(commit(true)).toBe('false');
    expect(bytes(page.beacons[0] ?? '')).toBeLessThanOrEqual(48_000);
  });
});

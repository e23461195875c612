import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeProbe } from '../../../src/tracking/connection-probe.ts';

const ask = vi.fn<typeof fetch>();
const answerWith = (text: string): void => void ask.mockImplementation(async () => new Response(text));

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', ask.mockReset());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it.each([
  ['version: 1\nhash: abcdef012345678\n', 'reached'],
  ['version: 1\nhash: 999999999999999\n', 'unknown'],
  ['version: abcdef012345\nhash: 999999999999999\n', 'unknown'],
  ['<h1>Sign in to the network</h1>', 'unknown'],
])('compares the body: %j → %s', async (text, reach) => {
  answerWith(text);
  expect(await makeProbe('abcdef012345')()).toBe(reach);
  expect(ask).toHaveBeenCalledWith('build.txt', { cache: 'no-store' });
});

it('a page without a hash can compare nothing', async () => {
  answerWith('version: 1\nhash: abcdef012345678\n');
  expect(await makeProbe('')()).toBe('unknown');
});

it('a failed or silent question says unknown', async () => {
  ask.mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await makeProbe('a')()).toBe('unknown');
  ask.mockReturnValue(new Promise(() => undefined));
  const silent = makeProbe('a')();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await silent).toBe('unknown');
});

it('asks at most once a minute, and once more after a failure', async () => {
  answerWith('version: 1\nhash: a\n');
  const probe = makeProbe('a');
  await probe();
  await probe();
  expect(ask).toHaveBeenCalledTimes(1);
  await probe(true);
  expect(ask).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(59_000);
  await probe();
  expect(ask).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(1_000);
  await probe();
  expect(ask).toHaveBeenCalledTimes(3);
});

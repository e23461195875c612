import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTransport } from '../../../src/host/launch/launch-transport.ts';

/** What the server answers with; 0 is a lost connection. */
let status = 200;
let posted: { sequence: number; finished: boolean; launch: string; cmi: unknown }[] = [];
let beacons: string[] = [];

class FakeRequest {
  status = 0;
  synchronous = false;
  open(_method: string, _url: string, asynchronous: boolean): void {
    this.synchronous = !asynchronous;
  }
  setRequestHeader(): void {}
  send(body: string): void {
    if (!this.synchronous) throw new Error('An asynchronous request cannot be waited for');
    if (status === 0) throw new Error('NetworkError');
    posted.push(JSON.parse(body) as (typeof posted)[number]);
    this.status = status;
  }
}

beforeEach(() => {
  status = 200;
  posted = [];
  beacons = [];
  vi.stubGlobal('XMLHttpRequest', FakeRequest);
  vi.stubGlobal('navigator', { sendBeacon: (_url: string, body: string) => beacons.push(body) > 0 });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const onSuperseded = vi.fn();
const makeTransport = () => createTransport({ url: '/commits', launch: 'launch-1', onSuperseded });
const cmi = { core: { lesson_status: 'incomplete' } };
const send = (transport: ReturnType<typeof makeTransport>, finished = false) =>
  transport.processHttpRequest('', { cmi }, finished).result;

test('a commit is true when the server has it, and carries a number of its own', () => {
  const transport = makeTransport();
  expect([send(transport), send(transport)]).toEqual(['true', 'true']);
  expect(posted).toEqual([
    { launch: 'launch-1', sequence: 1, finished: false, cmi },
    { launch: 'launch-1', sequence: 2, finished: false, cmi },
  ]);
});

test.each([0, 400, 404, 500])('a commit answered with %i is false, and goes by no beacon', (answer) => {
  status = answer;
  expect(send(makeTransport())).toBe('false');
  expect(beacons).toEqual([]);
});

test('a launch that may not write any more says so', () => {
  status = 409;
  expect(send(makeTransport())).toBe('false');
  expect(onSuperseded).toHaveBeenCalledOnce();
});

test('the last commit waits for the answer where it can, and goes by beacon where it cannot', () => {
  expect(send(makeTransport(), true)).toBe('true');
  expect([posted.length, beacons.length]).toEqual([1, 0]);
  status = 0;
  expect(send(makeTransport(), true)).toBe('true');
  expect(beacons).toEqual([JSON.stringify({ launch: 'launch-1', sequence: 1, finished: true, cmi })]);
});

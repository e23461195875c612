/**
 * The JavaScript heap of a page as a learner's browser has it: asked for over the browser's own protocol, as whatever
 * drives a browser puts half as much again of its own scripts into every frame.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { browserArguments } from '../../../src/cli/find-browser.ts';

/** Milliseconds until a page is at rest: all that it loads late has come. */
const restAfter = 4000;

type Send = (method: string, params?: object, sessionId?: string) => Promise<Record<string, unknown>>;

interface Answer {
  readonly id?: number;
  readonly result?: object;
  readonly error?: { readonly message: string };
}

async function connect(address: string): Promise<{ send: Send; close: () => void }> {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  const send: Send = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve({ ...result }),
      );
      socket.send(JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) }));
    });
  return { send, close: () => socket.close() };
}

async function weigh(send: Send, url: string): Promise<number> {
  const { browserContextId } = await send('Target.createBrowserContext');
  const size = { width: 412, height: 823 };
  const { targetId } = await send('Target.createTarget', { url, browserContextId, ...size });
  await wait(restAfter);
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const page = String(sessionId);
  // What only the first still held goes with the second.
  await send('HeapProfiler.collectGarbage', {}, page);
  await send('HeapProfiler.collectGarbage', {}, page);
  const { usedSize } = await send('Runtime.getHeapUsage', {}, page);
  await send('Target.disposeBrowserContext', { browserContextId });
  return Number(usedSize);
}

/** @returns bytes, one an address: of the page with all its frames */
export async function weighHeaps(executablePath: string, urls: readonly string[]): Promise<number[]> {
  const profile = mkdtempSync(join(tmpdir(), 'alongside-heap-'));
  const given = [
    ...browserArguments,
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
  ];
  const browser = spawn(executablePath, [...given, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    let said = '';
    const address = await new Promise<string>((resolve, reject) => {
      browser.on('exit', () => reject(new Error(`The browser did not start: ${said}`)));
      browser.stderr.on('data', (part: Buffer) => {
        said += part.toString();
        const found = /ws:\/\/\S+/.exec(said)?.[0];
        if (found !== undefined) resolve(found);
      });
    });
    const { send, close } = await connect(address);
    const heaps: number[] = [];
    for (const url of urls) heaps.push(await weigh(send, url));
    close();
    return heaps;
  } finally {
    const gone = once(browser, 'exit');
    browser.kill();
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

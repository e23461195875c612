/** A Chromium of the test's own: its profile outlives it, it can be killed, and Back finds pages in its memory. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type BrowserContext } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { browserArguments, findBrowser } from '../../../src/cli/find-browser.ts';
import type { Stand } from './use-browser.ts';

export interface OwnBrowser {
  /** Its only profile. */
  readonly profile: BrowserContext;
  /** Ends it from one moment to the next; it cannot write down anything any more. */
  kill(): Promise<void>;
}

/** `folder`: of the profile; one browser at a time. */
async function openOwnBrowser(folder: string): Promise<OwnBrowser> {
  const executable = findBrowser();
  if (executable === undefined) throw new Error('No Chrome or Chromium: set CHROME_PATH.');
  const own = ['--remote-debugging-port=0', `--user-data-dir=${folder}`, '--window-size=1280,800'];
  const child = spawn(executable, [...browserArguments, ...own, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  try {
    const browser = await chromium.connectOverCDP(await readAddress(child));
    const [profile] = browser.contexts();
    if (!profile) throw new Error('The browser has no profile.');
    return { profile, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** Where it listens, which it says on its standard error. */
async function readAddress({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('Nobody can hear what the browser says.');
  const tooLate = AbortSignal.timeout(20_000);
  for await (const line of createInterface({ input: stderr, signal: tooLate })) {
    const address = /listening on (ws:\S+)/.exec(line)?.[1];
    if (address === undefined) continue;
    // Unread, what it goes on to say would stop it one day.
    stderr.resume();
    return address;
  }
  throw new Error('The browser does not say where it listens.');
}

/** A folder for a profile; it goes with the test. */
export async function makeProfileFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-profile-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Opens a browser that records what those of the stand do, and is killed with the test at the latest. */
export async function openRecorded(stand: Stand, folder: string): Promise<OwnBrowser> {
  const browser = await openOwnBrowser(folder);
  onTestFinished(() => browser.kill());
  await stand.addRecorders(browser.profile);
  return browser;
}

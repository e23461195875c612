/** A Chromium of the test's own: its profile outlives it, it can be killed, and Back finds pages in its memory. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type BrowserContext } from 'playwright-core';
import { browserArguments, findBrowser } from '../../../src/cli/find-browser.ts';

export interface OwnBrowser {
  /** Its only profile. */
  readonly profile: BrowserContext;
  /** Ends it from one moment to the next; it cannot write down anything any more. */
  kill(): Promise<void>;
}

/** `folder`: of the profile; one browser at a time. Whoever opens it kills it. */
export async function openOwnBrowser(folder: string): Promise<OwnBrowser> {
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

/** The Chromium that the files of one process share: each opens profiles of its own in it, and closes them. */
import { chromium, type Browser } from 'playwright-core';
import { browserArguments, findBrowser } from '../../../src/cli/find-browser.ts';

let running: Promise<Browser> | undefined;

async function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chrome or Chromium: set CHROME_PATH.');
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  // One that broke off takes down the file that used it, and no other.
  browser.on('disconnected', () => (running = undefined));
  return browser;
}

/** It ends with the process. */
export const findRunningBrowser = (): Promise<Browser> => (running ??= launch());

/** Every profile that is open, whoever has opened it. */
export async function closeProfiles(): Promise<void> {
  const browser = await running;
  for (const profile of browser?.contexts() ?? []) await profile.close();
}

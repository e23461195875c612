/** Where a Chrome or Chromium is that the tests can drive. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const commandNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/opt/google/chrome/chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : [join(folder, 'Google/Chrome/Application/chrome.exe')];
  }),
};

/** Arguments without which Chromium refuses to start as root, or asks the network for things no test needs. */
export const browserArguments: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * CHROME_PATH, then the usual places, then what Playwright installed.
 *
 * @throws where CHROME_PATH names a file that is not there
 * @returns path of the executable; undefined where there is none
 */
export function findBrowser(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, but there is no such file.`);
    return named;
  }
  return [...listOnPath(), ...(usualPlaces[process.platform] ?? []), ...listFromPlaywright()].find((path) =>
    existsSync(path),
  );
}

function listOnPath(): string[] {
  if (process.platform === 'win32') return [];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => commandNames.map((name) => join(folder, name)));
}

/** Playwright's cache: chromium-<revision>/chrome-<platform>/chrome, newest revision first. */
function listFromPlaywright(): string[] {
  const cache = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), findCacheFolder());
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
    .sort((a, b) => readRevision(b) - readRevision(a))
    .flatMap((name) => listExecutables(join(cache, name)));
}

function findCacheFolder(): string {
  if (process.platform === 'darwin') return 'Library/Caches/ms-playwright';
  if (process.platform === 'win32') return 'AppData/Local/ms-playwright';
  return '.cache/ms-playwright';
}

function readRevision(name: string): number {
  return Number(name.slice(name.lastIndexOf('-') + 1));
}

/** The executable lies one folder down; on a Mac, inside an application. */
function listExecutables(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => [
    ...['chrome', 'chrome.exe', 'headless_shell', 'chrome-headless-shell', 'chrome-headless-shell.exe'].map(
      (file) => join(folder, name, file),
    ),
    ...['Chromium', 'Google Chrome for Testing'].map((application) =>
      join(folder, name, `${application}.app/Contents/MacOS/${application}`),
    ),
  ]);
}

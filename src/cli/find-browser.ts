/** Where a Chrome or Chromium is that the tests can drive. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const commandNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

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
 * CHROME_PATH, then PATH and the usual places, then what Playwright installed.
 *
 * @throws where CHROME_PATH names a file that is not there
 * @returns path of the executable; undefined where there is none
 */
export function findBrowser(env = process.env, usualPlaces = listUsualPlaces(env)): string | undefined {
  const named = env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!isFile(named)) throw new Error(`CHROME_PATH names ${named}, but there is no such file.`);
    return named;
  }
  return [...listOnPath(env), ...usualPlaces, ...listFromPlaywright(env)].find(isFile);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function listOnPath(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'win32') return [];
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => commandNames.map((name) => join(folder, name)));
}

function listUsualPlaces(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'linux') return ['/opt/google/chrome/chrome', '/snap/bin/chromium'];
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = env[name];
    return folder === undefined ? [] : [join(folder, 'Google/Chrome/Application/chrome.exe')];
  });
}

/** Playwright's cache: chromium-<revision>/chrome-<platform>/chrome, newest revision first. */
function listFromPlaywright(env: NodeJS.ProcessEnv): string[] {
  const cache = env['PLAYWRIGHT_BROWSERS_PATH'] || join(findCacheFolder(env), 'ms-playwright');
  if (!existsSync(cache)) return [];
  return readdirSync(cache, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^chromium(_headless_shell)?-\d+$/.test(entry.name))
    .map((entry) => entry.name)
    .sort((a, b) => readRevision(b) - readRevision(a))
    .flatMap((name) => listExecutables(join(cache, name)));
}

function findCacheFolder(env: NodeJS.ProcessEnv): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches');
  if (process.platform === 'win32') return env['LOCALAPPDATA'] || join(homedir(), 'AppData/Local');
  return env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
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

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../src/cli/find-browser.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'find-browser-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** An executable that does nothing, in a folder of its own. */
function lay(path: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '', { mode: 0o755 });
  return file;
}

describe('CHROME_PATH', () => {
  it('wins over every other browser', () => {
    const named = lay('mine/browser');
    lay('bin/chromium');
    const env = { CHROME_PATH: named, PATH: join(folder, 'bin') };
    expect(findBrowser(env, [lay('usual/chrome')])).toBe(named);
  });

  it('is refused by name where it is no file, whatever else is there', () => {
    const usual = [lay('usual/chrome')];
    const absent = join(folder, 'absent');
    const message = (path: string) => `CHROME_PATH names ${path}, but there is no such file.`;
    expect(() => findBrowser({ CHROME_PATH: absent }, usual)).toThrow(message(absent));
    expect(() => findBrowser({ CHROME_PATH: folder }, usual)).toThrow(message(folder));
  });

  it('counts as unset where it is empty', () => {
    const usual = lay('usual/chrome');
    expect(findBrowser({ CHROME_PATH: '' }, [usual])).toBe(usual);
  });
});

describe('what Playwright installed', () => {
  const chrome = 'chrome-linux/chrome';

  it('comes after PATH and the usual places', () => {
    const cached = lay(`cache/chromium-1200/${chrome}`);
    const usual = lay('usual/chrome');
    const env = { PLAYWRIGHT_BROWSERS_PATH: join(folder, 'cache'), PATH: join(folder, 'bin') };
    expect(findBrowser(env, [])).toBe(cached);
    expect(findBrowser(env, [usual])).toBe(usual);
    const onPath = lay('bin/chromium');
    if (process.platform !== 'win32') expect(findBrowser(env, [usual])).toBe(onPath);
  });

  it('is taken in its newest revision that has an executable', () => {
    lay(`cache/chromium-999/${chrome}`);
    const newest = lay(`cache/chromium-1200/${chrome}`);
    lay('cache/chromium-1300/INSTALLATION_STARTED');
    lay(`cache/firefox-1500/${chrome}`);
    lay('cache/chromium-1400');
    expect(findBrowser({ PLAYWRIGHT_BROWSERS_PATH: join(folder, 'cache') }, [])).toBe(newest);
  });

  it.each([
    'chromium-1200/chrome-linux64/chrome',
    'chromium-1200/chrome-win64/chrome.exe',
    'chromium-1200/chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chromium_headless_shell-1200/chrome-linux/headless_shell',
    'chromium_headless_shell-1200/chrome-headless-shell-linux64/chrome-headless-shell',
  ])('is found as %s', (path) => {
    const cached = lay(`cache/${path}`);
    expect(findBrowser({ PLAYWRIGHT_BROWSERS_PATH: join(folder, 'cache') }, [])).toBe(cached);
  });

  it.runIf(process.platform === 'linux')('is looked for in the cache folder of the system', () => {
    const cached = lay(`ms-playwright/chromium-1200/${chrome}`);
    expect(findBrowser({ PLAYWRIGHT_BROWSERS_PATH: '', XDG_CACHE_HOME: folder }, [])).toBe(cached);
  });
});

it('finds nothing where nothing is', () => {
  const env = { PLAYWRIGHT_BROWSERS_PATH: join(folder, 'cache'), PATH: folder };
  expect(findBrowser(env, [join(folder, 'chrome')])).toBeUndefined();
  mkdirSync(join(folder, 'chromium'));
  expect(findBrowser(env, [])).toBeUndefined();
});

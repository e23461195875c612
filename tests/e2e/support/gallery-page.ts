/** The gallery, served from the sources, in one Chromium for a test file. */
import { resolve } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { browserArguments, findBrowser } from '../../../src/cli/find-browser.ts';
import { startDevServer, type RunningDevServer } from '../../../src/plugins/live/dev-server.ts';

export interface GalleryStand {
  /** The page with every state entered; it stays open until all tests of the file are done. */
  readonly page: Page;
  readonly url: string;
}

/** What comes first in every example: enough where states do not matter. */
export async function keepFirstStates(page: Page, count: number): Promise<void> {
  await page.evaluate((kept) => {
    for (const example of document.querySelectorAll('.example'))
      for (const state of [...example.querySelectorAll('.state')].slice(kept)) state.remove();
  }, count);
}

/** In per cent of what the reader's browser has. */
export const setTextSize = (page: Page, percent: number): Promise<void> =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = size === 100 ? '' : `${size}%`;
  }, percent);

export async function openGallery(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  chapter?: string,
): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options });
  await page.goto(`${url}/gallery/page${chapter === undefined ? '' : `?chapter=${chapter}`}`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  const ready = await page.getAttribute('html', 'data-ready');
  if (ready !== '') throw new Error(`The gallery is not whole: ${ready ?? ''}`);
  return page;
}

/** `chapter`: one that has a page of its own. */
export function useGallery(options: BrowserContextOptions = {}, chapter?: string): GalleryStand {
  let server: RunningDevServer | undefined;
  let browser: Browser | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    const executablePath = findBrowser();
    if (executablePath === undefined) throw new Error('No Chrome or Chromium: set CHROME_PATH.');
    server = await startDevServer({ root: resolve(import.meta.dirname, '../../..') });
    browser = await chromium.launch({ executablePath, args: [...browserArguments] });
    page = await openGallery(browser, server.url, options, chapter);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get page() {
      if (!page) throw new Error('The gallery is not open yet.');
      return page;
    },
    get url() {
      return server?.url ?? '';
    },
  };
}

/** The gallery, served from the sources, in a profile of the shared Chromium. */
import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startDevServer, type RunningDevServer } from '../../../src/plugins/live/dev-server.ts';
import { findRunningBrowser } from './running-browser.ts';

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
  let page: Page | undefined;
  beforeAll(async () => {
    server = await startDevServer({ root: resolve(import.meta.dirname, '../../..') });
    page = await openGallery(await findRunningBrowser(), server.url, options, chapter);
  });
  afterAll(async () => {
    await page?.close();
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

/**
 * Pictures of the gallery's examples, as a learner on a laptop sees them by day: WebP, small enough to lie beside the
 * guide. Of a tall one the upper part is taken.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startDevServer } from '../../plugins/live/dev-server.ts';
import { browserArguments, findBrowser } from '../find-browser.ts';
import { copyGallery } from './guide-gallery.ts';

const margin = 12;
/** Pixels of the page; also of the window, so that a picture needs no scrolling. */
const tallest = 1150;
const viewport = { width: 820, height: tallest + 2 * margin };
const scale = 1.5;
const quality = 82;

/** Only the states that are wanted, one at a time, at the top of the page: a page of all of them takes its time. */
const arrangement = `
* { animation: none !important; transition: none !important; }
.shell > :not(main), .examples > :not(.example), h1, .foot, .example-name, .state-name, .source { display: none !important; }
.example:not(:has(> .state.shown)), .state:not(.shown) { display: none !important; }
.shell, main, .place, .chapter, .example, .state { display: block !important; margin: 0 !important; padding: 0 !important; border: 0 !important; }
.state.shown { padding: ${margin}px !important; }
`;

function choose(anchors: readonly string[]): void {
  for (const state of document.querySelectorAll('.state')) if (!anchors.includes(state.id)) state.remove();
}

/** Waits for its pictures, too. */
async function show(anchor: string): Promise<void> {
  for (const state of document.querySelectorAll('.state'))
    state.classList.toggle('shown', state.id === anchor);
  scrollTo(0, 0);
  const images = [...document.querySelectorAll<HTMLImageElement>('.state.shown img[src]')];
  for (const image of images) {
    image.loading = 'eager';
    if (!image.complete) await new Promise((done) => image.addEventListener('load', done, { once: true }));
  }
}

async function takePicture(page: Page, anchor: string): Promise<Uint8Array> {
  const place = page.locator(`.state[id="${anchor}"]`);
  if ((await place.count()) === 0) throw new Error(`The gallery has no state “${anchor}”.`);
  await page.evaluate(show, anchor);
  const box = await place.boundingBox();
  if (!box) throw new Error(`“${anchor}” cannot be seen.`);
  const session = await page.context().newCDPSession(page);
  const clip = { ...box, height: Math.min(box.height, viewport.height), scale: 1 };
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality, clip });
  await session.detach();
  return Buffer.from(data, 'base64');
}

async function openGallery(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({
    viewport,
    deviceScaleFactor: scale,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-CA',
  });
  await page.goto(`${url}/gallery/page`);
  await page.waitForSelector('html[data-ready]', { state: 'attached', timeout: 600_000 });
  const trouble = await page.getAttribute('html', 'data-ready');
  if (trouble !== '') throw new Error(`The gallery is not whole: ${trouble ?? ''}`);
  await page.addStyleTag({ content: arrangement });
  await page.evaluate('document.fonts.ready');
  return page;
}

/** Writes `<anchor>.webp` for each anchor into `folder`, and takes out every other picture there. */
export async function takePictures(root: string, folder: string, anchors: readonly string[]): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chrome or Chromium: set CHROME_PATH.');
  const galleryRoot = join(root, '.cache/guide');
  copyGallery(root, galleryRoot);
  const server = await startDevServer({ root, galleryRoot });
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  try {
    const page = await openGallery(browser, server.url);
    await page.evaluate(choose, anchors);
    const taken = new Map<string, Uint8Array>();
    for (const anchor of anchors) taken.set(`${anchor}.webp`, await takePicture(page, anchor));
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) if (name.endsWith('.webp')) rmSync(join(folder, name));
    for (const [name, bytes] of taken) writeFileSync(join(folder, name), bytes);
  } finally {
    await browser.close();
    await server.close();
  }
}

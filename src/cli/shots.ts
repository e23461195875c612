/**
 * `npm run shots`: every chapter and page of the course, the LMS's pages and the gallery's chapters as pictures, at three
 * widths, by day and by night.
 *
 * They go to .cache/shots, to be looked at; nothing is compared.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { startHost } from '../host/server.ts';
import type { GalleryCourse } from '../model/gallery.ts';
import type { Outline } from '../model/outline.ts';
import { startDevServer } from '../plugins/live/dev-server.ts';
import { makePackages } from '../plugins/make-packages.ts';
import { browserArguments, findBrowser } from './find-browser.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, '.cache/shots');
const widths = [360, 768, 1440];

interface Shot {
  readonly name: string;
  readonly address: string;
  /** In the page when it is whole. */
  readonly waitFor?: string;
}

async function listGallery(url: string): Promise<Shot[]> {
  const { chapters } = (await (await fetch(`${url}/gallery/course.json`)).json()) as GalleryCourse;
  return chapters.map(({ id }) => ({
    name: `gallery-${id}`,
    address: `${url}/gallery/page?chapter=${encodeURIComponent(id)}`,
    waitFor: 'html[data-ready=""]',
  }));
}

/** Of the course, and of the LMS around it. */
async function listShots(url: string): Promise<Shot[]> {
  const created = await fetch(`${url}/learners`, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'name=Sam+Example',
  });
  const launch = created.url.replace('/learn/', '/launch/');
  const opened = await fetch(`${launch}/open`, { method: 'POST', headers: { origin: url } });
  const { content: frame } = (await opened.json()) as { content: string };
  const outline = (await (await fetch(new URL('course.json', url + frame))).json()) as Outline;
  const index = await (await fetch(url + frame)).text();
  const inMenu = [...index.matchAll(/href="#~([a-z]+)"/g)].map(([, page]) => page);
  const pages = [...new Set([...inMenu, 'certificate'])];
  const chapters = outline.parts.flatMap((part) => part.chapters);
  return [
    ...chapters.map(({ id }, index) => ({ name: `${index + 1}-${id}`, address: `${url}${frame}#/${id}` })),
    ...pages.map((page) => ({
      name: `page-${page}`,
      address: `${url}${frame}#~${page}`,
      waitFor: '[data-page]',
    })),
    { name: 'print', address: new URL('print.html', url + frame).href },
    { name: 'lms-start', address: url },
    { name: 'lms-learner', address: created.url },
    { name: 'lms-launch', address: launch },
    { name: 'lms-report', address: `${url}/report` },
  ];
}

async function shoot(browser: Browser, { name, address, waitFor = 'body' }: Shot): Promise<void> {
  for (const width of widths)
    for (const colorScheme of ['light', 'dark'] as const) {
      const viewport = { width, height: 800 };
      const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      await page.waitForSelector(waitFor, { state: 'attached' });
      await page.evaluate('document.fonts.ready');
      // As tall as the page: what sticks to the window's edge would cover the text in between.
      const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
      await page.setViewportSize({ width, height: Math.max(height, viewport.height) });
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      await page.close();
    }
}

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('No Chrome or Chromium: set CHROME_PATH.');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const packages = await makePackages({ root, out: join(root, '.cache/package'), onProgress: console.log });
const made = packages.find(({ standard }) => standard === 'scorm12');
if (!made) throw new Error('No package was made.');
const host = await startHost({ zip: made.file, dataDir: join(folder, 'data') });
const gallery = await startDevServer({ root });
const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
try {
  const shots = [...(await listShots(host.url)), ...(await listGallery(gallery.url))];
  for (const [index, shot] of shots.entries()) {
    console.log(`${index + 1} of ${shots.length}: ${shot.name}`);
    await shoot(browser, shot);
  }
  console.log(`The pictures are in ${folder}`);
} finally {
  await browser.close();
  await gallery.close();
  await host.close();
}

/** A chapter loads the stylesheets of the blocks that it holds: all that it needs, and none that it does not. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { listCourseSheets } from '../../src/plugins/chapter-sheets.ts';
import { compileGallery } from '../fixtures/gallery-course.ts';
import { readGalleryPackage } from './support/gallery-package.ts';
import { findContent } from './support/open-course.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();
const gallery = compileGallery();
const chapters = gallery.parts.flatMap((part) => part.chapters);
const every = listCourseSheets(gallery);

beforeAll(async () => {
  await stand.replacePackage(await readGalleryPackage('scorm12'));
}, 120_000);

const looks = [
  { width: 360, media: 'screen' },
  { width: 1280, media: 'screen' },
  { width: 1280, media: 'print' },
] as const;

async function take(page: Page, { width, media }: (typeof looks)[number]): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ media, reducedMotion: 'reduce' });
}

/**
 * What of the page looks otherwise than when this was called first for a look: elements, and what stands before and
 * after them.
 */
const listChanged = (page: Page, look: string): Promise<string[]> =>
  page.evaluate((name) => {
    const kept = window as { looks?: Record<string, string[]> };
    const told =
      /^(?:align|background|border|box-sh|color|content|display|fill|flex|font-[sw]|gap|grid-(?:column|row)-|justify|line-h|list|margin|max-w|opacity|outline|overflow|padding|position|rotate|stroke|text|visib|z-)/;
    const names = [...getComputedStyle(document.body)].filter(
      (each) => told.test(each) && !/block|inline/.test(each),
    );
    const read = (element: Element, part: string): string => {
      const style = getComputedStyle(element, part);
      // What generates no box has no look.
      if (part !== '' && style.content === 'none') return '';
      return names.map((each) => style.getPropertyValue(each)).join();
    };
    const elements = [...document.querySelectorAll('.place :not(svg *)')];
    const found = elements.flatMap((one) => ['', '::before', '::after'].map((part) => read(one, part)));
    kept.looks ??= {};
    const before = (kept.looks[name] ??= found);
    return elements
      .filter((_element, at) => [0, 1, 2].some((part) => before[at * 3 + part] !== found[at * 3 + part]))
      .map((element) => element.outerHTML.slice(0, 80));
  }, look);

/** index.html brings what the first chapter needs further down as one file: the same as one each. */
async function splitFirst(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const first = document.querySelector<HTMLLinkElement>('link[href="styles/first.css"]');
    const names = first?.dataset['sheet']?.split(' ') ?? [];
    const loads = names.map(
      (name) =>
        new Promise((resolve) => {
          const link = document.createElement('link');
          Object.assign(link, { rel: 'stylesheet', href: `styles/${name}.css`, onload: resolve });
          document.head.append(link);
        }),
    );
    await Promise.all(loads);
    first?.remove();
  });
}

/** Opens a chapter with its own sheets alone, which are given back; index.html names those of the first, too. */
async function openAlone(page: Page, address: string, id: string): Promise<string[]> {
  await page.goto(`${address}#/${id}`);
  await page.locator(`course-menu a[href="#/${id}"][aria-current]`).waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.querySelector('.place :not(:defined)') === null);
  await page.waitForLoadState('load');
  await splitFirst(page);
  return page.evaluate(() => {
    const number = document.querySelector<HTMLElement>('.place .chapter')?.dataset['chapter'];
    const [names = '', list] = document.documentElement.dataset['sheets']?.split('|') ?? [];
    const listed = list?.split(' ').map((each) => each.split(':'));
    const masks = listed?.find(([chapter]) => chapter === number)?.[1]?.split('.') ?? [];
    const isOwn = (at: number): boolean => masks.some((mask) => (parseInt(mask, 36) >> at) & 1);
    const own = names.split(',').filter((_, at) => isOwn(at));
    const sheets = document.querySelectorAll<HTMLElement>(
      'link[rel="stylesheet"][href^="styles/"], style[data-sheet]',
    );
    return [...sheets].flatMap((sheet) => {
      const name = sheet.dataset['sheet'] ?? /\/(.*)\.css/.exec(sheet.getAttribute('href') ?? '')?.[1] ?? '';
      if (own.includes(name)) return [name];
      sheet.remove();
      return [];
    });
  });
}

test('every chapter of the gallery', async () => {
  const page = await (await stand.openProfile()).newPage();
  const address = await findContent(stand.url);
  const found = new Set<string>();
  for (const { id } of chapters) {
    const sheets = await openAlone(page, address, id);
    for (const look of looks) {
      await take(page, look);
      expect(await listChanged(page, JSON.stringify(look))).toEqual([]);
    }
    // As on paper.
    for (const sheet of sheets) {
      found.add(sheet);
      const link = page.locator(
        `link[rel="stylesheet"][href="styles/${sheet}.css"], style[data-sheet="${sheet}"]`,
      );
      await link.evaluate((one: HTMLLinkElement) => (one.disabled = true));
      expect(await listChanged(page, JSON.stringify(looks[2])), `${id} has no need of ${sheet}`).not.toEqual(
        [],
      );
      await link.evaluate((one: HTMLLinkElement) => (one.disabled = false));
    }
    for (const sheet of every) await page.addStyleTag({ url: new URL(`styles/${sheet}.css`, address).href });
    for (const look of looks.toReversed()) {
      await take(page, look);
      expect(await listChanged(page, JSON.stringify(look)), `${id} with ${sheets.join()}`).toEqual([]);
    }
    await page.goto('about:blank');
  }
  // All but those of pages.
  expect(found.size).toBeGreaterThanOrEqual(20);
}, 120_000);

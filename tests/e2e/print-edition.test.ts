/** The print edition as a PDF: every word of the Course is there once, in its order, and nothing is cut off. */
import { describe, expect, test } from 'vitest';
import type { Course } from '../../src/model/course.ts';
import { compileGallery } from '../fixtures/gallery-course.ts';
import { findViolations, listWider } from './support/axe.ts';
import { compareWords } from './support/compare-words.ts';
import { course } from './support/course-under-test.ts';
import { expectedWords } from './support/expected-words.ts';
import { openPrinted } from './support/printed-course.ts';
import { bodyOf, marginsOf, pageMargin, readPdf, squash, type PdfPage } from './support/read-pdf.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();

async function print(printed: Course, format: string): Promise<PdfPage[]> {
  const page = await openPrinted(await stand.openProfile({ colorScheme: 'dark' }), printed);
  return readPdf(await page.pdf({ format, tagged: true }));
}

/** Without the addresses that paper adds after links. */
const textOf = (pages: readonly PdfPage[]): string =>
  squash(pages.flatMap((page) => bodyOf(page).map(({ words }) => words)).join('')).replaceAll(
    /\(https?:[^()]*\)/g,
    '',
  );

/** The lowest line of the text. */
function lastLineOf(page: PdfPage): string {
  const body = bodyOf(page);
  const lowest = Math.min(...body.map(({ height }) => height));
  return squash(
    body
      .filter(({ height }) => height < lowest + 2)
      .map(({ words }) => words)
      .join(''),
  );
}

const courses = { 'the course': course, 'the gallery': compileGallery() };

describe.each([
  ['A4', 'practice'],
  ['Letter', 'all'],
] as const)('on %s with answers to %s', (format, printAnswers) => {
  test.each(Object.entries(courses))('%s: all of it, in its margins', async (_name, compiled) => {
    const printed: Course = { ...compiled, printAnswers };
    const pages = await print(printed, format);
    expect(compareWords(textOf(pages), expectedWords(printed))).toEqual([]);

    const chapters = printed.parts.flatMap((part) => part.chapters);
    expect(pages.length).toBeGreaterThan(chapters.length);
    expect(pages.length).toBeLessThan(chapters.length * 4 + 20);
    const headings = findHeadings(printed);
    const menuTitle = chapters[0]?.menuTitle ?? '';
    const first = pages.findIndex((page) => marginsOf(page).includes(menuTitle));
    expect(first).toBeGreaterThan(0);
    for (const [index, page] of pages.entries()) {
      const place = `page ${index + 1}`;
      const outside = page.items.filter(
        ({ left, right }) => left < pageMargin - 1 || right > page.width - pageMargin + 1,
      );
      expect.soft(outside, place).toEqual([]);
      expect.soft(bodyOf(page).length, place).toBeGreaterThan(0);
      expect.soft(marginsOf(page), place).toContain(`Version ${printed.version}, page ${index + 1}`);
      expect.soft(marginsOf(page), place).toContain(printed.title);
      // The contents are all titles.
      const last = index < first ? '' : lastLineOf(page);
      const ending = headings.filter((heading) => last !== '' && heading.endsWith(last));
      expect.soft(ending, `${place} ends with a heading`).toEqual([]);
    }
  });
});

/** Squashed. */
/** Below a picture's there may be nothing else to read. */
function findHeadings(printed: Course): string[] {
  const chapters = printed.parts.flatMap((part) => part.chapters);
  const inText = chapters.flatMap(({ html }) =>
    [...html.matchAll(/<h[2-6][^>]*>((?:(?!<\/h).)*)<\/h.>(?!<figure class="picture")/gs)].map(
      ([, words = '']) => words.replaceAll(/<[^>]*>/g, ''),
    ),
  );
  const prompts = chapters.flatMap(({ questions }) => questions.map(({ text }) => text));
  return [...inText, ...prompts, ...chapters.map(({ title }) => title)].map(squash);
}

const looks = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

test.each(looks)(
  'on a screen of $width pixels in the $scheme it can be read by all',
  async ({ width, scheme }) => {
    const profile = await stand.openProfile({ viewport: { width, height: 800 }, colorScheme: scheme });
    for (const answers of ['all', 'none'] as const) {
      const page = await openPrinted(profile, { ...courses['the gallery'], printAnswers: answers });
      expect.soft(await findViolations(page), answers).toEqual([]);
      expect.soft(await listWider(page), answers).toEqual([]);
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').getAttribute('href')).toBe('#print_text');
    }
  },
);

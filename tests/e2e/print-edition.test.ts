/** The print edition as a PDF: every word of the Course is there once, in its order, and nothing is cut off. */
import { describe, expect, test } from 'vitest';
import type { Course } from '../../src/model/course.ts';
import { compileGallery } from '../fixtures/gallery-course.ts';
import { findViolations, listWider } from './support/axe.ts';
import { course } from './support/course-under-test.ts';
import { expectPrinted } from './support/expect-printed.ts';
import { openPrinted } from './support/printed-course.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();

const courses = { 'the course': course, 'the gallery': compileGallery() };

describe.each([
  ['A4', 'practice'],
  ['Letter', 'all'],
] as const)('on %s with answers to %s', (format, printAnswers) => {
  test.each(Object.entries(courses))('%s: all of it, in its margins', async (_name, compiled) => {
    const printed: Course = { ...compiled, printAnswers };
    await expectPrinted(stand, printed, format);
  });
});

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

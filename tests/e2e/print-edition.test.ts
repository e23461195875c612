/** The print edition as a PDF: every word of the Course is there once, in its order, and nothing is cut off. */
import { describe, expect, test } from 'vitest';
import type { Course } from '../../src/model/course.ts';
import { compileGallery } from '../fixtures/gallery-course.ts';
import { findViolations, listWider } from './support/axe.ts';
import { course } from './support/course-under-test.ts';
import { expectPrinted } from './support/expect-printed.ts';
import { schemes, takeScheme } from './support/looks.ts';
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

test.each([360, 1280])(
  'on a screen of %i pixels it can be read by all, by day and by night',
  async (width) => {
    const profile = await stand.openProfile({ viewport: { width, height: 800 } });
    for (const answers of ['all', 'none'] as const) {
      const page = await openPrinted(profile, { ...courses['the gallery'], printAnswers: answers });
      for (const scheme of schemes) {
        await takeScheme(page, scheme);
        expect.soft(await findViolations(page), `${answers}, ${scheme}`).toEqual([]);
        expect.soft(await listWider(page), `${answers}, ${scheme}`).toEqual([]);
      }
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').getAttribute('href')).toBe('#print_text');
    }
  },
);

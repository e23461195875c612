/** The menu as a sheet on a phone, with the keys. */
import { expect, test } from 'vitest';
import { enrol } from '../unit/host/host-client.ts';
import { chapterAt } from './support/course-under-test.ts';
import { tabTo } from './support/keyboard.ts';
import { launchCourse, type OpenCourse } from './support/open-course.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();

const focusIn = ({ frame }: OpenCourse, selector: string): Promise<boolean> =>
  frame.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);

test('it opens, keeps the focus, closes on Escape, and leads to a chapter', async () => {
  const profile = await stand.openProfile({ viewport: { width: 360, height: 740 } });
  const troubles = watchTroubles(profile);
  const course = await launchCourse(profile, stand.url, await enrol(stand.url, 'Phone'));
  const { page, frame } = course;
  const menu = frame.locator('.menu');
  expect(await menu.isVisible()).toBe(false);

  await tabTo(course, '.menu-open');
  await page.keyboard.press('Enter');
  await menu.waitFor({ state: 'visible' });
  expect(await focusIn(course, '.menu-close')).toBe(true);
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'hidden' });
  expect(await focusIn(course, '.menu-open')).toBe(true);

  await page.keyboard.press('Enter');
  await menu.waitFor({ state: 'visible' });
  // The page behind is out of reach: on the way round, the focus is in the menu or outside the course.
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab');
    const inCourse = await page.evaluate(() => document.activeElement?.localName === 'iframe');
    if (inCourse) expect(await focusIn(course, '.menu, body:focus')).toBe(true);
  }

  const chapter = chapterAt(2);
  await tabTo(course, `[data-chapter="${chapter.number}"] a`);
  await page.keyboard.press('Enter');
  await frame.waitForFunction(
    (title) => document.activeElement?.matches('h1') && document.activeElement.textContent === title,
    chapter.title,
  );
  await menu.waitFor({ state: 'hidden' });
  await tabTo(course, '.foot .next');
  expect(troubles).toEqual([]);
});

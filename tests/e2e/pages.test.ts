/** Pages beside the chapters: opened by the menu, left without losing the place, loaded when they are asked for. */
import { expect, test } from 'vitest';
import { enrol } from '../unit/host/host-client.ts';
import { chapterAt, questionAt, quizChapter, t, wrongOption } from './support/course-under-test.ts';
import {
  expectCleanSessions,
  launchCourse,
  openAlone,
  readScormLogs,
  waitUntilStarted,
  type OpenCourse,
} from './support/open-course.ts';
import { answer, chosenOptions, goTo, waitForChapter } from './support/pointer.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();
const field = '.page-place input[type="search"]';

const openSearch = async ({ frame }: OpenCourse): Promise<void> => {
  // Playwright's mouse would scroll the page first, as no mouse does: the menu sticks to the window.
  await frame.locator('.menu a[href="#~search"]').evaluate((link) => (link as HTMLElement).click());
  await frame.waitForSelector(`${field}:focus`);
};

const scrollOf = ({ frame }: OpenCourse): Promise<number> => frame.evaluate(() => scrollY);

test('Back leads to the chapter as it was left: its place, its answers, what was chosen and not sent', async () => {
  const token = await enrol(stand.url, 'Pia Page');
  const profile = await stand.openProfile();
  const troubles = watchTroubles(profile);
  const course = await launchCourse(profile, stand.url, token);
  const { page, frame } = course;
  await goTo(course, quizChapter());
  await answer(course, questionAt(1), wrongOption(questionAt(1)));
  const [half = 0] = wrongOption(questionAt(2));
  await frame.locator(`[number="${questionAt(2).number}"] input[value="${half}"]`).check();
  await page.waitForTimeout(500);
  const left = await scrollOf(course);
  expect(left).toBeGreaterThan(100);

  await openSearch(course);
  expect(await frame.evaluate(() => document.title)).toContain(t.search);
  expect(await frame.locator('course-menu a[aria-current]').getAttribute('href')).toBe('#~search');
  expect(await scrollOf(course)).toBe(0);
  await frame.evaluate(() => history.back());
  await waitForChapter(course, quizChapter());
  expect(await frame.locator('.page-place').count()).toBe(0);
  await expect.poll(() => scrollOf(course)).toBe(left);
  expect(await chosenOptions(course, questionAt(1))).toEqual(wrongOption(questionAt(1)));
  expect(await chosenOptions(course, questionAt(2))).toEqual([half]);
  await answer(course, questionAt(2), wrongOption(questionAt(2)));

  // The place left last is a chapter, whatever page was open when the window was closed.
  await openSearch(course);
  await page.click('#leave');
  await page.waitForURL(/\/my$/);
  const again = await launchCourse(profile, stand.url, token);
  await waitForChapter(again, quizChapter());
  expect(await chosenOptions(again, questionAt(2))).toEqual(wrongOption(questionAt(2)));
  await again.page.click('#leave');
  await again.page.waitForURL(/\/my$/);
  expectCleanSessions(await readScormLogs(profile, stand.url));
  expect(troubles).toEqual([]);
});

test('a page survives a reload, and the way back leads to the chapter left last', async () => {
  const profile = await stand.openProfile();
  const course = await openAlone(profile, stand.url);
  const { page } = course;
  await goTo(course, chapterAt(5));
  await openSearch(course);
  await page.reload();
  await waitUntilStarted(course);
  await page.waitForSelector(`${field}:focus`);
  expect(new URL(page.url()).hash).toBe('#~search');
  expect(await page.locator('.page-back').textContent()).toContain(chapterAt(5).menuTitle);
  await page.locator('.page-back a').click();
  await waitForChapter(course, chapterAt(5));
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');

  await page.goto(`${page.url().split('#')[0] ?? ''}#~nowhere`);
  await page.reload();
  await waitUntilStarted(course);
  await waitForChapter(course, chapterAt(5));
  expect(new URL(page.url()).hash).toBe(`#/${chapterAt(5).id}`);
});

test('a page that does not load says so; trying again brings it', async () => {
  const course = await openAlone(await stand.openProfile(), stand.url);
  const { page } = course;
  await page.route('**/search-page.js*', (route) => route.abort());
  await page.locator('.search-link').click();
  const notice = page.locator('#notice-load');
  await notice.waitFor();
  expect(await notice.textContent()).toContain(t.loadFailed);
  await page.goBack();
  await notice.waitFor({ state: 'detached' });
  await waitForChapter(course, chapterAt(1));

  await page.unroute('**/search-page.js*');
  await page.route('**/c/search.js*', (route) => route.abort());
  await page.locator('.search-link').click();
  const again = page.locator('.search-state button');
  await again.waitFor();
  await page.unroute('**/c/search.js*');
  await again.click();
  await expect.poll(() => page.locator('.search-state').textContent()).toMatch(/^Type/);
});

test('the search finds a fold, opens it, and remembers what was found', async () => {
  const profile = await stand.openProfile();
  const troubles = watchTroubles(profile);
  const course = await openAlone(profile, stand.url);
  const { page } = course;
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.keyboard.press('Control+k');
  await page.waitForSelector(`${field}:focus`);
  await page.keyboard.type('curiosty');
  const result = page.locator('.search-results a[href="#what-peer-support-is--curiosity"]');
  await result.waitFor();
  expect(loaded.filter((name) => name.endsWith('/c/search.js'))).toHaveLength(1);
  expect(page.workers()).toHaveLength(1);
  expect(await page.locator('.search-state').textContent()).toMatch(/^\d+ places? found$/);
  await expect.poll(() => page.locator('#announcer').textContent()).toMatch(/^\d+ places? found$/);
  await result.click();
  const fold = page.locator('#what-peer-support-is--curiosity');
  await expect.poll(() => fold.getAttribute('open')).not.toBe(null);
  await page.goBack();
  await page.waitForSelector('.search-results a:focus');
  expect(await page.locator(field).inputValue()).toBe('curiosty');
  expect(loaded.filter((name) => name.endsWith('/c/search.js'))).toHaveLength(1);
  expect(troubles).toEqual([]);
});

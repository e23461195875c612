/** Back into a page whose session has ended, as the browser kept it or loaded anew. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { questionAt, rightOptions, wrongOption } from './support/course-under-test.ts';
import {
  expectCleanSessions,
  findContent,
  findCourseFrame,
  readScormLogs,
  waitUntilStarted,
} from './support/open-course.ts';
import { makeProfileFolder, openRecorded } from './support/own-browser.ts';
import { answer, chosenOptions } from './support/pointer.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';
import {
  answerTwo,
  expectAllShown,
  goOnAndExpectRecord,
  readToQuestions,
  startVisit,
} from './support/visit.ts';

const stand = useBrowser();

async function openRemembering(): Promise<BrowserContext> {
  return (await openRecorded(stand, await makeProfileFolder())).profile;
}

/**
 * Presses Back and waits until the page that comes has been loaded as it should: `reload`, for it came out of the
 * browser's memory as it was left, or `back_forward`, for the browser had not kept it.
 */
async function goBack(page: Page, how: 'reload' | 'back_forward'): Promise<void> {
  const here = page.url();
  await page.evaluate(() => {
    setTimeout(() => history.back());
  });
  await page.waitForURL((url) => url.href !== here);
  await page.waitForFunction((wanted) => {
    const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return loaded?.type === wanted;
  }, how);
}

test.each([
  ['from the memory of the browser', openRemembering, 'reload'],
  ['without it', () => stand.openProfile(), 'back_forward'],
] as const)('Back into a session that has ended, %s: a new one begins, with everything', async (...row) => {
  const [from, open, how] = row;
  const profile = await open();
  const troubles = watchTroubles(profile);
  const visit = await startVisit(profile, stand.url, `Beck ${from}`);
  const { page } = visit.course;
  await answerTwo(visit.course);
  await page.goto(stand.url);
  await goBack(page, how);
  const again = { page, frame: await findCourseFrame(page) };
  await waitUntilStarted(again);
  await expectAllShown(again);
  await goOnAndExpectRecord(again, visit);
  const logs = await readScormLogs(profile, stand.url);
  expect(logs).toHaveLength(2);
  expectCleanSessions(logs);
  expect(troubles).toEqual([]);
});

test('Back into a course that was open by itself: it goes on keeping answers on this device', async () => {
  const profile = await openRemembering();
  const troubles = watchTroubles(profile);
  const page = await profile.newPage();
  const course = { page, frame: page.mainFrame() };
  await page.goto(await findContent(stand.url));
  await waitUntilStarted(course);
  await readToQuestions(course);
  await answer(course, questionAt(1), rightOptions(questionAt(1)));
  await page.goto(stand.url);
  await goBack(page, 'reload');
  await waitUntilStarted(course);
  await answer(course, questionAt(2), wrongOption(questionAt(2)));
  await page.goto(stand.url);
  await page.goto(await findContent(stand.url));
  await waitUntilStarted(course);
  await expect.poll(() => chosenOptions(course, questionAt(1))).toEqual(rightOptions(questionAt(1)));
  expect(await chosenOptions(course, questionAt(2))).toEqual(wrongOption(questionAt(2)));
  expect(troubles).toEqual([]);
});

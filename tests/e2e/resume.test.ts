/** Leaving in the middle by closing the tab, or the whole browser, and coming back. */
import { expect, test } from 'vitest';
import { enrol } from '../unit/host/host-client.ts';
import {
  chapterAt,
  questionAt,
  quizChapter,
  rightOptions,
  wrongOption,
} from './support/course-under-test.ts';
import {
  expectCleanSessions,
  findCourseFrame,
  launchCourse,
  readScormLogs,
  readSights,
} from './support/open-course.ts';
import { answer, chosenOptions, goTo, waitForChapter } from './support/pointer.ts';
import { readCsvRow, readRecord } from './support/records.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();
const first = chapterAt(1);
const middle = chapterAt(5);

test('a closed tab opens again at the same chapter, answers kept, and never shows the first one', async () => {
  const name = 'Toni Tab';
  const token = await enrol(stand.url, name);
  const profile = await stand.openProfile();
  const troubles = watchTroubles(profile);
  const before = await launchCourse(profile, stand.url, token);
  await goTo(before, quizChapter());
  await answer(before, questionAt(1), rightOptions(questionAt(1)));
  await answer(before, questionAt(2), rightOptions(questionAt(2)));
  await answer(before, questionAt(3), wrongOption(questionAt(3)));
  await goTo(before, middle);
  await before.page.waitForTimeout(1_000);
  await before.page.close({ runBeforeUnload: false });
  await expect
    .poll(async () => Number((await readCsvRow(stand.url, name))['Time (seconds)']))
    .toBeGreaterThan(0);

  const after = await launchCourse(profile, stand.url, token);
  await waitForChapter(after, middle);
  await after.frame.waitForFunction(() => document.activeElement?.matches('h1'));
  const sights = await readSights(after);
  expect(sights).toContainEqual({ kind: 'heading', text: middle.title });
  expect(sights).toContainEqual({ kind: 'focus', text: middle.title });
  expect(sights.filter(({ text }) => text.includes(first.title))).toEqual([]);
  expect(sights.filter(({ kind }) => kind === 'focus')).toHaveLength(1);

  await goTo(after, quizChapter());
  await expect.poll(() => chosenOptions(after, questionAt(3))).toEqual(wrongOption(questionAt(3)));
  expect(await chosenOptions(after, questionAt(1))).toEqual(rightOptions(questionAt(1)));
  expect(await chosenOptions(after, questionAt(2))).toEqual(rightOptions(questionAt(2)));
  expect(await chosenOptions(after, questionAt(4))).toEqual([]);
  const place = after.frame.locator('.place');
  expect(await place.locator('.option.right .why:visible').count()).toBe(
    rightOptions(questionAt(1)).length + rightOptions(questionAt(2)).length,
  );
  expect(await place.locator('.option.wrong .why:visible').count()).toBe(1);
  await after.page.click('#leave');
  await after.page.waitForURL(/\/my$/);

  const logs = await readScormLogs(profile, stand.url);
  expect(logs).toHaveLength(2);
  expectCleanSessions(logs);
  expect(troubles).toEqual([]);
});

test('a closed browser loses no answer: another one goes on where it was', async () => {
  const token = await enrol(stand.url, 'Bo Browser');
  const one = await stand.openProfile();
  const before = await launchCourse(one, stand.url, token);
  await goTo(before, quizChapter());
  await answer(before, questionAt(4), rightOptions(questionAt(4)));
  await one.close();

  const other = await stand.openProfile();
  const troubles = watchTroubles(other);
  const after = await launchCourse(other, stand.url, token);
  await waitForChapter(after, quizChapter());
  await expect.poll(() => chosenOptions(after, questionAt(4))).toEqual(rightOptions(questionAt(4)));
  expect((await readSights(after)).filter(({ text }) => text.includes(first.title))).toEqual([]);
  expect(troubles).toEqual([]);
});

test('a launch page that is loaded anew goes on where it was', async () => {
  const token = await enrol(stand.url, 'Rae Reload');
  const profile = await stand.openProfile();
  const troubles = watchTroubles(profile);
  const { page, frame } = await launchCourse(profile, stand.url, token);
  await goTo({ page, frame }, middle);
  await page.reload();
  const again = await page.waitForSelector('iframe').then((element) => element.contentFrame());
  if (!again) throw new Error('The launch page has an empty frame.');
  await waitForChapter({ page, frame: again }, middle);
  expect(troubles).toEqual([]);
});

test('a course loaded anew inside its frame gets a new launch, and is recorded', async () => {
  const name = 'Fran Frame';
  const token = await enrol(stand.url, name);
  const profile = await stand.openProfile();
  const before = await launchCourse(profile, stand.url, token);
  await goTo(before, quizChapter());
  await answer(before, questionAt(1), rightOptions(questionAt(1)));
  const relaunched = before.page.waitForEvent('domcontentloaded');
  await before.frame.evaluate(() => {
    location.reload();
  });
  await relaunched;
  const after = { page: before.page, frame: await findCourseFrame(before.page) };
  await waitForChapter(after, quizChapter());
  await answer(after, questionAt(2), rightOptions(questionAt(2)));
  await expect.poll(async () => (await readCsvRow(stand.url, name))['Questions answered']).toBe('2');
});

test('the print edition opens beside the course, which goes on saving', async () => {
  const token = await enrol(stand.url, 'Prina Print');
  const profile = await stand.openProfile();
  const troubles = watchTroubles(profile);
  const course = await launchCourse(profile, stand.url, token);
  const [print] = await Promise.all([
    profile.waitForEvent('page'),
    course.frame.locator('.menu-foot a[href="print.html"]').click(),
  ]);
  await print.waitForURL(/print\.html/);
  await print.close();
  await goTo(course, quizChapter());
  await answer(course, questionAt(1), rightOptions(questionAt(1)));
  await course.page.close();
  const { interactions } = await readRecord(stand.url, token);
  expect(interactions.map(({ id }) => id)).toEqual([questionAt(1).interactionId]);
  expectCleanSessions(await readScormLogs(profile, stand.url));
  expect(troubles).toEqual([]);
});

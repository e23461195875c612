/** The whole way with the keys alone: from giving a name to the line in the report. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chapterAt, chapters, questions, quizChapter, rightOptions, t } from './support/course-under-test.ts';
import { answerByKeys, tabBackOutTo, tabOnPage, tabTo } from './support/keyboard.ts';
import {
  expectCleanSessions,
  findCourseFrame,
  readScormLogs,
  waitUntilStarted,
  type OpenCourse,
} from './support/open-course.ts';
import { readCsvRow } from './support/records.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();
const name = 'Kim Keys';

async function openByKeys(profile: BrowserContext): Promise<OpenCourse> {
  const page = await profile.newPage();
  await page.goto(stand.url);
  await tabOnPage(page, 'input[name=name]');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/my$/);
  await tabOnPage(page, '.course .button');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/launch\//);
  const opened = { page, frame: await findCourseFrame(page) };
  await waitUntilStarted(opened);
  return opened;
}

/** A screen reader announces the heading that gets the focus: it has to be this one, and the page named after it. */
async function expectHeading({ page, frame }: OpenCourse, title: string): Promise<void> {
  await frame.waitForFunction(
    (wanted) => document.activeElement?.matches('h1') && document.activeElement.textContent === wanted,
    title,
  );
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('iframe');
  await frame.waitForFunction((wanted) => document.title.startsWith(wanted), title);
}

async function answerAll(course: OpenCourse): Promise<void> {
  for (const question of questions) {
    await answerByKeys(course, question, rightOptions(question));
    const host = `choice-question[number="${question.number}"]`;
    await course.frame.waitForSelector(`${host} .option.right .why:not([hidden])`);
    expect(await course.frame.locator(`${host} .option.wrong`).count()).toBe(0);
    await course.frame.waitForFunction(
      (words) => document.getElementById('announcer')?.textContent.startsWith(words),
      t.rightAnnounced,
    );
  }
}

async function expectFinished(page: Page): Promise<void> {
  await page.waitForURL(/\/my$/);
  const own = await page.textContent('main');
  expect(own).toContain('Passed');
  expect(own).toContain(`${chapters.length} of ${chapters.length} chapters`);
  expect(own).toContain('Your score is 100%');
  await page.goto(`${stand.url}/report`);
  const row = await page.locator('tr', { hasText: name }).textContent();
  expect(row).toContain('Passed');
  expect(row).toContain('100%');
  expect(row).toContain(`${chapters.length} of ${chapters.length} chapters`);
  expect(await readCsvRow(stand.url, name)).toMatchObject({
    Status: 'Passed',
    'Score (%)': '100',
    'Chapters complete': String(chapters.length),
    Chapters: String(chapters.length),
    'Questions answered': '4',
    Questions: '4',
  });
}

test('the whole course is taken, and reported, with the keyboard only', async () => {
  const profile = await stand.openProfile();
  const troubles = watchTroubles(profile);
  const course = await openByKeys(profile);
  const { page, frame } = course;

  for (const chapter of chapters.slice(1)) {
    await tabTo(course, '.foot .next');
    await page.keyboard.press('Enter');
    await expectHeading(course, chapter.title);
  }
  expect(await frame.getAttribute('article', 'data-chapter')).toBe(String(quizChapter().number));
  await answerAll(course);
  await page.keyboard.press('End');
  await frame.waitForSelector('.end-words.done');
  const end = await frame.textContent('.end-words');
  expect(end).toContain(t.courseDone);
  expect(end).toContain(t.courseDoneScore(100, 80));
  expect(end).toContain(t.youCanClose);
  expect(await frame.textContent('#words-read')).toBe(t.chaptersRead(chapters.length, chapters.length));
  expect(await frame.textContent('#words-answered')).toBe(t.questionsAnswered(4, 4));

  await tabBackOutTo(page, '#leave');
  await page.keyboard.press('Enter');
  await expectFinished(page);
  const logs = await readScormLogs(profile, stand.url);
  expect(logs).toHaveLength(1);
  expectCleanSessions(logs);
  expect(troubles).toEqual([]);
});

test('Back goes back a chapter, and its heading gets the focus', async () => {
  const profile = await stand.openProfile();
  const troubles = watchTroubles(profile);
  const course = await openByKeys(profile);
  for (const place of [2, 3]) {
    await tabTo(course, '.foot .next');
    await course.page.keyboard.press('Enter');
    await expectHeading(course, chapterAt(place).title);
  }
  await course.page.evaluate(() => history.back());
  await expectHeading(course, chapterAt(2).title);
  await course.page.evaluate(() => history.back());
  await expectHeading(course, chapterAt(1).title);
  await course.page.evaluate(() => history.forward());
  await expectHeading(course, chapterAt(2).title);
  await tabTo(course, '.foot .previous');
  await course.page.keyboard.press('Enter');
  await expectHeading(course, chapterAt(1).title);
  expect(troubles).toEqual([]);
});

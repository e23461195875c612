/** A learner finishes the course; it is edited, and its package replaced; the learner comes back. */
import { expect, test } from 'vitest';
import { newsStringsFor } from '../../src/strings/news-strings.ts';
import { enrol } from '../unit/host/host-client.ts';
import {
  course as before,
  questionAt,
  questions,
  quizChapter,
  rightOptions,
} from './support/course-under-test.ts';
import { makeEditedPackage, newTitle } from './support/edited-package.ts';
import { expectCleanSessions, launchCourse, readScormLogs, type OpenCourse } from './support/open-course.ts';
import { answer, chosenOptions, goTo, readOn, waitForChapter } from './support/pointer.ts';
import { readCsvRow, readRecord } from './support/records.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();
const t = newsStringsFor(before.lang);
const notice = '#notice-news';
const [changed, resorted] = [questionAt(1), questionAt(2)];

async function leave({ page }: OpenCourse): Promise<void> {
  await page.click('#leave');
  await page.waitForURL(/\/my$/);
}

async function finish(course: OpenCourse): Promise<void> {
  await readOn(course);
  for (const question of questions) await answer(course, question, rightOptions(question));
  await course.frame.locator('.end').scrollIntoViewIfNeeded();
  await course.frame.waitForSelector('.end-words.done');
}

test('what did not change is kept, what changed is set aside, and the learner is told once', async () => {
  const name = 'Edda Edited';
  const token = await enrol(stand.url, name);
  const profile = await stand.openProfile();
  const troubles = watchTroubles(profile);
  const first = await launchCourse(profile, stand.url, token);
  await finish(first);
  await leave(first);
  expect(await readCsvRow(stand.url, name)).toMatchObject({ Status: 'Passed', 'Score (%)': '100' });

  const edited = await makeEditedPackage(changed.id, resorted.id);
  await stand.replacePackage(edited.zip);
  const chapters = edited.course.parts.flatMap((part) => part.chapters);
  const now = chapters.flatMap((chapter) => chapter.questions);
  const asked = now.find(({ id }) => id === changed.id);
  const added = chapters.find(({ title }) => title === newTitle);
  if (!asked || !added) throw new Error('The edited course lacks what was edited.');
  expect(now.find(({ id }) => id === resorted.id)?.options.map(({ number }) => number)).toEqual(
    resorted.options.map(({ number }) => number).toReversed(),
  );

  const back = await launchCourse(profile, stand.url, token);
  await waitForChapter(back, quizChapter());
  await back.frame.waitForSelector(notice);
  const lines = await back.frame.locator(`${notice} p`).allTextContents();
  expect(lines).toEqual([
    `${t.newChapters} ${newTitle}.`,
    `${t.changed} ${quizChapter().title}. ${t.answerAgain(1)}`,
    t.staysDone,
  ]);
  expect(await chosenOptions(back, changed)).toEqual([]);
  for (const question of questions.slice(1))
    expect((await chosenOptions(back, question)).toSorted()).toEqual(rightOptions(question).toSorted());

  await back.frame.locator(`${notice} a`).first().click();
  await waitForChapter(back, added);
  await back.frame.locator(`${notice} a`).nth(1).click();
  await waitForChapter(back, quizChapter());
  await back.frame.locator(`${notice} button`).click();
  expect(await back.frame.locator(notice).count()).toBe(0);
  expect(await back.frame.evaluate(() => document.activeElement?.localName)).toBe('h1');
  // Passed stays passed, though a chapter is unread and a question open.
  await leave(back);
  expect(await readCsvRow(stand.url, name)).toMatchObject({ Status: 'Passed', 'Score (%)': '100' });

  const again = await launchCourse(profile, stand.url, token);
  await waitForChapter(again, quizChapter());
  expect(await chosenOptions(again, changed)).toEqual([]);
  await answer(again, asked, rightOptions(asked));
  expect(await again.frame.locator(notice).count()).toBe(0);
  await leave(again);
  const { core, interactions } = await readRecord(stand.url, token);
  expect(core.lesson_status).toBe('passed');
  expect(interactions.map(({ id, result }) => [id, result])).toEqual(
    questions.map(({ interactionId }) => [interactionId, 'correct']),
  );
  expectCleanSessions(await readScormLogs(profile, stand.url));
  expect(troubles).toEqual([]);

  const other = await launchCourse(await stand.openProfile(), stand.url, await enrol(stand.url, 'Nia New'));
  await goTo(other, added);
  await other.page.waitForTimeout(1_000);
  expect(await other.frame.locator(notice).count()).toBe(0);
});

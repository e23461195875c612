/** Each way to leave an LMS's launch page while all goes well: what was done just before is there and on record. */
import { expect, test } from 'vitest';
import {
  chapterAt,
  course as compiled,
  questions,
  quizChapter,
  rightOptions,
  t,
} from './support/course-under-test.ts';
import { expectCleanSessions, launchCourse, readScormLogs } from './support/open-course.ts';
import { answer, readOn, waitForChapter } from './support/pointer.ts';
import { readCsvRow, readRecord } from './support/records.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';
import { answerTwo, expectAllShown, goOnAndExpectRecord, startVisit, type Visit } from './support/visit.ts';

const stand = useBrowser();

const ways: readonly (readonly [way: string, leave: (visit: Visit) => Promise<unknown>])[] = [
  [
    'Save and exit',
    async ({ course }) => {
      await course.frame.locator('.top .exit').click();
      await course.frame.getByText(t.leftWhy('lms', false)).waitFor();
    },
  ],
  ['the tab closed', ({ course }) => course.page.close()],
  [
    'the frame taken out of the page',
    ({ course }) => course.page.evaluate(() => document.querySelector('iframe')?.remove()),
  ],
  [
    'another page loaded in the frame',
    async ({ course }) => {
      await course.page.evaluate(() => {
        const frame = document.querySelector('iframe');
        if (frame) frame.src = 'about:blank';
      });
      await course.frame.waitForURL('about:blank');
    },
  ],
  ['another page loaded in the tab', ({ course, url }) => course.page.goto(url)],
];

test.each(ways)('%s: all is there again and on record, and no call came late', async (way, leave) => {
  const profile = await stand.openProfile();
  const troubles = watchTroubles(profile);
  const visit = await startVisit(profile, stand.url, `By ${way}`);
  await answerTwo(visit.course);
  await leave(visit);

  const again = await launchCourse(profile, stand.url, visit.token);
  await expectAllShown(again);
  await goOnAndExpectRecord(again, visit);
  await visit.course.page.close();
  const logs = await readScormLogs(profile, stand.url);
  expect(logs).toHaveLength(2);
  expectCleanSessions(logs);
  expect(troubles).toEqual([]);
});

test('Next through to the end: passed is on record once, and coming back changes nothing', async () => {
  const name = 'Nina Next';
  const profile = await stand.openProfile();
  const troubles = watchTroubles(profile);
  const visit = await startVisit(profile, stand.url, name);
  await visit.course.frame.evaluate((hash) => (location.hash = hash), `#/${chapterAt(1).id}`);
  await waitForChapter(visit.course, chapterAt(1));
  await readOn(visit.course);
  for (const question of questions) await answer(visit.course, question, rightOptions(question));
  await visit.course.frame.locator('.end').scrollIntoViewIfNeeded();
  const words = t.courseDoneScore(100, compiled.passMark);
  await expect.poll(() => visit.course.frame.textContent('.end-words')).toContain(words);
  await visit.course.page.close();

  const again = await launchCourse(profile, stand.url, visit.token);
  await waitForChapter(again, quizChapter());
  await expect.poll(() => again.frame.textContent('.end-words')).toContain(words);
  expect(await again.frame.locator('course-menu li:not([data-state="complete"])').count()).toBe(0);
  await again.page.close();

  const { core, interactions } = await readRecord(stand.url, visit.token);
  expect(core).toMatchObject({ lesson_status: 'passed', score: { raw: '100' } });
  expect(interactions.map(({ id }) => id)).toEqual(questions.map(({ interactionId }) => interactionId));
  expect(await readCsvRow(stand.url, name)).toMatchObject({ Status: 'Passed', 'Score (%)': '100' });
  const logs = await readScormLogs(profile, stand.url);
  expectCleanSessions(logs);
  const told = logs.flatMap(({ calls }) => calls.filter(({ args }) => args[1] === 'passed'));
  expect(told.filter(({ args }) => args[0] === 'cmi.core.lesson_status')).toHaveLength(1);
  expect(troubles).toEqual([]);
});

/** What the LMS is told of answers: out of order, wrong at first, given again after coming back. */
import { expect, test } from 'vitest';
import { enrol } from '../unit/host/host-client.ts';
import {
  course as compiled,
  questionAt,
  questions,
  rightOptions,
  t,
  wrongOption,
} from './support/course-under-test.ts';
import { quizChapter } from './support/course-under-test.ts';
import { expectCleanSessions, launchCourse, readScormLogs, type OpenCourse } from './support/open-course.ts';
import { answer, goTo, readOn, waitForChapter } from './support/pointer.ts';
import { readCsvRow, readRecord } from './support/records.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();

async function leave({ page }: OpenCourse): Promise<void> {
  await page.click('#leave');
  await page.waitForURL(/\/my$/);
}

test('answers out of order keep their places, their latest try is told, and the best try scores', async () => {
  const token = await enrol(stand.url, 'Olli Order');
  const profile = await stand.openProfile();
  const troubles = watchTroubles(profile);
  const [one, two, three, four] = [questionAt(1), questionAt(2), questionAt(3), questionAt(4)];
  const course = await launchCourse(profile, stand.url, token);
  await goTo(course, quizChapter());
  for (const question of [four, one, three, two]) await answer(course, question, wrongOption(question));
  for (const question of [two, four, three, one]) await answer(course, question, rightOptions(question));
  await answer(course, one, wrongOption(one));
  await leave(course);

  const order = [four, one, three, two].map(({ interactionId }) => interactionId);
  const left = await readRecord(stand.url, token);
  expect(left.interactions.map(({ id }) => id)).toEqual(order);
  expect(left.interactions.map(({ result }) => result)).toEqual(['correct', 'wrong', 'correct', 'correct']);
  expect(left.core.score?.raw).toBe('100');
  expect(left.core.lesson_status).toBe('incomplete');

  const again = await launchCourse(profile, stand.url, token);
  await waitForChapter(again, quizChapter());
  await answer(again, one, rightOptions(one));
  await leave(again);
  const after = await readRecord(stand.url, token);
  expect(after.interactions.map(({ id }) => id)).toEqual(order);
  expect(after.interactions.map(({ result }) => result)).toEqual(questions.map(() => 'correct'));
  expectCleanSessions(await readScormLogs(profile, stand.url));
  expect(troubles).toEqual([]);
});

test('the response on record names the chosen options by their places', async () => {
  const token = await enrol(stand.url, 'Pat Pattern');
  const profile = await stand.openProfile();
  const course = await launchCourse(profile, stand.url, token);
  await goTo(course, quizChapter());
  const several = questions.find(({ type }) => type === 'multiple') ?? questionAt(1);
  await answer(course, several, rightOptions(several));
  await leave(course);
  const places = several.options.flatMap(({ right }, place) => (right ? [place.toString(36)] : []));
  const { interactions } = await readRecord(stand.url, token);
  expect(interactions.map(({ student_response }) => student_response)).toEqual([places.join(',')]);
});

test('a finished course below the pass mark stays incomplete until the answer is corrected', async () => {
  const name = 'Bela Below';
  const token = await enrol(stand.url, name);
  const profile = await stand.openProfile();
  const troubles = watchTroubles(profile);
  const course = await launchCourse(profile, stand.url, token);
  await readOn(course);
  const [first = questionAt(1), ...rest] = questions;
  await answer(course, first, wrongOption(first));
  for (const question of rest) await answer(course, question, rightOptions(question));
  const below = Math.floor((100 * rest.length) / questions.length);
  expect(below).toBeLessThan(compiled.passMark);
  await course.frame.locator('.end').scrollIntoViewIfNeeded();
  await expect
    .poll(() => course.frame.textContent('.end-words'))
    .toContain(t.courseBelow(below, compiled.passMark));
  await leave(course);
  expect((await readRecord(stand.url, token)).core).toMatchObject({
    lesson_status: 'incomplete',
    score: { raw: String(below) },
  });
  expect(await readCsvRow(stand.url, name)).toMatchObject({
    Status: 'Not passed',
    'Score (%)': String(below),
  });

  const again = await launchCourse(profile, stand.url, token);
  await waitForChapter(again, quizChapter());
  await answer(again, first, rightOptions(first));
  await expect
    .poll(() => again.frame.textContent('.end-words'))
    .toContain(t.courseDoneScore(100, compiled.passMark));
  await leave(again);
  expect(await readCsvRow(stand.url, name)).toMatchObject({ Status: 'Passed', 'Score (%)': '100' });
  expectCleanSessions(await readScormLogs(profile, stand.url));
  expect(troubles).toEqual([]);
});

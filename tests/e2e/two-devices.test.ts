/** One learner, two devices: one answers without a connection while the other finishes the course. */
import { expect, test } from 'vitest';
import { unmaskText } from '../../src/tracking/mask.ts';
import { enrol, openLaunch } from '../unit/host/host-client.ts';
import {
  course as compiled,
  questionAt,
  questions,
  quizChapter,
  rightOptions,
  t,
  wrongOption,
} from './support/course-under-test.ts';
import { makeLongerCourse } from './support/longer-course.ts';
import { findCourseFrame, launchCourse, readScormLogs, type OpenCourse } from './support/open-course.ts';
import { answer, chosenOptions, goTo, readOn, waitForChapter } from './support/pointer.ts';
import { readCsvRow, readRecord } from './support/records.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();

const [one, two, three, four] = [questionAt(1), questionAt(2), questionAt(3), questionAt(4)];
/** What the phone answers differently. */
const differing = [one, three];

/** Everything that the course asks for, right. */
async function finishCourse(course: OpenCourse): Promise<void> {
  await readOn(course);
  for (const question of questions) await answer(course, question, rightOptions(question));
  await course.frame.locator('.end').scrollIntoViewIfNeeded();
  const words = t.courseDoneScore(100, compiled.passMark);
  await expect.poll(() => course.frame.textContent('.end-words')).toContain(words);
  await course.page.close();
}

/** What the device keeps of `learnerId` without using it, as text. */
async function readSetAside({ frame }: OpenCourse, learnerId: string): Promise<string[]> {
  const kept = await frame.evaluate(() => Object.entries<string>(localStorage));
  return kept
    .filter(([key]) => key.split(':').length === 4)
    .map(([, masked]) => unmaskText(masked, compiled.identifiers.manifest + learnerId) ?? '');
}

test('five answers without a connection and a course finished elsewhere: both count, and completion once', async () => {
  const longer = await makeLongerCourse();
  await stand.replacePackage(longer.zip);
  const { url } = stand;
  const fifth = longer.optional.questions[0] ?? one;
  const name = 'Toni Two';
  const token = await enrol(url, name);
  const [ofPhone, ofLaptop] = [await stand.openProfile(), await stand.openProfile()];
  const uncaught: unknown[] = [];
  for (const profile of [ofPhone, ofLaptop]) profile.on('weberror', (error) => uncaught.push(error.error()));

  await ofPhone.clock.install();
  const phone = await launchCourse(ofPhone, url, token);
  await goTo(phone, longer.optional);
  await goTo(phone, quizChapter());
  // What tells of trouble has come by then, though nothing was answered yet.
  const desk = phone.page.waitForResponse(/trouble-desk/);
  await ofPhone.clock.fastForward(10_000);
  await desk;
  await ofPhone.setOffline(true);
  for (const question of differing) await answer(phone, question, wrongOption(question));
  for (const question of [two, four]) await answer(phone, question, rightOptions(question));
  await goTo(phone, longer.optional);
  await answer(phone, fifth, wrongOption(fifth));
  await phone.frame.waitForSelector('state-line[state="kept-here"]', { state: 'attached' });

  await finishCourse(await launchCourse(ofLaptop, url, token));
  const result = { Status: 'Passed', 'Score (%)': '100' };
  expect(await readCsvRow(url, name)).toMatchObject(result);

  // Back in its open tab, the phone has older data: the LMS does not take it.
  await ofPhone.setOffline(false);
  const refused = phone.page.waitForResponse((response) => response.status() === 409);
  await phone.frame.locator('#notice-save').getByText(t.tryAgain).click();
  await refused;
  await phone.frame.waitForSelector('state-line[state="kept-here"]', { state: 'attached' });
  expect(await readCsvRow(url, name)).toMatchObject(result);

  await phone.page.reload();
  const again = { page: phone.page, frame: await findCourseFrame(phone.page) };
  await waitForChapter(again, quizChapter());
  for (const question of questions)
    await expect.poll(() => chosenOptions(again, question)).toEqual(rightOptions(question));
  await goTo(again, longer.optional);
  await expect.poll(() => chosenOptions(again, fifth)).toEqual(wrongOption(fifth));
  const { 'cmi.core.student_id': learnerId = '' } = (await openLaunch(url, token)).seed;
  const [setAside = '[]', ...more] = await readSetAside(again, learnerId);
  expect(more).toEqual([]);
  expect(JSON.parse(setAside)).toEqual(
    differing.map((question) => [
      question.number,
      expect.objectContaining({ response: { kind: 'choice', chosen: wrongOption(question) } }) as object,
    ]),
  );
  await ofPhone.clock.fastForward(10_000);
  await again.frame.getByRole('button', { name: t.copies(1) }).click();
  await again.frame.getByRole('dialog').getByText(t.deleteCopies).click();
  await expect.poll(() => readSetAside(again, learnerId)).toEqual([]);
  expect(await again.frame.locator('.menu-copies').count()).toBe(0);
  await again.page.close();

  const { core, interactions } = await readRecord(url, token);
  expect(core).toMatchObject({ lesson_status: 'passed', score: { raw: '100' } });
  expect(interactions.map(({ id, result: outcome }) => [id, outcome])).toEqual([
    ...questions.map(({ interactionId }) => [interactionId, 'correct']),
    [fifth.interactionId, 'wrong'],
  ]);
  expect(await readCsvRow(url, name)).toMatchObject(result);
  const logs = [...(await readScormLogs(ofPhone, url)), ...(await readScormLogs(ofLaptop, url))];
  const told = logs.flatMap(({ calls }) =>
    calls.filter(
      ({ args: [element, value] }) => element === 'cmi.core.lesson_status' && value !== 'incomplete',
    ),
  );
  expect(told.filter(({ method }) => method === 'LMSSetValue').map(({ args }) => args[1])).toEqual([
    'passed',
  ]);
  expect(uncaught).toEqual([]);
});

/** The package for SCORM 2004 in an LMS that has no other API: what arrives there, and coming back. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chapters, questions, quizChapter, rightOptions } from './support/course-under-test.ts';
import type { OpenCourse } from './support/open-course.ts';
import { openPageLms, type PageLms } from './support/open-page-lms.ts';
import type { PageLmsRecord } from './support/page-lms.ts';
import { answer, goTo, readOn, waitForChapter } from './support/pointer.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();
let lms: PageLms | undefined;
beforeAll(async () => {
  lms = await openPageLms(stand, 'scorm2004-4th');
});
afterAll(async () => {
  await lms?.close();
});

/** Takes the course out of the page, as an LMS does when the learner leaves, and reads what it was told. */
async function leave({ page }: OpenCourse): Promise<PageLmsRecord> {
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  const record = (await lms?.readRecords())?.at(-1);
  await page.close();
  if (!record) throw new Error('The LMS was told nothing.');
  return record;
}

test('completion, success, score and answers arrive, and the next visit goes on', async () => {
  if (!lms) throw new Error('There is no LMS.');
  const troubles = watchTroubles(lms.profile);
  const course = await lms.launch();
  await goTo(course, quizChapter());
  for (const question of questions) await answer(course, question, rightOptions(question));
  const first = chapters[0];
  const last = chapters.at(-1);
  if (!first || !last) throw new Error('The course has no chapters.');
  await goTo(course, first);
  await readOn(course);
  await course.frame.locator('.end-words.done').scrollIntoViewIfNeeded();
  const { calls, errors, data } = await leave(course);

  expect(errors.map(({ call, code }) => `${code} ${call}`)).toEqual([
    '403 GetValue("cmi.location")',
    '403 GetValue("cmi.suspend_data")',
  ]);
  expect(data).toMatchObject({
    'cmi.completion_status': 'completed',
    'cmi.success_status': 'passed',
    'cmi.score.scaled': '1',
    'cmi.progress_measure': '1',
    'cmi.exit': 'suspend',
    'cmi.location': String(last.number),
    'cmi.interactions._count': String(questions.length),
  });
  questions.forEach(({ interactionId, text }, index) => {
    expect(data[`cmi.interactions.${index}.id`]).toBe(interactionId);
    expect(data[`cmi.interactions.${index}.result`]).toBe('correct');
    expect(data[`cmi.interactions.${index}.description`]).toBe(text);
  });
  expect(calls.slice(-2).map(({ args }) => args)).toEqual([['adl.nav.request', 'suspendAll'], ['']]);
  expect(calls.filter(({ method }) => method === 'Terminate')).toHaveLength(1);

  const again = await lms.launch();
  await waitForChapter(again, last);
  const second = await leave(again);
  expect(second.errors).toEqual([]);
  expect(second.data).toMatchObject({ 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed' });
  expect(troubles).toEqual([]);
});

/** Opened by its address, without an LMS: that is said plainly, and progress stays in the browser. */
import { expect, test } from 'vitest';
import { chapterAt, questionAt, quizChapter, rightOptions, t } from './support/course-under-test.ts';
import { openAlone, readSights, waitUntilStarted } from './support/open-course.ts';
import { answer, chosenOptions, goTo, waitForChapter } from './support/pointer.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();

test('it says that nothing is reported, and goes on where it was after a reload', async () => {
  const profile = await stand.openProfile();
  const troubles = watchTroubles(profile);
  const course = await openAlone(profile, stand.url);
  const { page } = course;
  expect(await page.locator('#notice-device').textContent()).toBe(t.notReportedWhy);
  expect(await page.locator('#notice-device').isVisible()).toBe(true);
  expect(await page.locator('state-line').textContent()).not.toContain(t.saved);
  expect(await page.getAttribute('state-line', 'state')).toBe('kept-here');

  await goTo(course, quizChapter());
  await answer(course, questionAt(2), rightOptions(questionAt(2)));
  await page.reload();
  await waitUntilStarted(course);
  await waitForChapter(course, quizChapter());
  await expect.poll(() => chosenOptions(course, questionAt(2))).toEqual(rightOptions(questionAt(2)));
  expect(await page.textContent('#words-answered')).toBe(t.questionsAnswered(1, 4));
  await goTo(course, chapterAt(5));
  await page.close();

  // By the bare address, which names no chapter.
  const again = await openAlone(profile, stand.url);
  await waitForChapter(again, chapterAt(5));
  expect((await readSights(again)).filter(({ kind }) => kind === 'focus')).toEqual([
    { kind: 'focus', text: chapterAt(5).title },
  ]);
  await goTo(again, quizChapter());
  await expect.poll(() => chosenOptions(again, questionAt(2))).toEqual(rightOptions(questionAt(2)));
  expect(troubles).toEqual([]);
});

test('an address with a chapter opens that chapter', async () => {
  const profile = await stand.openProfile();
  const troubles = watchTroubles(profile);
  const course = await openAlone(profile, stand.url);
  await course.page.goto(`${course.page.url().split('#', 1).join('')}#/${chapterAt(7).id}`);
  await waitForChapter(course, chapterAt(7));
  expect(troubles).toEqual([]);
});

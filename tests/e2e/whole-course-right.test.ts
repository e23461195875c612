/** The complete edition at a desk, from the first chapter to the last, every question answered right; and opened again. */
import { expect, test } from 'vitest';
import { certificateStringsFor } from '../../src/strings/certificate-strings.ts';
import { enrol } from '../unit/host/host-client.ts';
import { expectFewCalls } from './support/costs.ts';
import { t } from './support/course-under-test.ts';
import { expectTold } from './support/expect-told.ts';
import { expectCleanSessions, launchCourse, readLogsOn, readScormLogs } from './support/open-course.ts';
import { waitForChapter, waitUntilWhole } from './support/pointer.ts';
import { readShown } from './support/shown-answers.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';
import { chaptersOf, walkCourse } from './support/walk-course.ts';
import { compileWhole, findWholePackage } from './support/whole-course.ts';

const stand = useBrowser(findWholePackage);
const compiled = compileWhole();
const chapters = chaptersOf(compiled);
const name = 'Ria Right';

test('all right', async () => {
  const profile = await stand.openProfile({ reducedMotion: 'reduce' });
  const troubles = watchTroubles(profile);
  const token = await enrol(stand.url, name);
  const course = await launchCourse(profile, stand.url, token);
  const shown = await walkCourse(course, compiled, true);
  const { frame } = course;
  await frame.waitForSelector('.end-words.done');
  expect(await frame.textContent('.end-words')).toContain(t.courseDoneScore(100, compiled.passMark));
  const listStates = () =>
    frame
      .locator('li[data-chapter]')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-state')));
  await expect.poll(listStates).toEqual(chapters.map(() => 'complete'));
  await frame.click('.end-words a');
  await frame.waitForSelector('.certificate');
  expect(await frame.textContent('.certificate-name')).toBe(name);
  expect(await frame.locator('.certificate-facts dd').allTextContents()).toContain(
    certificateStringsFor('en').percent(100),
  );
  await course.page.close();

  const told = { url: stand.url, token, name };
  const result = { right: true, status: 'Passed', lessonStatus: 'passed', score: '100' };
  const { savedState } = await expectTold(told, compiled, result);
  console.info('Saved state, everything answered', savedState.length);
  expect(savedState.length).toBeLessThanOrEqual(1600);

  const again = await launchCourse(profile, stand.url, token);
  const last = chapters.at(-1);
  if (last) await waitForChapter(again, last);
  const [, resumed] = await readLogsOn(again.page);
  expectFewCalls({ resumed });
  for (const chapter of chapters.filter(({ questions }) => questions.length > 0)) {
    await again.frame.evaluate((id) => location.assign(`#/${id}`), chapter.id);
    await waitForChapter(again, chapter);
    await waitUntilWhole(again);
    await expect.poll(() => readShown(again), { message: chapter.id }).toEqual(shown[chapter.id]);
  }
  await again.page.close();
  expect(troubles).toEqual([]);
  expectCleanSessions(await readScormLogs(profile, stand.url));
}, 240_000);

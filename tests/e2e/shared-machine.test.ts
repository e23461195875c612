/** Two learners, one browser: the second sees nothing of the first, and what is stored tells nothing at a glance. */
import type { BrowserContext, Frame } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { enrol, openLaunch } from '../unit/host/host-client.ts';
import { startAlteringProxy } from './support/altering-proxy.ts';
import { chapterAt, questions, quizChapter } from './support/course-under-test.ts';
import { launchCourse, readSights } from './support/open-course.ts';
import { chosenOptions, goTo, waitForChapter } from './support/pointer.ts';
import { answerTwo, expectAllShown, goOnAndExpectRecord, startVisit } from './support/visit.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();

/** Everything that outlives the page, and what its tab holds, as text; without what the tests themselves keep. */
async function readStored(profile: BrowserContext, frame: Frame): Promise<string> {
  const { origins, cookies } = await profile.storageState({ indexedDB: true });
  const lasting = origins.map(({ localStorage, ...others }) => ({
    ...others,
    localStorage: localStorage.filter(({ name }) => !name.startsWith('test:')),
  }));
  const inTab = await frame.evaluate(() => Object.entries<string>(sessionStorage));
  return JSON.stringify({ lasting, cookies, inTab });
}

test('the second learner at a browser sees nothing of the first, whose work waits for its owner', async () => {
  const name = 'Philippa Quendel';
  const profile = await stand.openProfile();
  const gate = await startAlteringProxy(stand.url);
  onTestFinished(() => gate.close());
  const visit = await startVisit(profile, gate.url, name);
  gate.way = 'cut';
  await answerTwo(visit.course);
  await visit.course.frame.waitForSelector('state-line[state="kept-here"]', { state: 'attached' });
  const stored = await readStored(profile, visit.course.frame);
  await visit.course.page.close();
  gate.way = 'open';

  const other = await launchCourse(profile, gate.url, await enrol(gate.url, 'Quirin Second'));
  await waitForChapter(other, chapterAt(1));
  expect(await other.frame.locator('.notice, trouble-dialog').count()).toBe(0);
  expect(
    await other.frame.locator('course-menu li:is([data-state="read"], [data-state="complete"])').count(),
  ).toBe(0);
  expect(await other.frame.locator('course-menu li[data-state="visited"]').count()).toBe(1);
  expect((await readSights(other)).filter(({ text }) => text.includes(quizChapter().title))).toEqual([]);
  await goTo(other, quizChapter());
  for (const question of questions) expect(await chosenOptions(other, question)).toEqual([]);
  expect(await other.frame.content()).not.toMatch(/Philippa|Quendel/);
  await other.page.close();

  expect(stored).toContain('alongside:');
  const { 'cmi.core.student_id': learnerId = '' } = (await openLaunch(gate.url, visit.token)).seed;
  expect(learnerId.length).toBeGreaterThan(3);
  const inClear = [learnerId, 'Philippa', 'Quendel', visit.token, 'chosen', 'savedState', 'answers'];
  for (const { id, interactionId, text } of questions) inClear.push(id, interactionId, text);
  for (const words of inClear) expect(stored).not.toContain(words);

  const again = await launchCourse(profile, gate.url, visit.token);
  await expectAllShown(again);
  await goOnAndExpectRecord(again, visit);
});

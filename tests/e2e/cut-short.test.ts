/** Sessions that end without a word to the LMS, or that the LMS ends: killed, cut off, asleep, and back from memory. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { questionAt, rightOptions, wrongOption } from './support/course-under-test.ts';
import {
  expectCleanSessions,
  findContent,
  findCourseFrame,
  launchCourse,
  readScormLogs,
  waitUntilStarted,
} from './support/open-course.ts';
import { openOwnBrowser, type OwnBrowser } from './support/own-browser.ts';
import { answer, chosenOptions } from './support/pointer.ts';
import type { ScormLog } from './support/scorm-log.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';
import {
  answerTwo,
  expectAllShown,
  goOnAndExpectRecord,
  readToQuestions,
  startVisit,
} from './support/visit.ts';

const stand = useBrowser();

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-profile-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

async function openOwn(folder: string): Promise<OwnBrowser> {
  const browser = await openOwnBrowser(folder);
  onTestFinished(() => browser.kill());
  await stand.addRecorders(browser.profile);
  return browser;
}

/** A session may end without Finish; no call comes after one. */
function expectNothingAfterFinish(logs: readonly ScormLog[]): void {
  for (const { calls } of logs) {
    const finished = calls.findIndex(({ method }) => method === 'LMSFinish');
    if (finished >= 0) expect(calls.slice(finished + 1)).toEqual([]);
  }
}

test('the browser killed: its next start finds everything', async () => {
  const folder = await makeFolder();
  const killed = await openOwn(folder);
  const visit = await startVisit(killed.profile, stand.url, 'Kim Killed');
  await answerTwo(visit.course);
  await killed.kill();

  const { profile, kill } = await openOwn(folder);
  const troubles = watchTroubles(profile);
  const again = await launchCourse(profile, stand.url, visit.token);
  await expectAllShown(again);
  await goOnAndExpectRecord(again, visit);
  expectCleanSessions((await readScormLogs(profile, stand.url)).slice(-1));
  expect(troubles).toEqual([]);
  await kill();
});

test('the network cut, then the tab closed: what was answered since is there and goes on record', async () => {
  const profile = await stand.openProfile();
  const uncaught: unknown[] = [];
  profile.on('weberror', (error) => uncaught.push(error.error()));
  const visit = await startVisit(profile, stand.url, 'Nele Network');
  await profile.setOffline(true);
  await answerTwo(visit.course);
  await visit.course.page.close();
  await profile.setOffline(false);

  const again = await launchCourse(profile, stand.url, visit.token);
  await expectAllShown(again);
  await goOnAndExpectRecord(again, visit);
  const logs = await readScormLogs(profile, stand.url);
  expectNothingAfterFinish(logs);
  expectCleanSessions(logs.slice(-1));
  expect(uncaught).toEqual([]);
});

/** Somebody has to sign in again before anything is saved. */
async function expireSession(profile: BrowserContext): Promise<() => Promise<void>> {
  const signIn = /\/commits$|\/build\.txt$/;
  await profile.route(signIn, (route) => route.fulfill({ status: 401, body: 'Sign in' }));
  return () => profile.unroute(signIn);
}

test('frozen, and woken two hours later in a session that has expired: all is kept, and sent next time', async () => {
  const profile = await stand.openProfile();
  const uncaught: unknown[] = [];
  profile.on('weberror', (error) => uncaught.push(error.error()));
  await profile.clock.install();
  const visit = await startVisit(profile, stand.url, 'Fritzi Frozen');
  const { course } = visit;
  await answer(course, questionAt(1), rightOptions(questionAt(1)));
  const devtools = await profile.newCDPSession(course.page);
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  const signInAgain = await expireSession(profile);
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await profile.clock.fastForward('02:00:00');
  await course.page.bringToFront();

  await answer(course, questionAt(2), wrongOption(questionAt(2)));
  await course.frame.waitForSelector('state-line[state="kept-here"]', { state: 'attached' });
  await course.frame.waitForSelector('#notice-save');
  await course.page.close();
  await signInAgain();

  const again = await launchCourse(profile, stand.url, visit.token);
  await expectAllShown(again);
  await goOnAndExpectRecord(again, visit);
  expectNothingAfterFinish(await readScormLogs(profile, stand.url));
  expect(uncaught).toEqual([]);
});

async function openRemembering(): Promise<BrowserContext> {
  return (await openOwn(await makeFolder())).profile;
}

/**
 * Presses Back and waits until the page that comes has been loaded as it should: `reload`, for it came out of the
 * browser's memory as it was left, or `back_forward`, for the browser had not kept it.
 */
async function goBack(page: Page, how: 'reload' | 'back_forward'): Promise<void> {
  const here = page.url();
  await page.evaluate(() => {
    setTimeout(() => history.back());
  });
  await page.waitForURL((url) => url.href !== here);
  await page.waitForFunction((wanted) => {
    const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return loaded?.type === wanted;
  }, how);
}

test.each([
  ['from the memory of the browser', openRemembering, 'reload'],
  ['without it', () => stand.openProfile(), 'back_forward'],
] as const)('Back into a session that has ended, %s: a new one begins, with everything', async (...row) => {
  const [from, open, how] = row;
  const profile = await open();
  const troubles = watchTroubles(profile);
  const visit = await startVisit(profile, stand.url, `Beck ${from}`);
  const { page } = visit.course;
  await answerTwo(visit.course);
  await page.goto(stand.url);
  await goBack(page, how);
  const again = { page, frame: await findCourseFrame(page) };
  await waitUntilStarted(again);
  await expectAllShown(again);
  await goOnAndExpectRecord(again, visit);
  const logs = await readScormLogs(profile, stand.url);
  expect(logs).toHaveLength(2);
  expectCleanSessions(logs);
  expect(troubles).toEqual([]);
});

test('Back into a course that was open by itself: it goes on keeping answers on this device', async () => {
  const profile = await openRemembering();
  const troubles = watchTroubles(profile);
  const page = await profile.newPage();
  const course = { page, frame: page.mainFrame() };
  await page.goto(await findContent(stand.url));
  await waitUntilStarted(course);
  await readToQuestions(course);
  await answer(course, questionAt(1), rightOptions(questionAt(1)));
  await page.goto(stand.url);
  await goBack(page, 'reload');
  await waitUntilStarted(course);
  await answer(course, questionAt(2), wrongOption(questionAt(2)));
  await page.goto(stand.url);
  await page.goto(await findContent(stand.url));
  await waitUntilStarted(course);
  await expect.poll(() => chosenOptions(course, questionAt(1))).toEqual(rightOptions(questionAt(1)));
  expect(await chosenOptions(course, questionAt(2))).toEqual(wrongOption(questionAt(2)));
  expect(troubles).toEqual([]);
});

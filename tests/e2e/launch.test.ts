/** The embedded LMS's launch page: what it carries to the server, whatever happens on the way, and what it says. */
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { enrol, openLaunch, readOwnPage } from '../unit/host/host-client.ts';
import { makeTinyPackage } from '../unit/host/tiny-package.ts';
import { openGate } from './support/altering-proxy.ts';
import { questionAt, rightOptions } from './support/course-under-test.ts';
import { launchCourse, openLaunchPage } from './support/open-course.ts';
import { findPackage } from './support/package-under-test.ts';
import { answer } from './support/pointer.ts';
import { readRecord } from './support/records.ts';
import { useBrowser } from './support/use-browser.ts';
import { answerTwo, expectAllShown, readToQuestions, startVisit } from './support/visit.ts';

const stand = useBrowser();
beforeAll(async () => {
  const packages = [await findPackage(), await findPackage('scorm2004-4th'), makeTinyPackage()];
  await stand.replacePackage(packages);
});

/** The key of the one course that the LMS offers of a kind. */
async function findKey(token: string, part: string): Promise<string> {
  const offered = [...(await readOwnPage(stand.url, token)).matchAll(/name="course" value="([^"]*)"/g)];
  const key = offered.map(([, found]) => found).find((found) => found?.includes(part));
  if (key === undefined) throw new Error(`The LMS offers no course with ${part}.`);
  return key;
}

const says = (page: Page, words: string) =>
  expect.poll(() => page.textContent('#link'), { timeout: 30_000 }).toContain(words);

test('a lost connection is said, and what was done without it is sent when it is back', async () => {
  const gate = await openGate(stand.url);
  const profile = await stand.openProfile();
  const { course, token } = await startVisit(profile, gate.url, 'Lou Lost');
  expect(await course.page.textContent('#link')).toBe('');
  gate.way = 'cut';
  await answerTwo(course);
  await says(course.page, 'No connection at the moment');
  gate.way = 'open';
  await says(course.page, 'Saving works again. Everything you did is saved.');
  const sent = (await readRecord(gate.url, token)).interactions;
  expect(sent.map(({ id, result }) => [id, result])).toEqual([
    [questionAt(1).interactionId, 'correct'],
    [questionAt(2).interactionId, 'wrong'],
  ]);
});

test('a session that has ended is said, with the way on', async () => {
  const gate = await openGate(stand.url);
  const profile = await stand.openProfile();
  const { course } = await startVisit(profile, gate.url, 'Eli Ended');
  gate.way = 'expired';
  await answer(course, questionAt(1), rightOptions(questionAt(1)));
  await says(course.page, 'Your session has ended');
  expect(await course.page.getAttribute('#link a', 'href')).toBe(`${stand.url}/my`);
});

interface CourseWindow {
  readonly API: Readonly<Record<string, (...values: string[]) => string>>;
}

/** In place of a course: sets the state without a commit, and leaves the rest to the page's end. */
async function setState(profile: BrowserContext, token: string, state: string): Promise<Page> {
  const { page, frame } = await openLaunchPage(profile, stand.url, token, await findKey(token, 'TINY'));
  const set = await frame.evaluate((value) => {
    const { API: api } = window.parent as unknown as CourseWindow;
    api['LMSInitialize']?.('');
    addEventListener('pagehide', () => {
      api['LMSSetValue']?.('cmi.core.exit', 'suspend');
      api['LMSFinish']?.('');
    });
    return api['LMSSetValue']?.('cmi.suspend_data', value);
  }, state);
  expect(set).toBe('true');
  return page;
}

test.each([
  ['letters', 'x'],
  ['of three bytes each', '界'],
])('64,000 characters %s survive the tab', async (_what, character) => {
  const token = await enrol(stand.url, 'Max Much');
  const state = character.repeat(64_000);
  const page = await setState(await stand.openProfile(), token, state);
  await page.close();
  const key = await findKey(token, 'TINY');
  await expect
    .poll(async () => (await openLaunch(stand.url, token, key)).seed['cmi.core.entry'])
    .toBe('resume');
  const { seed } = await openLaunch(stand.url, token, key);
  expect(seed['cmi.suspend_data'] === state).toBe(true);
});

test('a course of SCORM 2004 goes on where it was, with all answers', async () => {
  const profile = await stand.openProfile();
  const uncaught: unknown[] = [];
  profile.on('weberror', (error) => uncaught.push(error.error()));
  const token = await enrol(stand.url, 'Tove Twothousand');
  const key = await findKey(token, 'scorm2004');
  const course = await launchCourse(profile, stand.url, token, key);
  const scripts = await course.page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  expect(scripts.filter((name) => name.startsWith('/launch-'))).toEqual(['/launch-scorm2004.js']);
  await readToQuestions(course);
  await answerTwo(course);
  await course.page.close();
  const again = await launchCourse(profile, stand.url, token, key);
  await expectAllShown(again);
  await answer(again, questionAt(3), rightOptions(questionAt(3)));
  await again.page.close();
  const { seed } = await openLaunch(stand.url, token, key);
  expect(seed).toMatchObject({ 'cmi.completion_status': 'incomplete', 'cmi.entry': 'resume' });
  const results = [0, 1, 2].map((at) => [
    seed[`cmi.interactions.${at}.id`],
    seed[`cmi.interactions.${at}.result`],
  ]);
  expect(results).toEqual([
    [questionAt(1).interactionId, 'correct'],
    [questionAt(2).interactionId, 'incorrect'],
    [questionAt(3).interactionId, 'correct'],
  ]);
  expect(uncaught).toEqual([]);
});

test('of two tabs the older one says so by itself', async () => {
  const profile = await stand.openProfile();
  const token = await enrol(stand.url, 'Tara Tabs');
  const key = await findKey(token, 'TINY');
  const older = await openLaunchPage(profile, stand.url, token, key);
  const newer = await openLaunchPage(profile, stand.url, token, key);
  await says(older.page, 'open in another window');
  expect(await newer.page.textContent('#link')).toBe('');
});

/** Sessions that end without a word to the LMS, or that the LMS ends: killed, cut off, asleep. */
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { questionAt, rightOptions, wrongOption } from './support/course-under-test.ts';
import { expectCleanSessions, launchCourse, readScormLogs } from './support/open-course.ts';
import { openGate } from './support/altering-proxy.ts';
import { makeProfileFolder, openRecorded } from './support/own-browser.ts';
import { answer } from './support/pointer.ts';
import { readRecord } from './support/records.ts';
import type { ScormLog } from './support/scorm-log.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';
import { answerTwo, expectAllShown, goOnAndExpectRecord, startVisit } from './support/visit.ts';

const stand = useBrowser();

/** A session may end without Finish; no call comes after one. */
function expectNothingAfterFinish(logs: readonly ScormLog[]): void {
  for (const { calls } of logs) {
    const finished = calls.findIndex(({ method }) => method === 'LMSFinish');
    if (finished >= 0) expect(calls.slice(finished + 1)).toEqual([]);
  }
}

/** What outlives its page comes to the gate a moment later, and is to find it shut. */
const lastOnes = () => new Promise((resolve) => setTimeout(resolve, 1_000));

function watchUncaught(profile: BrowserContext): readonly unknown[] {
  const uncaught: unknown[] = [];
  profile.on('weberror', (error) => uncaught.push(error.error()));
  return uncaught;
}

test('the browser killed: its next start finds everything', async () => {
  const folder = await makeProfileFolder();
  const killed = await openRecorded(stand, folder);
  const visit = await startVisit(killed.profile, stand.url, 'Kim Killed');
  await answerTwo(visit.course);
  await killed.kill();

  const { profile } = await openRecorded(stand, folder);
  const troubles = watchTroubles(profile);
  const again = await launchCourse(profile, stand.url, visit.token);
  await expectAllShown(again);
  await goOnAndExpectRecord(again, visit);
  expectCleanSessions((await readScormLogs(profile, stand.url)).slice(-1));
  expect(troubles).toEqual([]);
});

/** Chromium writes what a page stores to its disk some five seconds later; what is killed sooner takes it along. */
async function waitUntilOnDisk(folder: string, text: string): Promise<void> {
  const isThere = async (): Promise<boolean> => {
    const files = globSync(join(folder, '**/leveldb/*.log'));
    const contents = await Promise.all(files.map((file) => readFile(file, 'latin1')));
    return contents.some((content) => content.includes(text));
  };
  await expect.poll(isThere, { timeout: 20_000, interval: 200 }).toBe(true);
}

test('the network cut, then the browser killed: its next start finds everything and sends it', async () => {
  const folder = await makeProfileFolder();
  const gate = await openGate(stand.url);
  const killed = await openRecorded(stand, folder);
  const visit = await startVisit(killed.profile, gate.url, 'Kit Killed');
  gate.way = 'cut';
  await answerTwo(visit.course);
  await waitUntilOnDisk(folder, 'alongside:');
  await killed.kill();
  gate.way = 'open';
  expect((await readRecord(gate.url, visit.token)).interactions).toEqual([]);

  const { profile } = await openRecorded(stand, folder);
  const troubles = watchTroubles(profile);
  const again = await launchCourse(profile, gate.url, visit.token);
  await expectAllShown(again);
  await goOnAndExpectRecord(again, visit);
  expect(troubles).toEqual([]);
});

test('the network cut, then the tab closed: what was answered since is there and goes on record', async () => {
  const gate = await openGate(stand.url);
  const profile = await stand.openProfile();
  const uncaught = watchUncaught(profile);
  const visit = await startVisit(profile, gate.url, 'Nele Network');
  gate.way = 'cut';
  await answerTwo(visit.course);
  await visit.course.page.close();
  await lastOnes();
  gate.way = 'open';
  expect((await readRecord(gate.url, visit.token)).interactions).toEqual([]);

  const again = await launchCourse(profile, gate.url, visit.token);
  await expectAllShown(again);
  await goOnAndExpectRecord(again, visit);
  const logs = await readScormLogs(profile, gate.url);
  expectNothingAfterFinish(logs);
  expectCleanSessions(logs.slice(-1));
  expect(uncaught).toEqual([]);
});

/** Under Playwright no tab is ever hidden or frozen; the page hears of it, and its timers run late. */
async function turnTab(frame: Frame, state: DocumentVisibilityState): Promise<void> {
  await frame.evaluate((visibility) => {
    Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

test('asleep for two hours, woken in a session that has expired: all is kept, and sent next time', async () => {
  const gate = await openGate(stand.url);
  const profile = await stand.openProfile();
  const uncaught = watchUncaught(profile);
  await profile.clock.install();
  const visit = await startVisit(profile, gate.url, 'Alex Asleep');
  const { course } = visit;
  await answer(course, questionAt(1), rightOptions(questionAt(1)));
  await turnTab(course.frame, 'hidden');
  gate.way = 'expired';
  await profile.clock.fastForward('02:00:00');
  await turnTab(course.frame, 'visible');

  await answer(course, questionAt(2), wrongOption(questionAt(2)));
  await course.frame.waitForSelector('state-line[state="kept-here"]', { state: 'attached' });
  await course.frame.waitForSelector('#notice-save');
  await course.page.close();
  await lastOnes();
  gate.way = 'open';
  const { interactions } = await readRecord(gate.url, visit.token);
  expect(interactions.map(({ id }) => id)).toEqual([questionAt(1).interactionId]);

  const again = await launchCourse(profile, gate.url, visit.token);
  await expectAllShown(again);
  await goOnAndExpectRecord(again, visit);
  expectNothingAfterFinish(await readScormLogs(profile, gate.url));
  expect(uncaught).toEqual([]);
});

/** The package for SCORM 2004 in an LMS that has no other API: what arrives there, and coming back. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startHost, type RunningHost } from '../../src/host/server.ts';
import { bundlePageScript } from './support/bundle-page-script.ts';
import { chapters, questions, quizChapter, rightOptions } from './support/course-under-test.ts';
import { lms2004Key, type Lms2004Record } from './support/lms-2004.ts';
import { findContent, findCourseFrame, waitUntilStarted, type OpenCourse } from './support/open-course.ts';
import { findPackage } from './support/package-under-test.ts';
import { answer, goTo, readOn, waitForChapter } from './support/pointer.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();
let host: RunningHost | undefined;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-2004-'));
  // Serves the files of the package; the LMS is a page of the test's own.
  host = await startHost({ zip: await findPackage('scorm2004-4th'), dataDir: folder });
});
afterAll(async () => {
  await host?.close();
  await rm(folder, { recursive: true, force: true });
});

async function openProfile(): Promise<BrowserContext> {
  const profile = await stand.openProfile();
  const recorder = await bundlePageScript(new URL('./support/lms-2004-recorder.ts', import.meta.url));
  await profile.addInitScript({ content: recorder });
  const content = await findContent(host?.url ?? '');
  const body = `<!doctype html><link rel="icon" href="data:,"><iframe src="${content}" width="1200" height="700"></iframe>`;
  await profile.route('**/lms-2004', (route) => route.fulfill({ contentType: 'text/html', body }));
  return profile;
}

async function launch(profile: BrowserContext): Promise<OpenCourse> {
  const page = await profile.newPage();
  await page.goto(`${host?.url ?? ''}/lms-2004`);
  const course = { page, frame: await findCourseFrame(page) };
  await waitUntilStarted(course);
  return course;
}

/** Takes the course out of the page, as an LMS does when the learner leaves, and reads what it was told. */
async function leave({ page }: OpenCourse): Promise<Lms2004Record> {
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  const text = await page.evaluate((key) => localStorage.getItem(key), lms2004Key);
  const record = (JSON.parse(text ?? '[]') as Lms2004Record[]).at(-1);
  await page.close();
  if (!record) throw new Error('The LMS was told nothing.');
  return record;
}

test('completion, success, score and answers arrive, and the next visit goes on', async () => {
  const profile = await openProfile();
  const troubles = watchTroubles(profile);
  const course = await launch(profile);
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

  const again = await launch(profile);
  await waitForChapter(again, last);
  const second = await leave(again);
  expect(second.errors).toEqual([]);
  expect(second.data).toMatchObject({ 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed' });
  expect(troubles).toEqual([]);
});

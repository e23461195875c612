/** A server that sends `.js` as text/plain: the player cannot start, and the learner and the LMS are told the truth. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commit, enrol, openLaunch } from '../unit/host/host-client.ts';
import { startAlteringProxy, type AlteringProxy } from './support/altering-proxy.ts';
import { chapterAt, t } from './support/course-under-test.ts';
import {
  expectCleanSessions,
  openLaunchPage,
  readScormLogs,
  type OpenCourse,
} from './support/open-course.ts';
import { readPackageFiles } from './support/package-under-test.ts';
import { readRecord } from './support/records.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();
let proxy: AlteringProxy;

beforeAll(async () => {
  proxy = await startAlteringProxy(stand.url, (name, headers) =>
    name.endsWith('.js')
      ? { ...headers, 'content-type': 'text/plain', 'x-content-type-options': 'nosniff' }
      : headers,
  );
});
afterAll(() => proxy.close());

async function expectWayOut({ frame }: OpenCourse): Promise<void> {
  const trouble = frame.locator('#start-trouble');
  await trouble.waitFor({ state: 'visible', timeout: 10_000 });
  expect(await trouble.textContent()).toContain(t.startTroubleTitle);
  expect(await trouble.textContent()).toContain(t.startTrouble);
  const build = new TextDecoder().decode((await readPackageFiles()).get('build.txt'));
  const hash = /^hash: (\w{12})/m.exec(build)?.[1] ?? 'no hash';
  expect(await frame.textContent('#support-code')).toContain(hash);
  const link = trouble.getByRole('link', { name: t.startTroublePrint });
  expect(await link.getAttribute('href')).toBe('print.html');
  const heading = frame.locator('h1', { hasText: chapterAt(1).title });
  expect(await heading.isVisible()).toBe(true);
  expect(await frame.locator('.chapter-body p').first().isVisible()).toBe(true);
}

async function leave({ page }: OpenCourse): Promise<void> {
  await page.click('#leave');
  await page.waitForURL(/\/my$/);
}

test('the learner gets a message and chapter 1; the LMS an incomplete that ends properly', async () => {
  const token = await enrol(stand.url, 'Mime Type');
  const profile = await stand.openProfile();
  const troubles = watchTroubles(profile);
  const course = await openLaunchPage(profile, proxy.url, token);
  await expectWayOut(course);
  await leave(course);

  const logs = await readScormLogs(profile, proxy.url);
  expectCleanSessions(logs);
  const sets = logs.flatMap(({ calls }) => calls).filter(({ method }) => method === 'LMSSetValue');
  expect(sets.map(({ args }) => args)).toEqual([
    ['cmi.core.lesson_status', 'incomplete'],
    ['cmi.core.exit', 'suspend'],
  ]);
  expect((await readRecord(stand.url, token)).core.lesson_status).toBe('incomplete');
  // What the browser says of the refused scripts, and nothing else.
  expect(troubles.length).toBeGreaterThan(0);
  expect(troubles.filter((line) => !/MIME type/.test(line))).toEqual([]);
});

test('the print edition that the message leads to opens beside the course, whose session goes on', async () => {
  const token = await enrol(stand.url, 'Prue Print');
  const { page, frame } = await openLaunchPage(await stand.openProfile(), proxy.url, token);
  await frame.locator('#start-trouble').waitFor({ state: 'visible' });
  const opened = page.waitForEvent('popup');
  await frame.locator('#start-trouble').getByRole('link').click();
  const edition = await opened;
  await edition.waitForURL(/print\.html/);
  expect(await edition.locator('h2').count()).toBeGreaterThan(0);
  expect(await frame.locator('#start-trouble').isVisible()).toBe(true);
});

test('a completion on record stays, also where a later chapter was left last', async () => {
  const token = await enrol(stand.url, 'Comp Lete');
  const opened = await openLaunch(stand.url, token);
  const core = { lesson_status: 'completed', lesson_location: String(chapterAt(5).number), exit: 'suspend' };
  expect((await commit(opened, { sequence: 1, finished: true, core })).status).toBe(200);

  const profile = await stand.openProfile();
  const course = await openLaunchPage(profile, proxy.url, token);
  await expectWayOut(course);
  await leave(course);
  const logs = await readScormLogs(profile, proxy.url);
  expectCleanSessions(logs);
  const set = logs.flatMap(({ calls }) => calls).filter(({ args }) => args[0] === 'cmi.core.lesson_status');
  expect(set.filter(({ method }) => method === 'LMSSetValue')).toEqual([]);
  expect((await readRecord(stand.url, token)).core.lesson_status).toBe('completed');
});

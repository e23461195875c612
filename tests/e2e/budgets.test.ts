/** What the first load and the first calls may cost. */
import { expect, test } from 'vitest';
import { enrol } from '../unit/host/host-client.ts';
import { expectCheapLoad, expectFewCalls, measureFirstLoad } from './support/costs.ts';
import { chapterAt } from './support/course-under-test.ts';
import { launchCourse, readScormLogs } from './support/open-course.ts';
import { readPackageFiles } from './support/package-under-test.ts';
import { goTo, waitForChapter } from './support/pointer.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();

test('the first load', async () => {
  const profile = await stand.openProfile();
  const token = await enrol(stand.url, 'Lo Ad');
  const load = await measureFirstLoad(profile, stand.url, token, await readPackageFiles());
  expectCheapLoad(load);

  const times = await load.course.frame.evaluate(() => ({
    painted: performance.getEntriesByName('first-paint')[0]?.startTime,
    fonts: performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/fonts/'))
      .map(({ startTime }) => startTime),
  }));
  expect(times.fonts.length).toBeGreaterThan(load.fontFiles);
  expect(Math.min(...times.fonts)).toBeGreaterThan(times.painted ?? Infinity);
});

test('the boot script stands in the page as it is in its file', async () => {
  const files = await readPackageFiles();
  const read = (name: string): string => new TextDecoder().decode(files.get(name));
  expect(read('index.html')).toContain(`<script>${read('boot.js').trim()}</script>`);
});

test('the calls of a first launch and of a later one', async () => {
  const token = await enrol(stand.url, 'Call Er');
  const profile = await stand.openProfile();
  const course = await launchCourse(profile, stand.url, token);
  // Longer than anything in the player waits before it saves.
  await course.page.waitForTimeout(12_000);
  const [fresh] = await readScormLogs(profile, stand.url);
  await goTo(course, chapterAt(5));
  await course.page.close();

  const again = await launchCourse(profile, stand.url, token);
  await waitForChapter(again, chapterAt(5));
  await again.page.waitForTimeout(2_000);
  const [, resumed] = await readScormLogs(profile, stand.url);
  expectFewCalls({ fresh, resumed });
});

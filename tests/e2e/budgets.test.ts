/** What the first load and the first calls may cost. Sizes are of the bodies as served, kB are 1,000 bytes. */
import { get } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { enrol } from '../unit/host/host-client.ts';
import { chapterAt } from './support/course-under-test.ts';
import { launchCourse, readScormLogs } from './support/open-course.ts';
import { readPackageFiles } from './support/package-under-test.ts';
import { goTo, waitForChapter } from './support/pointer.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();

interface Load {
  readonly name: string;
  /** Bytes of the body as it went over the wire. */
  readonly bytes: number;
}

/** Asks the server again and counts what it sends; in gzip, since many an LMS knows no better. */
function weigh(request: Request): Promise<Load> {
  return new Promise((resolve, reject) => {
    get(request.url(), { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.on('end', () => resolve({ name: request.url().replace(/.*\/content\/[^/]+\//, ''), bytes }));
    }).on('error', reject);
  });
}

const sum = (loads: readonly Load[]): number => loads.reduce((total, { bytes }) => total + bytes, 0);

function countCalls(calls: readonly { readonly method: string }[]): Record<string, number> {
  const count = (wanted: string): number => calls.filter(({ method }) => method === wanted).length;
  return { get: count('LMSGetValue'), set: count('LMSSetValue'), commit: count('LMSCommit') };
}

test('the first load', async () => {
  const profile = await stand.openProfile();
  const requests: Request[] = [];
  profile.on('request', (request) => {
    if (request.url().includes('/content/')) requests.push(request);
  });
  const { page, frame } = await launchCourse(profile, stand.url, await enrol(stand.url, 'Lo Ad'));
  await page.waitForLoadState('networkidle');
  await frame.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(1500);

  const loads = await Promise.all(requests.map(weigh));
  const fonts = loads.filter(({ name }) => name.endsWith('.woff2'));
  const rest = loads.filter(({ name }) => !name.endsWith('.woff2'));
  const boot = (await readPackageFiles()).get('boot.js') ?? new Uint8Array();
  const script = sum(rest.filter(({ name }) => name.endsWith('.js'))) + gzipSync(boot).length;
  console.info('First load', {
    script,
    all: sum(rest),
    requests: rest.length,
    fonts: sum(fonts),
    boot: boot.length,
  });
  expect(script).toBeGreaterThan(0);
  expect(script).toBeLessThanOrEqual(20_000);
  expect(sum(rest)).toBeLessThanOrEqual(32_000);
  expect(rest.length).toBeLessThanOrEqual(7);
  expect(fonts.length).toBeGreaterThan(0);
  expect(sum(fonts)).toBeLessThanOrEqual(40_000);
  expect(boot.length).toBeGreaterThan(0);
  expect(boot.length).toBeLessThanOrEqual(3_000);

  const times = await frame.evaluate(() => ({
    painted: performance.getEntriesByName('first-paint')[0]?.startTime,
    fonts: performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/fonts/'))
      .map(({ startTime }) => startTime),
  }));
  expect(times.fonts.length).toBeGreaterThan(fonts.length);
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
  const [first] = await readScormLogs(profile, stand.url);
  const fresh = countCalls(first?.calls ?? []);
  await goTo(course, chapterAt(5));
  await course.page.close();

  const again = await launchCourse(profile, stand.url, token);
  await waitForChapter(again, chapterAt(5));
  await again.page.waitForTimeout(2_000);
  const [, second] = await readScormLogs(profile, stand.url);
  const resumed = countCalls(second?.calls ?? []);
  console.info('Calls at launch', { fresh, resumed });
  for (const { get: gets = 0, set: sets = 0, commit: commits } of [fresh, resumed]) {
    expect(gets).toBeGreaterThan(0);
    expect(gets).toBeLessThanOrEqual(12);
    expect(sets).toBeLessThanOrEqual(4);
    expect(commits).toBe(1);
  }
});

/** A trainer writes a chapter from nothing, beside the page that shows it, and hands the package on. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startHost } from '../../src/host/server.ts';
import { startDevServer, type RunningDevServer } from '../../src/plugins/live/dev-server.ts';
import { makePackages } from '../../src/plugins/make-packages.ts';
import { enrol } from '../unit/host/host-client.ts';
import { launchCourse } from './support/open-course.ts';
import { writeLock } from './support/package-of-edited.ts';
import { readCsvRow } from './support/records.ts';
import { closeProfiles, findRunningBrowser } from './support/running-browser.ts';

const root = resolve(import.meta.dirname, '../..');
let folder = '';
let server: RunningDevServer | undefined;
let browser: Browser;
let page: Page;
/** Addresses that were refused or not found. */
const missing: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-live-'));
  server = await startDevServer({ root, courseRoot: folder });
  browser = await findRunningBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  page.on('response', (response) => {
    // Chapters that were renamed a moment ago are asked for once more.
    if (response.status() >= 400 && !/\/c\/\d+\.js$/.test(response.url())) missing.push(response.url());
  });
});
afterAll(async () => {
  await closeProfiles();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

/** As editors do that write beside the old file and rename. */
function replaceIn(path: string, from: string, to: string): void {
  const text = read(path);
  if (!text.includes(from)) throw new Error(`${path} has no “${from}”`);
  writeFileSync(join(folder, `${path}~`), text.replace(from, to));
  renameSync(join(folder, `${path}~`), join(folder, path));
}

async function findCourse(): Promise<Frame> {
  const element = await page.waitForSelector('.stage iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The stage has an empty frame.');
  await frame.waitForSelector('html[data-ready]', { state: 'attached' });
  return frame;
}

const courseYaml = `title: Tea
subtitle: How to make it
version: 1.0.0
identifiers: {manifest: TEA, organization: TEA_ORG, item: TEA_ITEM, resource: TEA_SCO}
parts:
  - {id: start, title: First steps, folder: 01-start}
editions:
  complete: [start]
`;
const [first, moved] = ['content/en/01-start/01-tea.md', 'content/en/01-start/01-green-tea.md'];
const chapter = (title: string, body: string): string =>
  `---\ntitle: ${title}\nsummary: What it takes\nsources: []\n---\n\n${body}`;
const fill = Array.from({ length: 24 }, (_, at) => `Paragraph ${at} of the text.\n\n`).join('');
const quiz = JSON.stringify({
  title: 'Tea',
  questions: [
    {
      id: 'water',
      type: 'single',
      prompt: 'How hot is the water?',
      source: { document: 'employers-guide', lesson: 8, question: 1 },
      options: [
        {
          id: 'hot',
          text: 'It boils',
          right: true,
          feedback: 'The leaves open in it, and the taste goes into the water.',
        },
        {
          id: 'cold',
          text: 'It is cold',
          feedback: 'In cold water the leaves stay closed, and nothing tastes of anything.',
        },
      ],
    },
  ],
});

const list = '.problems:not([hidden])';
/** Of a busy machine. */
const slow = { timeout: 20_000 };

test('a course is written from nothing, and every save shows at once', async () => {
  await page.goto(`${server?.url ?? ''}/`);
  await page.waitForSelector(`${list} h1`);
  expect(await page.textContent('.problems')).toContain('course.yaml');
  expect(await page.locator('.stage iframe').count()).toBe(0);

  write('content/en/course.yaml', courseYaml);
  write(first, chapter('Tea', `Water first.\n\n${fill}`));
  let course = await findCourse();
  await page.waitForSelector('.problems', { state: 'hidden' });
  await course.getByText('Water first.').waitFor();
  expect(await page.textContent('.bar-file')).toBe(first);

  write('quizzes/en/tea.json', quiz);
  const items =
    '## Kinds\n\n:::accordion{#kinds}\n### Green {#green}\nFresh.\n\n### Black {#black}\nStrong.\n:::\n';
  write(first, chapter('Tea', `Water first.\n\n${fill}${items}\n::quiz{src=tea}\n\nThe last words.\n`));
  await course.waitForSelector('accordion-block');
  await course.waitForSelector('html[data-ready]', { state: 'attached' });
  course = await findCourse();
  await course.locator('summary', { hasText: 'Black' }).click();
  await course.getByLabel('It boils').check();
  await course.getByRole('button', { name: 'Check' }).click();
  await course.getByText('The leaves open in it').waitFor();

  // Text above and below the place being read: nothing moves, nothing is lost, and the page is the same.
  await course.evaluate(() => Object.assign(window, { samePage: true }));
  const question = course.locator('choice-question');
  const place = async (): Promise<number> => Math.round((await question.boundingBox())?.y ?? 0);
  const before = await place();
  replaceIn(first, 'Paragraph 3 of the text.', 'Paragraph 3 is longer now.\n\nAnd one comes after it.');
  await course.getByText('And one comes after it.').waitFor({ state: 'attached' });
  expect(Math.abs((await place()) - before)).toBeLessThan(3);
  replaceIn(first, 'Strong.', 'Strong and dark.');
  await course.getByText('Strong and dark.').waitFor();
  expect(await course.getByText('The leaves open in it').isVisible()).toBe(true);
  expect(await course.evaluate(() => 'samePage' in window)).toBe(true);

  // The question itself is worded anew: its answer is still there.
  replaceIn('quizzes/en/tea.json', 'How hot is the water?', 'How hot should the water be?');
  await course.getByText('How hot should the water be?').waitFor();
  expect(await course.getByLabel('It boils').isChecked()).toBe(true);

  // A mistake is explained beside the last good page.
  replaceIn(first, ':::accordion', ':::acordion');
  await page.waitForSelector(list);
  const line = read(first).split('\n').indexOf(':::acordion{#kinds}') + 1;
  const problem = page.locator('.problem').first();
  expect(await problem.locator('.problem-place').textContent()).toBe(`${first}, line ${line}, column 1`);
  expect(await problem.locator('pre').textContent()).toMatch(/:::acordion\{#kinds\}\n *│ \^$/);
  expect(await problem.textContent()).toContain('accordion');
  expect(await course.getByText('Strong and dark.').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await problem.locator('summary').focus();
  await page.keyboard.press('Escape');
  await page.waitForSelector('.problems', { state: 'hidden' });
  await page.locator('.badge', { hasText: '1 thing to mend' }).click();
  await page.waitForSelector(list);
  replaceIn(first, ':::acordion', ':::accordion');
  await page.waitForSelector('.problems', { state: 'hidden' });
  expect(await page.textContent('#announcer')).toMatch(/All mended/);

  // Files come, are renamed and go, and nobody starts anything again.
  write('content/en/01-start/02-milk.md', chapter('Milk', 'Some like it.\n'));
  await page.waitForSelector('select[name="chapter"] option >> text=Milk', { state: 'attached' });
  course = await findCourse();
  await course.locator('.menu a', { hasText: 'Milk' }).waitFor({ state: 'attached' });
  expect(await course.getByLabel('It boils').isChecked()).toBe(true);
  renameSync(join(folder, first), join(folder, moved));
  await expect.poll(() => page.textContent('.bar-file'), slow).toBe(moved);
  await page.selectOption('select[name="chapter"]', { label: 'Milk' });
  course = await findCourse();
  await course.getByText('Some like it.').waitFor();
  expect(await page.textContent('.bar-file')).toBe('content/en/01-start/02-milk.md');
  rmSync(join(folder, 'content/en/01-start/02-milk.md'));
  await expect.poll(() => page.locator('select[name="chapter"] option >> text=Milk').count(), slow).toBe(0);
  expect(page.url()).toContain(server?.url ?? 'no address');
});

test('shows what the LMS would get, in words', async () => {
  await page.click('[data-do="calls"]');
  const calls = page.locator('.calls-list li');
  await calls.filter({ hasText: 'Saved state' }).first().waitFor();
  expect(await calls.filter({ hasText: 'interactions.0.id' }).first().textContent()).toMatch(
    /^Answer 1, question: “How hot is the water\?”/,
  );
  expect(await page.locator('.call-refused').allTextContents()).toEqual([]);
  await page.selectOption('select[name="as"]', 'scorm2004');
  const modern = calls.filter({ hasText: 'Initialize(' }).filter({ hasNotText: 'LMS' });
  await modern.first().waitFor();
  await page.selectOption('select[name="width"]', '360');
  const course = await findCourse();
  expect(await course.evaluate(() => innerWidth)).toBe(360);
  expect(page.url()).toMatch(/as=scorm2004.*width=360/);
  await page.reload();
  expect(await (await findCourse()).evaluate(() => innerWidth)).toBe(360);
});

test('all that the pages asked for was there', () => {
  expect(missing).toEqual([]);
});

test('what was written is packaged, and taken in the embedded LMS', async () => {
  writeLock(folder);
  const out = join(folder, 'out');
  const written = await makePackages({ root, courseRoot: folder, out });
  const zip = written.find(({ file }) => file.endsWith('-scorm12.zip'))?.file ?? '';
  const host = await startHost({ zip: readFileSync(zip), dataDir: join(folder, 'data') });
  try {
    const profile = await browser.newContext();
    const token = await enrol(host.url, 'Tea Drinker');
    const { frame } = await launchCourse(profile, host.url, token);
    await frame.getByLabel('It boils').check();
    await frame.getByRole('button', { name: 'Check' }).click();
    await frame.locator('.end').scrollIntoViewIfNeeded();
    await frame.waitForSelector('.end-words.done');
    await expect
      .poll(async () => readCsvRow(host.url, 'Tea Drinker'), slow)
      .toMatchObject({ Status: 'Passed', 'Score (%)': '100' });
  } finally {
    await host.close();
  }
});

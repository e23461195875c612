/** The report's pages over a database of sixty people: axe, widths, without JavaScript, on paper. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveCourses } from '../../src/host/packages/served-course.ts';
import { startHost, type RunningHost } from '../../src/host/server.ts';
import { fillLearners } from '../bench/report/fill-learners.ts';
import { findViolations, listWider } from './support/axe.ts';
import { findPackage } from './support/package-under-test.ts';
import { pageMargin, readPdf, squash } from './support/read-pdf.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();
let dataDir = '';
let host: RunningHost | undefined;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'report-pages-'));
  const zip = readFileSync(await findPackage());
  const [course] = serveCourses([zip]);
  if (!course?.outline || !course.codebook) throw new Error('The package brings no outline or no codebook.');
  // The first start notes that nothing is to be derived from records: what is filled in has none.
  await (await startHost({ zip, dataDir })).close();
  const groups = ['Outreach', 'Clinic and counselling, north and east', 'Young people'];
  const { outline, codebook, key } = course;
  const crowd = {
    seed: 5,
    learners: 60,
    groups,
    course: key,
    outline,
    codebook,
    answers: 40,
    now: new Date(),
  };
  fillLearners(join(dataDir, 'alongside.sqlite'), crowd);
  host = await startHost({ zip, dataDir });
});

afterAll(async () => {
  await host?.close();
  await rm(dataDir, { recursive: true, force: true });
});

const pages = ['report', 'report?group=2&q=nobody', 'report/questions', 'report/learners/4', 'report/print'];

test.each([
  { width: 360, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
] as const)('have no violation at $width pixels in the $scheme', async ({ width, scheme }) => {
  const profile = await stand.openProfile({ viewport: { width, height: 800 }, colorScheme: scheme });
  const page = await profile.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  for (const path of pages) {
    await page.goto(`${host?.url}/${path}`);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect.soft(await findViolations(page), path).toEqual([]);
    expect.soft(await listWider(page), path).toEqual([]);
  }
  expect(refused).toEqual([]);
});

test('are worked without JavaScript: found, sorted, paged, and back from one person', async () => {
  const profile = await stand.openProfile({ javaScriptEnabled: false });
  const page = await profile.newPage();
  await page.goto(`${host?.url}/report`);
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect.poll(() => page.url()).toContain('page=2');
  await page.getByRole('link', { name: 'Score' }).click();
  expect(await page.getByRole('columnheader', { name: 'Score' }).getAttribute('aria-sort')).toBe('ascending');
  await page.getByLabel('Find a person').fill('priya');
  await page.getByRole('search').getByRole('button', { name: 'Show' }).click();
  const first = page.getByRole('rowheader').first();
  expect(await first.textContent()).toContain('Priya');
  await first.getByRole('link').click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Priya');
  await page.getByRole('link', { name: 'All people' }).click();
  expect(await page.getByLabel('Find a person').inputValue()).toBe('priya');
});

test('come on paper with the names of the columns on every sheet, and room to sign on the last', async () => {
  const profile = await stand.openProfile();
  const page = await profile.newPage();
  await page.goto(`${host?.url}/report/print`);
  for (const format of ['A4', 'Letter']) {
    const sheets = await readPdf(await page.pdf({ format, preferCSSPageSize: false }));
    const words = sheets.map(({ items }) => squash(items.map((item) => item.words).join('')));
    expect(words.length).toBeGreaterThan(1);
    for (const sheet of words.slice(0, -1)) expect(sheet).toContain('Coursehash');
    expect(words.at(-1)).toContain('Signature');
    expect(words.join()).not.toContain('Backtothereport');
    for (const { width, items } of sheets)
      for (const { right } of items) expect(right).toBeLessThanOrEqual(width - pageMargin + 1);
  }
});

/** Without any LMS: the course from a web space, the record that its learner saves, and the report that HR makes of it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { projectRoot } from '../../src/cli/course/find-course.ts';
import { dateOf, dayOf } from '../../src/model/completion.ts';
import { recordStringsFor } from '../../src/strings/record-strings.ts';
import { findViolations, listWider } from './support/axe.ts';
import {
  course as sources,
  questions,
  quizChapter,
  rightOptions,
  t,
  wrongOption,
} from './support/course-under-test.ts';
import { looks } from './support/looks.ts';
import { waitUntilStarted, type OpenCourse } from './support/open-course.ts';
import { findPackage } from './support/package-under-test.ts';
import { answer, goTo, readAll } from './support/pointer.ts';
import { parseCsv } from './support/parse-csv.ts';
import { servePackage } from './support/serve-package.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();
const words = recordStringsFor('en');

async function openCertificate({ page }: OpenCourse): Promise<void> {
  await page.click('.menu a[href="#~certificate"]');
  await page.waitForSelector('.completion h1');
}

/** Into a folder, under the name that the course gives it. */
async function saveRecord(page: Page, folder: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('.completion-save')]);
  await download.saveAs(join(folder, download.suggestedFilename()));
  return download.suggestedFilename();
}

test('a learner saves a record when everything is done, and the report has the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-record-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const zip = await findPackage('web');
  const space = await servePackage(zip);
  onTestFinished(space.close);
  const profile = await stand.openProfile();
  const troubles = watchTroubles(profile);
  const page = await profile.newPage();
  await page.goto(space.url);
  const course = { page, frame: page.mainFrame() };
  await waitUntilStarted(course);

  await openCertificate(course);
  expect(await page.locator('.completion-record, .completion-name').count()).toBe(0);
  await readAll(course);
  await goTo(course, quizChapter());
  for (const question of questions) await answer(course, question, wrongOption(question));
  await openCertificate(course);
  expect(await page.textContent('.completion-below')).toBe(words.below(0, sources.passMark));
  await page.fill('.completion-name input', 'Jane Doe');
  const today = dateOf(dayOf(new Date())).toISOString().slice(0, 10);
  const name = `alongside-completion-${today}-jane-doe.json`;
  expect(await saveRecord(page, join(folder, 'first'))).toBe(name);

  await goTo(course, quizChapter());
  for (const question of questions) {
    await page.locator(`[number="${question.number}"]`).getByRole('button', { name: t.tryAgain }).click();
    await answer(course, question, rightOptions(question));
  }
  await openCertificate(course);
  expect(await page.textContent('.certificate-name')).toBe('Jane Doe');
  const facts = await page.locator('.certificate-facts dd').allTextContents();
  expect(await saveRecord(page, folder)).toBe(name);
  expect(await page.textContent('.completion-record [role=status]')).toBe(words.saved(name));
  expect(troubles).toEqual([]);

  const args = ['--disable-warning=ExperimentalWarning', 'src/cli/report.ts', folder, '--course', zip];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: projectRoot, encoding: 'utf8' });
  expect([status, stdout]).toEqual([0, expect.stringContaining('2 files: 2 completion records')]);
  const [head = [], ...rows] = parseCsv(readFileSync(join(folder, 'alongside-report.csv'), 'utf8'));
  const cell = (column: string): string | undefined => rows[0]?.[head.indexOf(column)];
  expect(rows).toHaveLength(1);
  expect(['Name', 'Status', 'Score (%)', 'Last seen', 'Note'].map(cell)).toEqual([
    ...['Jane Doe', 'Passed', '100', today],
    // The package is the very course: of its code there is nothing to say.
    'The best of 2 rows in the folder.',
  ]);
  expect(cell('Source')?.toLowerCase()).toBe('self-reported, not verified');
  expect(rows[0]).toContain(facts[2]);

  for (const { width, scheme } of looks.filter((one) => one.width !== 768)) {
    const look = await stand.openProfile({ viewport: { width, height: 800 }, colorScheme: scheme });
    const report = await look.newPage();
    await report.goto(pathToFileURL(join(folder, 'alongside-report.html')).href);
    expect(await report.textContent('.people tbody th')).toContain('Self-reported, not verified');
    expect(await findViolations(report)).toEqual([]);
    expect(await listWider(report)).toEqual([]);
  }
});

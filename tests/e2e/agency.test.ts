/**
 * A small agency without an LMS: an administrator lists three people, each takes the course over both standards, and
 * everything that HR reads says what they did.
 */
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import { makeFirstLink } from '../../src/host/access/first-link.ts';
import { type RealHost, someone, startRealHost } from '../unit/host/access/real-host.ts';
import { chapters, questions, quizChapter, rightOptions, wrongOption } from './support/course-under-test.ts';
import { findCourseFrame, type OpenCourse, waitUntilStarted } from './support/open-course.ts';
import { findPackage } from './support/package-under-test.ts';
import { parseCsv } from './support/parse-csv.ts';
import { answer, goTo, readAll } from './support/pointer.ts';
import { closeProfiles, findRunningBrowser } from './support/running-browser.ts';

let host: RealHost;
let browser: Browser;

beforeAll(async () => {
  host = await startRealHost({ zip: [await findPackage(), await findPackage('scorm2004-4th')] });
  browser = await findRunningBrowser();
});
afterAll(async () => {
  await closeProfiles();
  await host.close();
});

const list = `Name,Email,Group,Due date
Paola Pass,paola@example.org,Outreach,2099-12-31
Fadi Fail,fadi@example.org,Outreach,2099-12-31
Hana Halfway,hana@example.org,Clinic,2020-01-31
`;

/** How many of the questions are right at first, and what HR is to read. */
const people = [
  { name: 'Paola Pass', right: questions.length, status: 'Passed', score: '100', overdue: 'no' },
  { name: 'Fadi Fail', right: 1, status: 'Not passed', score: '25', overdue: 'no' },
  { name: 'Hana Halfway', right: 2, status: 'In progress', score: '', overdue: 'yes' },
] as const;

async function signUp(): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(host.url + ((await makeFirstLink(host.storage)) ?? ''));
  for (const [field, text] of Object.entries(someone)) await page.fill(`#${field}`, text);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.signed-in');
  return page;
}

/** @returns the personal links, by name */
async function importPeople(page: Page): Promise<ReadonlyMap<string, string>> {
  await page.goto(`${host.url}/people/import`);
  await page.fill('[name="text"]', list);
  await page.getByRole('button', { name: 'Show what will change' }).click();
  await page.locator('form.buttons button').first().click();
  await page.getByRole('heading', { name: 'Imported' }).waitFor();
  const rows = await page.locator('.rows li').all();
  const links = await Promise.all(
    rows.map(
      async (row) => [await row.locator('a').innerText(), await row.locator('code').innerText()] as const,
    ),
  );
  return new Map(links);
}

/** From the personal link, by the button of the course: as the learner does. */
async function openBy(link: string, course: number): Promise<OpenCourse> {
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await page.goto(link);
  await page.locator('.course').nth(course).locator('.button').first().click();
  const opened = { page, frame: await findCourseFrame(page) };
  await waitUntilStarted(opened);
  return opened;
}

/** Whoever is halfway answers the first questions alone, and reads no more than their chapter. */
async function take(course: OpenCourse, { right, status }: (typeof people)[number]): Promise<void> {
  await goTo(course, quizChapter());
  const asked = status === 'In progress' ? questions.slice(0, right) : questions;
  for (const [at, question] of asked.entries())
    await answer(course, question, at < right ? rightOptions(question) : wrongOption(question));
  if (asked.length === questions.length) await readAll(course);
  await course.page.locator('#leave').click();
  await course.page.waitForURL(/\/my$/);
  await course.page.context().close();
}

async function readCsv(page: Page, course: string): Promise<Record<string, string>[]> {
  const text = await (
    await page.request.get(`${host.url}/report.csv?course=${encodeURIComponent(course)}`)
  ).text();
  const [heads = [], ...rows] = parseCsv(text);
  return rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at] ?? ''])));
}

/** Rows of the first sheet, by column letter; texts are shared or inline. */
async function readSheet(page: Page, course: string): Promise<Record<string, string>[]> {
  const answered = await page.request.get(
    `${host.url}/report/people.xlsx?course=${encodeURIComponent(course)}`,
  );
  const files = unzipSync(new Uint8Array(await answered.body()));
  const parse = (name: string) => {
    const bytes = files[name];
    return bytes && create(new TextDecoder().decode(bytes)).root().node.ownerDocument?.documentElement;
  };
  const shared = [...(parse('xl/sharedStrings.xml')?.getElementsByTagName('si') ?? [])].map(
    (si) => si.textContent,
  );
  const sheet = parse('xl/worksheets/sheet1.xml');
  return [...(sheet?.getElementsByTagName('row') ?? [])].map((row) =>
    Object.fromEntries(
      [...row.getElementsByTagName('c')].map((cell) => {
        const text = cell.textContent ?? '';
        const value = cell.getAttribute('t') === 's' ? (shared[Number(text)] ?? '') : text;
        return [(cell.getAttribute('r') ?? '').replace(/\d+$/, ''), value];
      }),
    ),
  );
}

test(
  'three people are listed, take the course over 1.2 and 2004, and all reports agree',
  { timeout: 240_000 },
  async () => {
    const page = await signUp();
    const links = await importPeople(page);
    expect([...links.keys()].toSorted()).toEqual(people.map(({ name }) => name).toSorted());
    for (const course of [0, 1]) {
      await Promise.all(
        people.map(async (person) => take(await openBy(links.get(person.name) ?? '', course), person)),
      );
    }

    await page.goto(`${host.url}/report`);
    const keys = await page
      .locator('select[name="course"] option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    expect(keys).toHaveLength(2);
    for (const key of keys) {
      const rows = await readCsv(page, key);
      const sheet = await readSheet(page, key);
      const [heads = {}] = sheet;
      const column = (name: string) => Object.entries(heads).find(([, head]) => head === name)?.[0] ?? '';
      expect(rows).toHaveLength(people.length);
      for (const { name, right, status, score, overdue } of people) {
        const row = rows.find((one) => one['Name'] === name);
        const answered = status === 'In progress' ? right : questions.length;
        expect(row, `${name}, ${key}`).toMatchObject({
          Status: status,
          'Score (%)': score,
          Overdue: overdue,
          'Questions answered': String(answered),
          ...(status !== 'In progress' && { 'Chapters complete': String(chapters.length) }),
        });
        const line = sheet.find((one) => one[column('Name')] === name) ?? {};
        expect(line[column('Status')]).toBe(status);
        const percent = line[column('Score (%)')];
        expect(percent === undefined || percent === '' ? '' : (Number(percent) * 100).toFixed(2)).toBe(
          score === '' ? '' : Number(score).toFixed(2),
        );

        await page.goto(`${host.url}/report?course=${encodeURIComponent(key)}`);
        const shown = page.locator('tr', { has: page.getByRole('link', { name, exact: true }) });
        expect(await shown.innerText()).toContain(status);
        if (score !== '') expect(await shown.innerText()).toContain(`${score}%`);
        await shown.getByRole('link', { name, exact: true }).click();
        const own = await page.locator('main').innerText();
        expect(own).toContain(status);
        for (const [at, question] of questions.slice(0, answered).entries()) {
          const told = page.locator('tr', { hasText: question.text }).first();
          expect(await told.innerText(), `${name}: ${question.text}`).toMatch(
            at < right ? /right/i : /wrong|not right/i,
          );
        }
      }
    }
    expect(host.logged()).not.toMatch(/Paola|Fadi|Hana|example\.org/);
  },
);

/** Samples a click away in the preview; the pages of real use under axe, by keyboard, and nothing wider than the screen. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFirstLink } from '../../src/host/access/first-link.ts';
import { type RunningHost, startHost } from '../../src/host/server.ts';
import { type RealHost, someone, startRealHost } from '../unit/host/access/real-host.ts';
import { findViolations, listWider } from './support/axe.ts';
import { chapters, questions, rightOptions } from './support/course-under-test.ts';
import { findCourseFrame, waitUntilStarted } from './support/open-course.ts';
import { findPackage } from './support/package-under-test.ts';
import { chosenOptions, goTo } from './support/pointer.ts';
import { readCsvRow } from './support/records.ts';
import { closeProfiles, findRunningBrowser } from './support/running-browser.ts';

let preview: RunningHost;
let host: RealHost;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'access-pages-'));
  preview = await startHost({ zip: await findPackage(), dataDir: folder, samples: true });
  host = await startRealHost();
  browser = await findRunningBrowser();
});
afterAll(async () => {
  await closeProfiles();
  await preview.close();
  await host.close();
  await rm(folder, { recursive: true });
});

async function openSample(name: string) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(preview.url);
  await page.getByRole('button', { name }).click();
  const course = { page, frame: await findCourseFrame(page) };
  await waitUntilStarted(course);
  const inMenu = course.frame.locator('course-menu li:is([data-state="complete"], [data-state="read"])');
  return { course, read: await inMenu.count() };
}

test('a click opens the course as a sample left it, and the report says the same', async () => {
  const halfWay = await openSample('Charlie Sample');
  expect(halfWay.read).toBe(Math.round(chapters.length / 2));
  const passed = await openSample('Dana Sample');
  expect(passed.read).toBe(chapters.length);
  const quiz = chapters.find((chapter) => chapter.questions.length > 0);
  if (!quiz) throw new Error('No chapter has questions.');
  await goTo(passed.course, quiz);
  for (const question of questions)
    expect(await chosenOptions(passed.course, question)).toEqual(rightOptions(question));
  for (const [name, status, score] of [
    ['Alex Sample', 'Not started', ''],
    ['Billie Sample', 'In progress', ''],
    ['Dana Sample', 'Passed', '100'],
    ['Eden Sample', 'Not passed', '50'],
  ] as const) {
    expect(await readCsvRow(preview.url, name, '?samples=yes')).toMatchObject({
      Status: status,
      'Score (%)': score,
      Sample: 'yes',
    });
  }
});

async function expectGood(page: Page, name: string): Promise<void> {
  for (const { width, scheme } of [
    { width: 320, scheme: 'dark' },
    { width: 1280, scheme: 'light' },
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    expect.soft(await findViolations(page), `${name} at ${width}`).toEqual([]);
    expect.soft(await listWider(page), `${name} at ${width}`).toEqual([]);
  }
}

test('every page of real use is good to use, from the first link on, with the keyboard', async () => {
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  const main = () => page.locator('main');
  await page.goto(host.url);
  await expectGood(page, 'home');
  await page.goto(host.url + ((await makeFirstLink(host.storage)) ?? ''));
  await expectGood(page, 'first administrator');
  await page.focus('#name');
  for (const text of [someone.name, someone.email, 'password1234']) {
    await page.keyboard.type(text);
    await page.keyboard.press(text === 'password1234' ? 'Enter' : 'Tab');
  }
  await page.waitForSelector('#password-problem');
  expect(await page.title()).toMatch(/^Problem: /);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('password');
  expect(await page.inputValue('#email')).toBe(someone.email);
  await expectGood(page, 'a problem');
  await page.keyboard.type(someone.password);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.signed-in');

  await page.goto(`${host.url}/settings/administrators`);
  await expectGood(page, 'administrators');
  await page.getByRole('button', { name: 'Invite' }).click();
  expect(await page.inputValue('#link')).toMatch(/\/link\/[\w-]{22}$/);
  await expectGood(page, 'invitation');
  await page.goto(`${host.url}/settings/administrators/1/deactivate`);
  await expectGood(page, 'deactivate');
  await page.getByRole('button', { name: 'Deactivate' }).click();
  expect(await main().textContent()).toContain('The last administrator stays');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.goto(`${host.url}/settings/administrators`);
  expect(new URL(page.url()).pathname).toBe('/sign-in');
  await expectGood(page, 'sign-in');
  await page.fill('#email', someone.email);
  await page.fill('#password', 'not the one');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role="alert"]');
  await expectGood(page, 'not signed in');
  await page.fill('#password', someone.password);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/settings\/administrators$/);
  await page.goto(`${host.url}/link/unknown`);
  await expectGood(page, 'a link that does not work');
});

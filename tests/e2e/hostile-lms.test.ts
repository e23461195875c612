/** LMSs that do wrong in ways that only a browser has: what the page says then is true, and nothing is lost. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { questionAt, quizChapter, rightOptions, t } from './support/course-under-test.ts';
import { waitUntilStarted, type OpenCourse } from './support/open-course.ts';
import { openPageLms, type PageLms } from './support/open-page-lms.ts';
import { pageLmsPath, standardParameter } from './support/page-lms.ts';
import { answer, chosenOptions, goTo, waitForChapter, waitUntilWhole } from './support/pointer.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();
let lms: PageLms;
let uncaught: string[];
beforeEach(async () => {
  lms = await openPageLms(stand, 'scorm12');
  uncaught = [];
  lms.profile.on('weberror', (error) => uncaught.push(String(error.error())));
});
afterEach(async () => {
  await lms.close();
  expect(uncaught).toEqual([]);
});

interface HostileWindow {
  API?: Record<string, (...values: string[]) => unknown>;
  broken?: boolean;
}

/** The API can be broken, is there only after a while, and holds the page up in each commit; in milliseconds. */
async function makeHostile({ broken = false, lateBy = 0, commitTakes = 0 } = {}): Promise<void> {
  await lms.profile.addInitScript(
    (fault) => {
      const page = window as unknown as HostileWindow;
      const real = page.API;
      if (!real) return;
      page.broken = fault.broken;
      const call = (name: string, values: string[]): unknown => {
        if (page.broken) throw new Error('the session is gone');
        const until = performance.now() + (name === 'LMSCommit' ? fault.commitTakes : 0);
        while (performance.now() < until);
        return real[name]?.(...values);
      };
      const api = new Proxy(real, {
        get:
          (_, name) =>
          (...values: string[]): unknown =>
            call(String(name), values),
      });
      delete page.API;
      setTimeout(() => (page.API = api), fault.lateBy);
      if (fault.lateBy === 0) page.API = api;
    },
    { broken, lateBy, commitTakes },
  );
}

async function says({ frame }: OpenCourse, state: string, words: string): Promise<void> {
  const line = frame.locator(`state-line[state="${state}"]`);
  await line.waitFor({ state: 'attached' });
  expect((await line.textContent())?.trim()).toBe(words);
}

async function explains({ frame }: OpenCourse, words: string): Promise<void> {
  await frame.locator('#notice-save').getByText(t.whatNow).click();
  expect(await frame.getByRole('dialog').textContent()).toContain(words);
  await frame.page().keyboard.press('Escape');
}

const answerAt = (course: OpenCourse, place: number): Promise<void> =>
  answer(course, questionAt(place), rightOptions(questionAt(place)));

/** The next launch in a frame of the LMS shows the first answers again. */
async function expectAnswers(count: number): Promise<void> {
  const course = await lms.launch();
  await waitForChapter(course, quizChapter());
  await waitUntilWhole(course);
  for (let place = 1; place <= count; place++)
    await expect
      .poll(() => chosenOptions(course, questionAt(place)))
      .toEqual(rightOptions(questionAt(place)));
}

/** A page of the LMS without a course in it; `policy`: which windows it shares a group with. */
async function openBareLms(policy = 'unsafe-none'): Promise<Page> {
  const headers = { 'Cross-Origin-Opener-Policy': policy };
  await lms.profile.route(
    ({ searchParams }) => searchParams.has('bare'),
    (route) =>
      route.fulfill({
        ...{ contentType: 'text/html', headers },
        body: '<!doctype html><link rel="icon" href="data:,">',
      }),
  );
  const page = await lms.profile.newPage();
  await page.goto(`${lms.url}${pageLmsPath}?bare&${standardParameter}=scorm12`);
  return page;
}

/** A window that the page opens. */
async function openWindow(opener: Page, address: string): Promise<Page> {
  const [opened] = await Promise.all([
    opener.waitForEvent('popup'),
    opener.evaluate((url) => void window.open(url), address),
  ]);
  return opened;
}

/** A page of another origin that frames the course, which the course's own server lets it do; its address. */
async function serveForeignFrame(): Promise<string> {
  const body = `<!doctype html><link rel="icon" href="data:,"><iframe src="${lms.content}" width="1200" height="700"></iframe>`;
  await lms.profile.route(lms.content, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': '' };
    await route.fulfill({ response, headers });
  });
  await lms.profile.route(
    ({ hostname }) => hostname === 'localhost',
    (route) => route.fulfill({ contentType: 'text/html', body }),
  );
  return `http://localhost:${new URL(lms.url).port}/foreign`;
}

async function findFramed(page: Page): Promise<OpenCourse> {
  await expect.poll(() => page.frames().some((frame) => frame.url().startsWith(lms.content))).toBe(true);
  const frame = page.frames().find((found) => found.url().startsWith(lms.content));
  if (!frame) throw new Error('The course is not in its frame.');
  return { page, frame };
}

/** Browser. */
function canStore(): boolean {
  try {
    localStorage.setItem('test:room', '');
    return true;
  } catch {
    return false;
  }
}

test('a session lost half way', async () => {
  await makeHostile();
  const course = await lms.launch();
  await goTo(course, quizChapter());
  await answerAt(course, 1);
  await says(course, 'saved', t.saved);
  await course.page.evaluate(() => void ((window as HostileWindow).broken = true));
  await answerAt(course, 2);
  await says(course, 'kept-here', t.notReported);
  expect(await course.frame.locator('#notice-save').textContent()).toContain(t.notSavedWhy);
  await explains(course, t.why('not-taken'));
  await course.page.close();
  await expectAnswers(2);
});

test('a call that throws, whatever it is', async () => {
  await makeHostile({ broken: true });
  const course = await lms.launch();
  await says(course, 'kept-here', t.notReported);
  expect(await course.frame.getByRole('dialog').textContent()).toContain(t.why('no-session'));
  await course.page.keyboard.press('Escape');
  await goTo(course, quizChapter());
  await answerAt(course, 1);
  await course.frame.locator('.top .exit').click();
  await course.frame.getByText(t.leftWhy('device', true)).waitFor();
});

test('an LMS that is there only after 5 s, and holds the page up in each commit', async () => {
  await makeHostile({ lateBy: 5_000, commitTakes: 800 });
  const course = await lms.launch();
  await says(course, 'saved', t.saved);
  await goTo(course, quizChapter());
  await answerAt(course, 1);
  await says(course, 'saved', t.saved);
  await course.page.close();
  const record = (await lms.readRecords()).at(-1);
  expect(record?.data['cmi.interactions.0.id']).toBe(questionAt(1).interactionId);
});

test('review mode: nothing is sent, and nobody is told that anything was', async () => {
  const course = await lms.launch({ 'cmi.core.lesson_mode': 'review' });
  await says(course, 'review', t.reviewOnly);
  await goTo(course, quizChapter());
  await answerAt(course, 1);
  await says(course, 'review', t.reviewOnly);
  await course.frame.locator('.top .exit').click();
  await course.frame.getByRole('heading', { name: t.reviewOnly }).waitFor();
  const calls = (await lms.readRecords()).at(-1)?.calls ?? [];
  expect(calls.at(-1)?.method).toBe('LMSFinish');
  expect(calls.filter(({ method }) => method === 'LMSSetValue')).toEqual([]);
});

test('the window that holds the LMS is closed', async () => {
  const opener = await openBareLms('same-origin');
  const page = await openWindow(opener, lms.content);
  const course = { page, frame: page.mainFrame() };
  await waitUntilStarted(course);
  await goTo(course, quizChapter());
  await answerAt(course, 1);
  await says(course, 'saved', t.saved);
  await opener.close();
  await answerAt(course, 2);
  await says(course, 'kept-here', t.notReported);
  await explains(course, t.why('lms-gone'));
  await page.close();
  await expectAnswers(2);
});

test('a frame of another origin, whose window the LMS opened', async () => {
  const opener = await openBareLms();
  const page = await openWindow(opener, await serveForeignFrame());
  const course = await findFramed(page);
  await waitUntilStarted(course);
  await goTo(course, quizChapter());
  await answerAt(course, 1);
  await says(course, 'saved', t.saved);
  const record = (await lms.readRecords()).at(-1);
  expect(record?.data['cmi.interactions.0.id']).toBe(questionAt(1).interactionId);
});

test('a frame of another origin, and no LMS in reach', async () => {
  const page = await lms.profile.newPage();
  await page.goto(await serveForeignFrame());
  const course = await findFramed(page);
  await waitUntilStarted(course);
  expect(await course.frame.locator('#notice-device').textContent()).toContain(t.notReportedWhy);
  // Some browsers give storage to a frame of another origin, some do not.
  if (await course.frame.evaluate(canStore)) await says(course, 'kept-here', t.notReported);
  else {
    await says(course, 'not-saved', t.notSaved);
    expect(await course.frame.locator('#notice-save').textContent()).toContain(t.noRoomWhy);
  }
});

/** A server whose policy forbids inline script and style: the course runs all the same. */
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { enrol } from '../unit/host/host-client.ts';
import { startAlteringProxy, type AlteringProxy } from './support/altering-proxy.ts';
import { chapterAt, questionAt, quizChapter, rightOptions } from './support/course-under-test.ts';
import {
  expectCleanSessions,
  launchCourse,
  openAlone,
  signInBrowser,
  readScormLogs,
  readSights,
  type OpenCourse,
} from './support/open-course.ts';
import { answer, chosenOptions, goTo, waitForChapter } from './support/pointer.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();
let proxy: AlteringProxy;

beforeAll(async () => {
  proxy = await startAlteringProxy(stand.url, (_name, headers) => ({
    ...headers,
    'content-security-policy': "default-src 'self'; frame-ancestors 'self'",
  }));
});
afterAll(() => proxy.close());

/** Everything that the stylesheet decides and a bare page has otherwise. */
async function readLook({ frame }: OpenCourse): Promise<unknown> {
  await frame.waitForSelector('choice-question button.solid');
  return frame.evaluate(() => {
    const style = (selector: string, shadow?: string): CSSStyleDeclaration => {
      const host = document.querySelector(selector);
      const element = shadow === undefined ? host : host?.shadowRoot?.querySelector(shadow);
      if (!element) throw new Error(`No ${selector} ${shadow ?? ''}`);
      return getComputedStyle(element);
    };
    return {
      paper: style('body').backgroundColor,
      ink: style('h1').color,
      heading: style('h1').fontSize,
      option: style('.option label').padding,
      button: style('choice-question', 'button').backgroundColor,
      state: style('state-line svg').inlineSize,
      width: document.querySelector('main')?.getBoundingClientRect().width,
    };
  });
}

test('it looks the same, takes answers, and goes on where it was left', async () => {
  const free = await launchCourse(await stand.openProfile(), stand.url, await enrol(stand.url, 'Fre E'));
  await goTo(free, quizChapter());

  const token = await enrol(stand.url, 'Pola Policy');
  const profile = await stand.openProfile();
  const troubles = watchTroubles(profile);
  await signInBrowser(profile, stand.url, token);
  const course = await launchCourse(profile, proxy.url, token);
  await goTo(course, quizChapter());
  expect(await readLook(course)).toEqual(await readLook(free));
  await answer(course, questionAt(1), rightOptions(questionAt(1)));
  await goTo(course, chapterAt(5));
  await course.page.close();

  const again = await launchCourse(profile, proxy.url, token);
  await waitForChapter(again, chapterAt(5));
  expect((await readSights(again)).filter(({ kind }) => kind === 'focus')).toEqual([
    { kind: 'focus', text: chapterAt(5).title },
  ]);
  await goTo(again, quizChapter());
  await expect.poll(() => chosenOptions(again, questionAt(1))).toEqual(rightOptions(questionAt(1)));
  await again.page.click('#leave');
  await again.page.waitForURL(/\/my$/);
  const logs = await readScormLogs(profile, proxy.url);
  expect(logs).toHaveLength(2);
  expectCleanSessions(logs);
  // The browser names the three inline texts that it refused at each launch, and nothing else.
  expect(troubles.filter((line) => !/inline (script|style)/.test(line))).toEqual([]);
  expect(troubles).toHaveLength(6);
});

test('the search does without a worker where none is allowed', async () => {
  const noWorkers = await startAlteringProxy(stand.url, (_name, headers) => ({
    ...headers,
    'content-security-policy': `${String(headers['content-security-policy'] ?? '')}; worker-src 'none'`,
  }));
  onTestFinished(() => noWorkers.close());
  const profile = await stand.openProfile();
  const troubles = watchTroubles(profile);
  const { page } = await openAlone(profile, noWorkers.url);
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.keyboard.press('Control+k');
  await page.waitForSelector('.page-place input:focus');
  await page.keyboard.type('curiosty');
  await page.locator('.search-results a[href="#what-peer-support-is--curiosity"]').waitFor();
  expect(page.workers()).toEqual([]);
  expect(loaded.filter((name) => name.endsWith('/c/search.js'))).toHaveLength(1);
  // The refusal, and nothing else.
  expect(troubles.filter((line) => !/worker-src|search-worker/.test(line))).toEqual([]);
  expect(troubles).not.toEqual([]);
});

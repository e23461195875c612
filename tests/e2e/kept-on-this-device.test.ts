/** What the LMS does not take is kept here and sent at the next launch; and what is said about it is true. */
import type { BrowserContext } from 'playwright-core';
import { expect, test } from 'vitest';
import { enrol } from '../unit/host/host-client.ts';
import { openGate } from './support/altering-proxy.ts';
import { questionAt, quizChapter, rightOptions, t } from './support/course-under-test.ts';
import { launchCourse, readScormLogs } from './support/open-course.ts';
import { answer, chosenOptions, goTo, waitForChapter } from './support/pointer.ts';
import { readRecord } from './support/records.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();

/** From now on the LMS's server and the course's cannot be reached. */
const cutNetwork = (profile: BrowserContext): Promise<void> => profile.setOffline(true);

test('answers given while the network is cut are kept here, and the next launch sends them', async () => {
  const token = await enrol(stand.url, 'Cut Off');
  const profile = await stand.openProfile();
  const gate = await openGate(stand.url);
  const course = await launchCourse(profile, gate.url, token);
  await goTo(course, quizChapter());
  await answer(course, questionAt(1), rightOptions(questionAt(1)));
  await course.frame.waitForSelector('state-line[state="saved"]', { state: 'attached' });
  gate.way = 'cut';
  await answer(course, questionAt(2), rightOptions(questionAt(2)));
  await course.frame.waitForSelector('state-line[state="kept-here"]', { state: 'attached' });
  const notice = course.frame.locator('#notice-save');
  expect(await notice.textContent()).toContain(t.notSavedWhy);

  await notice.getByText(t.whatNow).click();
  const dialog = course.frame.getByRole('dialog');
  expect(await dialog.textContent()).toContain(t.why('no-connection'));
  expect(await dialog.locator('dd').allTextContents()).toEqual([t.deviceHas(2), t.lmsHas(1)]);
  expect(await dialog.locator('code').textContent()).toMatch(/^0\.1\.0 [0-9a-f]{12} commit-refused 2/);
  await course.frame.page().keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await course.page.close();
  gate.way = 'open';

  const again = await launchCourse(profile, gate.url, token);
  await waitForChapter(again, quizChapter());
  await expect.poll(() => chosenOptions(again, questionAt(2))).toEqual(rightOptions(questionAt(2)));
  await again.page.close();
  const { interactions } = await readRecord(stand.url, token);
  expect(interactions.map(({ id }) => id)).toEqual(
    [questionAt(1), questionAt(2)].map((q) => q.interactionId),
  );
});

test('where this browser keeps nothing either, that is said', async () => {
  const profile = await stand.openProfile();
  await profile.addInitScript(() => {
    if (window === window.top) return;
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  const course = await launchCourse(profile, stand.url, await enrol(stand.url, 'No Room'));
  await goTo(course, quizChapter());
  await answer(course, questionAt(1), rightOptions(questionAt(1)));
  await course.frame.waitForSelector('state-line[state="saved"]', { state: 'attached' });
  await cutNetwork(profile);
  await answer(course, questionAt(2), rightOptions(questionAt(2)));
  await course.frame.waitForSelector('state-line[state="not-saved"]', { state: 'attached' });
  await course.frame.locator('#notice-save').getByText(t.whatNow).click();
  expect(await course.frame.getByRole('dialog').textContent()).toContain(t.why('not-kept'));
  await profile.setOffline(false);
  await course.frame.getByRole('dialog').getByText(t.trySend).click();
  await course.frame.waitForSelector('#notice-save', { state: 'detached' });
});

test('Save and exit ends the session and says where the work is', async () => {
  const token = await enrol(stand.url, 'Ex It');
  const profile = await stand.openProfile();
  const course = await launchCourse(profile, stand.url, token);
  await goTo(course, quizChapter());
  await answer(course, questionAt(1), rightOptions(questionAt(1)));
  await course.frame.locator('.top .exit').click();
  await course.frame.getByText(t.leftWhy('lms', false)).waitFor();
  expect(await course.frame.evaluate(() => document.activeElement?.localName)).toBe('h1');
  const [log] = await readScormLogs(profile, stand.url);
  expect(log?.calls.at(-1)?.method).toBe('LMSFinish');
  await course.page.close();
  const [closed] = await readScormLogs(profile, stand.url);
  expect(closed?.calls).toHaveLength(log?.calls.length ?? 0);
});

test('a second tab takes over: the first one says so and makes no further call', async () => {
  const token = await enrol(stand.url, 'Two Tabs');
  const profile = await stand.openProfile();
  const first = await launchCourse(profile, stand.url, token);
  await goTo(first, quizChapter());
  const second = await launchCourse(profile, stand.url, token);
  await first.frame.getByText(t.why('elsewhere')).waitFor();
  await waitForChapter(second, quizChapter());
  await answer(second, questionAt(1), rightOptions(questionAt(1)));
  await first.page.close();
  await second.page.close();
  const { interactions } = await readRecord(stand.url, token);
  expect(interactions.map(({ id }) => id)).toEqual([questionAt(1).interactionId]);
});

test.each([
  ['phone', 390, 844],
  ['laptop', 1280, 800],
])('the dialog fits on a %s', async (name, width, height) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const profile = await stand.openProfile({ viewport: { width, height }, colorScheme });
    const course = await launchCourse(profile, stand.url, await enrol(stand.url, `Fit ${name}`));
    await course.frame.evaluate((hash) => (location.hash = hash), `#/${quizChapter().id}`);
    await waitForChapter(course, quizChapter());
    await answer(course, questionAt(1), rightOptions(questionAt(1)));
    await cutNetwork(profile);
    await answer(course, questionAt(2), rightOptions(questionAt(2)));
    await course.frame.locator('#notice-save').getByText(t.whatNow).click();
    const dialog = course.frame.getByRole('dialog');
    await dialog.waitFor();
    expect(await course.frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    const fits = await dialog.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
    });
    expect(fits).toBe(true);
    await profile.setOffline(false);
    await profile.close();
  }
});

test('earlier work that is damaged stays as it is until the learner starts afresh', async () => {
  const token = await enrol(stand.url, 'Start Afresh');
  const profile = await stand.openProfile();
  await profile.addInitScript(() => {
    if (window === window.top) return;
    type Api = Record<string, (...values: string[]) => unknown>;
    const api = (): Api | undefined => (parent as unknown as { API?: Api }).API;
    let damaged = true;
    const own = new Proxy<Api>(
      {},
      {
        get:
          (_, name) =>
          (...args: string[]) => {
            if (name === 'LMSSetValue' && args[0] === 'cmi.suspend_data') damaged = false;
            const isAsked = name === 'LMSGetValue' && args[0] === 'cmi.suspend_data';
            return isAsked && damaged ? 'damaged' : api()?.[String(name)]?.(...args);
          },
      },
    );
    Object.defineProperty(window, 'API', { get: () => api() && own });
  });
  const course = await launchCourse(profile, stand.url, token);
  const dialog = course.frame.getByRole('dialog');
  for (const words of [t.why('damaged'), t.untilThen(true), t.afresh(true)])
    expect(await dialog.textContent()).toContain(words);
  await course.frame.page().keyboard.press('Escape');
  expect(await course.frame.getAttribute('state-line', 'state')).toBe('kept-here');
  await goTo(course, quizChapter());
  await answer(course, questionAt(1), rightOptions(questionAt(1)));
  const saved = (calls: readonly { method: string; args: readonly unknown[] }[]): unknown[] =>
    calls.filter(({ method, args }) => method === 'LMSSetValue' && args[0] === 'cmi.suspend_data');
  const [before] = await readScormLogs(profile, stand.url);
  expect(saved(before?.calls ?? [])).toEqual([]);

  await course.frame.locator('#notice-restored').getByText(t.whatNow).click();
  await dialog.getByText(t.startAfresh, { exact: true }).click();
  await course.frame.waitForSelector('state-line[state="saved"]', { state: 'attached' });
  const [after] = await readScormLogs(profile, stand.url);
  expect(saved(after?.calls ?? [])).toHaveLength(1);
  await course.page.close();
  const { interactions } = await readRecord(stand.url, token);
  expect(interactions.map(({ id }) => id)).toEqual([questionAt(1).interactionId]);
});

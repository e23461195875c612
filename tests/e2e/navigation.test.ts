/** Going from chapter to chapter when the line is slow or broken: address, page and focus stay in step. */
import { expect, test } from 'vitest';
import type { Chapter } from '../../src/model/course.ts';
import { chapterAt, chapters, questionAt, quizChapter, t } from './support/course-under-test.ts';
import { openAlone, readSights, waitUntilStarted, type OpenCourse } from './support/open-course.ts';
import { goTo, waitForChapter } from './support/pointer.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();

const setAddress = ({ page }: OpenCourse, chapter: Chapter): Promise<void> =>
  page.evaluate((id) => {
    location.hash = `#/${id}`;
  }, chapter.id);

async function expectInStep(course: OpenCourse, chapter: Chapter): Promise<void> {
  await waitForChapter(course, chapter);
  expect(new URL(course.page.url()).hash).toBe(`#/${chapter.id}`);
  const current = course.page.locator('course-menu a[aria-current]');
  expect(await current.getAttribute('href')).toBe(`#/${chapter.id}`);
}

test('a chapter that comes late is not shown over the one asked for after it', async () => {
  const profile = await stand.openProfile();
  const course = await openAlone(profile, stand.url);
  const { page } = course;
  await page.route(`**/c/${chapterAt(5).number}.js*`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.continue();
  });
  await setAddress(course, chapterAt(5));
  await page.waitForTimeout(200);
  await page.goBack();
  await page.waitForTimeout(1_500);
  await expectInStep(course, chapterAt(1));

  await setAddress(course, chapterAt(5));
  await setAddress(course, chapterAt(7));
  await page.waitForTimeout(1_500);
  await expectInStep(course, chapterAt(7));
});

test('a chapter that does not load says so; trying again brings it', async () => {
  const profile = await stand.openProfile();
  const course = await openAlone(profile, stand.url);
  const { page } = course;
  const address = `**/c/${chapterAt(7).number}.js*`;
  await page.route(address, (route) => route.abort());
  await setAddress(course, chapterAt(7));
  const notice = page.locator('#notice-load');
  await notice.waitFor();
  expect(await notice.textContent()).toContain(t.loadFailed);
  await page.goBack();
  await notice.waitFor({ state: 'detached' });
  await expectInStep(course, chapterAt(1));

  await setAddress(course, chapterAt(7));
  await notice.waitFor();
  await page.unroute(address);
  await notice.getByRole('button').click();
  await expectInStep(course, chapterAt(7));
  expect(await notice.count()).toBe(0);
});

test('an answer chosen and submitted before the question has its code is checked when it comes', async () => {
  const profile = await stand.openProfile();
  const course = await openAlone(profile, stand.url);
  const { page } = course;
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/questions.js*', async (route) => {
    await held;
    await route.continue();
  });
  await setAddress(course, quizChapter());
  const asked = page.locator(`.place [number="${questionAt(1).number}"]`);
  await asked.locator('input').first().check();
  const address = page.url();
  await asked.locator('form').evaluate((form: HTMLFormElement) => form.requestSubmit());
  expect(await asked.evaluate((element) => element.matches(':defined'))).toBe(false);
  release();
  await asked.locator('.why:visible').first().waitFor();
  expect(await asked.locator('input').first().isChecked()).toBe(true);
  expect(page.url()).toBe(address);
});

test('a question whose element does not load says so', async () => {
  const profile = await stand.openProfile();
  const course = await openAlone(profile, stand.url);
  await course.page.route('**/questions.js*', (route) => route.abort());
  await goTo(course, quizChapter());
  await course.page.locator('#notice-load').waitFor();
});

test('a link to a fold opens it, in the same chapter and from another, and the focus goes there once', async () => {
  const profile = await stand.openProfile();
  const course = await openAlone(profile, stand.url);
  const { page } = course;
  const values = chapters.find(({ id }) => id === 'what-peer-support-is');
  if (!values) throw new Error('The course has no chapter with folds.');
  await page.evaluate(() => {
    location.hash = '#what-peer-support-is--curiosity';
  });
  await waitForChapter(course, values);
  const fold = page.locator('#what-peer-support-is--curiosity');
  expect(await fold.getAttribute('open')).not.toBe(null);
  expect((await readSights(course)).filter(({ kind }) => kind === 'focus')).toHaveLength(1);

  await page.evaluate(() => {
    location.hash = '#what-peer-support-is--mutuality';
  });
  const other = page.locator('#what-peer-support-is--mutuality');
  await expect.poll(() => other.getAttribute('open')).not.toBe(null);
  await page.reload();
  await waitUntilStarted(course);
  await waitForChapter(course, values);
});

test('a question is shown when its look has come; a look that does not come can be fetched again', async () => {
  const padding = ({ page }: OpenCourse): Promise<string> =>
    page
      .locator('.option label')
      .first()
      .evaluate((label) => getComputedStyle(label).paddingTop);
  const late = await openAlone(await stand.openProfile(), stand.url);
  await late.page.route('**/styles/question.css', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.continue();
  });
  await setAddress(late, quizChapter());
  await late.page.locator('.option').first().waitFor({ state: 'attached' });
  expect(await padding(late)).toBe('14px');
  await expectInStep(late, quizChapter());

  const lost = await openAlone(await stand.openProfile(), stand.url);
  await lost.page.route('**/styles/question.css', (route) => route.abort());
  await setAddress(lost, quizChapter());
  await expectInStep(lost, quizChapter());
  const notice = lost.page.locator('#notice-load');
  await notice.waitFor();
  expect(await padding(lost)).toBe('0px');
  await lost.page.unroute('**/styles/question.css');
  await notice.getByRole('button').click();
  await notice.waitFor({ state: 'detached' });
  expect(await padding(lost)).toBe('14px');
});

/** The end of the course in an LMS: announced, one link away, with the learner's name, and the same at the next visit. */
import { expect, test } from 'vitest';
import { enrol } from '../unit/host/host-client.ts';
import { certificateStringsFor } from '../../src/strings/certificate-strings.ts';
import { chapters, questions, quizChapter, rightOptions, t } from './support/course-under-test.ts';
import { launchCourse } from './support/open-course.ts';
import { answer, goTo, readAll } from './support/pointer.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();
const words = certificateStringsFor('en');

test('what is open is named; then the certificate has the name, and keeps its day', async () => {
  const profile = await stand.openProfile();
  const troubles = watchTroubles(profile);
  const token = await enrol(stand.url, 'Miriam Okafor');
  const course = await launchCourse(profile, stand.url, token);
  const { frame } = course;
  await frame.click('.menu a[href="#~certificate"]');
  await frame.waitForSelector('.open-list');
  expect(await frame.textContent('h1')).toBe(words.open);
  expect(await frame.locator('.open-list li').count()).toBeGreaterThanOrEqual(chapters.length - 1);

  await readAll(course);
  await goTo(course, quizChapter());
  for (const question of questions) await answer(course, question, rightOptions(question));
  await frame.waitForSelector('.end-words.done');
  await expect.poll(() => frame.textContent('#announcer')).toContain(t.courseDone);
  // Nothing has led the learner away.
  expect(await frame.evaluate(() => location.hash)).toBe(`#/${quizChapter().id}`);
  await frame.click('.end-words a');
  await frame.waitForSelector('.certificate');
  expect(await frame.textContent('.certificate-name')).toBe('Miriam Okafor');
  const facts = await frame.locator('.certificate-facts dd').allTextContents();
  const [version = '', hash = ''] = (
    await frame.evaluate(() => document.documentElement.dataset['build'] ?? '')
  ).split(' ');
  expect(facts.slice(1)).toEqual(['100%', version, hash.replace(/(.{4})(?=.)/g, '$1 ')]);
  await course.page.close();

  const again = await launchCourse(profile, stand.url, token);
  await again.frame.click('.menu a[href="#~certificate"]');
  await again.frame.waitForSelector('.certificate');
  expect(await again.frame.locator('.certificate-facts dd').allTextContents()).toEqual(facts);
  expect(troubles).toEqual([]);
});

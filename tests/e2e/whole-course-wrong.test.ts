/** The complete edition on a phone, every question answered wrong: nothing is passed, nothing is lost, nothing is hidden. */
import { expect, test } from 'vitest';
import { certificateStringsFor } from '../../src/strings/certificate-strings.ts';
import { enrol } from '../unit/host/host-client.ts';
import { t } from './support/course-under-test.ts';
import { expectTold } from './support/expect-told.ts';
import { expectCleanSessions, launchCourse, readScormLogs } from './support/open-course.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';
import { chaptersOf, walkCourse } from './support/walk-course.ts';
import { compileWhole, findWholePackage } from './support/whole-course.ts';

const stand = useBrowser(findWholePackage);
const compiled = compileWhole();
const chapters = chaptersOf(compiled);
const name = 'Wes Wrong';
const words = certificateStringsFor('en');

test('all wrong', async () => {
  const profile = await stand.openProfile({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    reducedMotion: 'reduce',
  });
  const troubles = watchTroubles(profile);
  const token = await enrol(stand.url, name);
  const course = await launchCourse(profile, stand.url, token);
  await walkCourse(course, compiled, false);
  const { frame } = course;
  await frame.waitForSelector('.end-words.done');
  const end = await frame.textContent('.end-words');
  expect(end).toContain(t.courseBelow(0, compiled.passMark));
  expect(end).not.toContain(t.seeCertificate);

  await frame.click('.foot .next');
  await frame.waitForSelector('.completion-open');
  expect(await frame.textContent('.completion .lead')).toBe(words.openScore(0, compiled.passMark));
  const scored = chapters
    .map(({ menuTitle, questions }) => ({ menuTitle, count: questions.filter((each) => each.scored).length }))
    .filter(({ count }) => count > 0);
  const open = await frame.locator('.open-list li').allTextContents();
  expect(open).toEqual(scored.map(({ menuTitle, count }) => menuTitle + words.notRightYet(count)));
  await course.page.close();

  const told = { url: stand.url, token, name };
  // SCORM 1.2 has one status, and the profile does not say failed.
  await expectTold(told, compiled, {
    right: false,
    status: 'Not passed',
    lessonStatus: 'incomplete',
    score: '0',
  });
  expect(troubles).toEqual([]);
  expectCleanSessions(await readScormLogs(profile, stand.url));
}, 240_000);

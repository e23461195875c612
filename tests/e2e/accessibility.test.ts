/** Every chapter under axe, by day and by night, from phone to desktop; nothing wider than the screen; focus in sight. */
import { describe, expect, test } from 'vitest';
import type { Chapter } from '../../src/model/course.ts';
import { enrol } from '../unit/host/host-client.ts';
import { findViolations, listWider } from './support/axe.ts';
import {
  chapters,
  questions,
  quizChapter,
  rightOptions,
  wrongOption,
  t,
} from './support/course-under-test.ts';
import { launchCourse, openAlone, type OpenCourse } from './support/open-course.ts';
import { answer, waitForChapter } from './support/pointer.ts';
import { tabThrough } from './support/tab-stops.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();

async function openAllOf({ frame }: OpenCourse): Promise<void> {
  await frame.locator('.place details').evaluateAll((folds) => {
    for (const fold of folds) if (fold instanceof HTMLDetailsElement) fold.open = true;
  });
}

/** Right, wrong and open questions, and an open hint: everything a question can look like. */
async function tryQuestions(course: OpenCourse): Promise<void> {
  const [first, second, third] = questions;
  if (!first || !second || !third)
    throw new Error('The course has too few questions to show them in every state.');
  await answer(course, first, rightOptions(first));
  await answer(
    course,
    second,
    [...wrongOption(second), ...rightOptions(second)].sort((a, b) => a - b),
  );
  await answer(course, third, wrongOption(third));
  await course.frame
    .locator(`choice-question[number="${first.number}"] button`, { hasText: t.showHint })
    .click();
}

async function show(course: OpenCourse, chapter: Chapter): Promise<void> {
  await course.frame.evaluate((id) => location.assign(`#/${id}`), chapter.id);
  await waitForChapter(course, chapter);
  await course.frame.waitForFunction(() => document.querySelector('.place :not(:defined)') === null);
  await openAllOf(course);
  if (chapter === quizChapter()) await tryQuestions(course);
}

const looks = [360, 768, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

describe.each(looks)('at $width pixels in the $scheme', ({ width, scheme }) => {
  test('no chapter has a violation, nor anything wider than the screen', async () => {
    const profile = await stand.openProfile({
      viewport: { width, height: 800 },
      colorScheme: scheme,
      reducedMotion: 'reduce',
    });
    const troubles = watchTroubles(profile);
    const course = await openAlone(profile, stand.url);
    for (const chapter of chapters) {
      await show(course, chapter);
      expect.soft(await findViolations(course.page), chapter.id).toEqual([]);
      expect.soft(await listWider(course.page), chapter.id).toEqual([]);
    }
    expect(troubles).toEqual([]);
  });

  test('the print edition and the pages around the course have none either', async () => {
    const profile = await stand.openProfile({ viewport: { width, height: 800 }, colorScheme: scheme });
    const token = await enrol(stand.url, 'Axe');
    const { page, frame } = await launchCourse(profile, stand.url, token);
    const print = new URL('print.html', frame.url()).href;
    expect.soft(await findViolations(page), 'launch').toEqual([]);
    for (const address of [print, `${stand.url}/`, `${stand.url}/learn/${token}`, `${stand.url}/report`]) {
      await page.goto(address);
      expect.soft(await findViolations(page), address).toEqual([]);
      expect.soft(await listWider(page), address).toEqual([]);
    }
  });
});

test('text at 200 per cent reflows on a phone, without a violation', async () => {
  const profile = await stand.openProfile({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
  const course = await openAlone(profile, stand.url);
  await course.page.addStyleTag({ content: ':root { font-size: 200% }' });
  for (const chapter of chapters) {
    await show(course, chapter);
    expect.soft(await findViolations(course.page), chapter.id).toEqual([]);
    expect.soft(await listWider(course.page), chapter.id).toEqual([]);
  }
});

test('read from right to left, nothing is wider than the screen', async () => {
  const profile = await stand.openProfile({ viewport: { width: 360, height: 740 } });
  const course = await openAlone(profile, stand.url);
  await course.page.evaluate(() => (document.documentElement.dir = 'rtl'));
  for (const chapter of chapters) {
    await show(course, chapter);
    for (const width of [320, 768, 1440]) {
      await course.page.setViewportSize({ width, height: 740 });
      expect.soft(await listWider(course.page), `${chapter.id} at ${width}`).toEqual([]);
    }
  }
});

test.each([
  [360, 740],
  [1280, 800],
])('at %i × %i the Tab key reaches every control, and no bar lies over it', async (width, height) => {
  const profile = await stand.openProfile({ viewport: { width, height }, reducedMotion: 'reduce' });
  const course = await openAlone(profile, stand.url);
  for (const chapter of chapters) {
    await show(course, chapter);
    const { stops, missed } = await tabThrough(course.page);
    expect.soft(stops.length, chapter.id).toBeGreaterThanOrEqual(3);
    expect
      .soft(
        [...stops].filter(({ hidden }) => hidden),
        chapter.id,
      )
      .toEqual([]);
    expect
      .soft(
        [...stops].filter(({ bare }) => bare),
        chapter.id,
      )
      .toEqual([]);
    expect.soft(missed, chapter.id).toEqual([]);
  }
});

/** A video from a built package: it plays, jumps, and its captions come; also with words alone, and on paper. */
import type { Frame, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { readGalleryPackage } from './support/gallery-package.ts';
import { findContent, openAlone } from './support/open-course.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();

beforeAll(async () => stand.replacePackage(await readGalleryPackage('scorm12')));

async function openRecordings(page: Page, frame: Frame): Promise<void> {
  await page.evaluate(() => (location.hash = '#/recordings'));
  await frame.waitForSelector('.media-video video');
}

test('the video plays from anywhere, with the captions of the course’s language', async () => {
  const profile = await stand.openProfile();
  const troubles = watchTroubles(profile);
  const { page, frame } = await openAlone(profile, stand.url);
  await openRecordings(page, frame);
  const ranges: (string | undefined)[] = [];
  page.on('response', (answer) => {
    if (answer.url().endsWith('.webm') && answer.status() === 206)
      ranges.push(answer.headers()['content-range']);
  });
  const video = frame.locator('video');
  expect(
    await video.evaluate((found: HTMLVideoElement) => [found.paused, found.autoplay, found.readyState]),
  ).toEqual([true, false, 0]);
  const size = await video.evaluate((found: HTMLVideoElement) => [found.clientWidth, found.clientHeight]);

  await video.evaluate((found: HTMLVideoElement) => {
    found.muted = true;
    return found.play();
  });
  await expect
    .poll(() => video.evaluate((found: HTMLVideoElement) => found.currentTime))
    .toBeGreaterThan(0.3);
  const tracks = await video.evaluate((found: HTMLVideoElement) =>
    [...found.textTracks].map(({ kind, language, mode }) => [kind, language, mode]),
  );
  expect(tracks).toEqual([
    ['captions', 'en', 'showing'],
    ['captions', 'fr', 'disabled'],
  ]);
  const cues = (): Promise<string[]> =>
    video.evaluate((found: HTMLVideoElement) =>
      [...(found.textTracks[0]?.cues ?? [])].map((cue) => (cue as VTTCue).text),
    );
  await expect.poll(cues).toHaveLength(3);
  expect((await cues())[2]).toContain('Neither is ahead.');

  await video.evaluate((found: HTMLVideoElement) => {
    found.pause();
    found.currentTime = 4;
  });
  const shown = (): Promise<string[]> =>
    video.evaluate((found: HTMLVideoElement) =>
      [...(found.textTracks[0]?.activeCues ?? [])].map((cue) => (cue as VTTCue).text),
    );
  await expect.poll(shown).toEqual(['[A third tone, fading] Neither is ahead.']);
  expect(await video.evaluate((found: HTMLVideoElement) => found.currentTime)).toBe(4);
  expect(ranges[0]).toMatch(/^bytes 0-\d+\/\d+$/);
  // The poster's size kept its place: nothing moved when it began.
  expect(await video.evaluate((found: HTMLVideoElement) => [found.clientWidth, found.clientHeight])).toEqual(
    size,
  );
  expect(troubles).toEqual([]);
});

test('the recording plays, and keys alone reach the player and its words', async () => {
  const profile = await stand.openProfile();
  const { page, frame } = await openAlone(profile, stand.url);
  await openRecordings(page, frame);
  const audio = frame.locator('audio');
  await audio.evaluate((found: HTMLAudioElement) => {
    found.muted = true;
    return found.play();
  });
  await expect
    .poll(() => audio.evaluate((found: HTMLAudioElement) => found.currentTime))
    .toBeGreaterThan(0.2);

  await frame.locator('.media-audio summary').focus();
  await page.keyboard.press('Enter');
  expect(await frame.getByText('Knowing whom I could ask.').isVisible()).toBe(true);
});

test('without JavaScript the print edition has the player on screen, and on paper the words alone', async () => {
  const profile = await stand.openProfile({ javaScriptEnabled: false });
  const page = await profile.newPage();
  await page.goto((await findContent(stand.url)).replace(/index\.html.*/, 'print.html'));
  const video = page.locator('#recordings video');
  expect(await video.isVisible()).toBe(true);
  expect(await page.getByText('Nobody speaks.').first().isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await video.isVisible()).toBe(false);
  expect(await page.getByText('This is a video. Its words stand below.').isVisible()).toBe(true);
  expect(await page.getByText('Nobody speaks.').first().isVisible()).toBe(true);
  expect(await page.locator('#charts .chart-table table').first().isVisible()).toBe(true);
});

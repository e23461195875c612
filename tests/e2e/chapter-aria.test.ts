/** What assistive technology is given of every chapter of the course, and of the page around it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAsBefore, type Snapshot } from './support/aria-files.ts';
import { chapters } from './support/course-under-test.ts';
import { openAlone } from './support/open-course.ts';
import { showChapter } from './support/show-chapter.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();

/** Bars and menu, without a chapter in them. */
async function takeAround(page: Page): Promise<Snapshot> {
  const setDisplay = (display: string): Promise<void> =>
    page.locator('.place').evaluate((place, value) => {
      if (place instanceof HTMLElement) place.style.display = value;
    }, display);
  await setDisplay('none');
  const text = await page.locator('body').ariaSnapshot();
  await setDisplay('');
  return { file: '00-around.yaml', text: `${text}\n` };
}

test('every chapter gives assistive technology what it gave before', async () => {
  const course = await openAlone(await stand.openProfile({ reducedMotion: 'reduce' }), stand.url);
  const snapshots = [await takeAround(course.page)];
  for (const [index, chapter] of chapters.entries()) {
    await showChapter(course, chapter);
    const text = await course.page.locator('.place').ariaSnapshot();
    expect(text).toContain(chapter.title);
    const place = String(index + 1).padStart(2, '0');
    snapshots.push({ file: `${place}-${chapter.id}.yaml`, text: `${text}\n` });
  }
  expectAsBefore('aria-chapters', snapshots);
});

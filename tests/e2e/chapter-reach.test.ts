/** Every chapter in large text, from right to left, and with the Tab key alone; focus in sight. */
import { expect, test } from 'vitest';
import { findViolations, listWider } from './support/axe.ts';
import { chapters } from './support/course-under-test.ts';
import { openAlone } from './support/open-course.ts';
import { showChapter } from './support/show-chapter.ts';
import { tabThrough } from './support/tab-stops.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();

test('text at 200 per cent reflows from phone to desktop, on a phone without a violation', async () => {
  const profile = await stand.openProfile({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
  const course = await openAlone(profile, stand.url);
  await course.page.addStyleTag({ content: ':root { font-size: 200% }' });
  for (const chapter of chapters) {
    await showChapter(course, chapter);
    for (const width of [1440, 768, 360]) {
      await course.page.setViewportSize({ width, height: 740 });
      expect.soft(await listWider(course.page), `${chapter.id} at ${width}`).toEqual([]);
    }
    expect.soft(await findViolations(course.page), chapter.id).toEqual([]);
  }
});

test('read from right to left, nothing is wider than the screen', async () => {
  const profile = await stand.openProfile({ viewport: { width: 360, height: 740 } });
  const course = await openAlone(profile, stand.url);
  await course.page.evaluate(() => (document.documentElement.dir = 'rtl'));
  for (const chapter of chapters) {
    await showChapter(course, chapter);
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
    await showChapter(course, chapter);
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

/** Every chapter under axe, by day and by night, from phone to desktop; nothing wider than the screen. */
import { expect, test } from 'vitest';
import { findViolations, listWider } from './support/axe.ts';
import { chapters } from './support/course-under-test.ts';
import { schemes, takeScheme, widths } from './support/looks.ts';
import { openAlone } from './support/open-course.ts';
import { showChapter } from './support/show-chapter.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();

test.each(widths)('no chapter has a violation at %i pixels, by day and by night', async (width) => {
  const profile = await stand.openProfile({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  const troubles = watchTroubles(profile);
  const course = await openAlone(profile, stand.url);
  for (const chapter of chapters) {
    await showChapter(course, chapter);
    for (const scheme of schemes) {
      await takeScheme(course.page, scheme);
      expect.soft(await findViolations(course.page), `${chapter.id}, ${scheme}`).toEqual([]);
      expect.soft(await listWider(course.page), `${chapter.id}, ${scheme}`).toEqual([]);
    }
  }
  expect(troubles).toEqual([]);
});

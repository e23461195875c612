/** Every chapter of the course as it is taught under axe, with all that folds open: on a phone by day, at a desk by night. */
import { expect, test } from 'vitest';
import { findViolations, listWider } from '../e2e/support/axe.ts';
import { openAlone } from '../e2e/support/open-course.ts';
import { openChapter } from '../e2e/support/show-chapter.ts';
import { watchTroubles } from '../e2e/support/troubles.ts';
import { useBrowser } from '../e2e/support/use-browser.ts';
import { chaptersOf } from '../e2e/support/walk-course.ts';
import { compileWhole, findWholePackage } from '../e2e/support/whole-course.ts';

const stand = useBrowser(findWholePackage);
const chapters = chaptersOf(compileWhole());

test.each([
  [360, 'light'],
  [1280, 'dark'],
] as const)('no chapter has a violation at %i pixels in the %s', async (width, colorScheme) => {
  const profile = await stand.openProfile({
    viewport: { width, height: 800 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const troubles = watchTroubles(profile);
  const course = await openAlone(profile, stand.url);
  for (const chapter of chapters) {
    await openChapter(course, chapter);
    expect.soft(await findViolations(course.page), chapter.id).toEqual([]);
    expect.soft(await listWider(course.page), chapter.id).toEqual([]);
  }
  expect(troubles).toEqual([]);
});

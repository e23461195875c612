/** Every chapter in forced colours and with reduced motion, the shell around it too: neither minds the other. */
import { expect, test } from 'vitest';
import { chapters } from './support/course-under-test.ts';
import { listAlike, listSilent, listVanished } from './support/forced-colours.ts';
import { openAlone } from './support/open-course.ts';
import { listSlowMoves, listSlowRules } from './support/reduced-motion.ts';
import { showChapter } from './support/show-chapter.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();

test('no chapter loses a sign, a word or an edge, and none moves', async () => {
  const profile = await stand.openProfile({ forcedColors: 'active', reducedMotion: 'reduce' });
  const course = await openAlone(profile, stand.url);
  const { page } = course;
  for (const chapter of chapters) {
    await showChapter(course, chapter);
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      for (const list of [listAlike, listSilent, listVanished, listSlowRules])
        expect.soft(await list(page), `${chapter.id} at ${width}: ${list.name}`).toEqual([]);
    }
    expect.soft(await listSlowMoves(page, '.place'), chapter.id).toEqual([]);
  }
});

import { expect, test } from 'vitest';
import { findViolations } from './support/axe.ts';
import { checkGalleryByAxe, findInGallery } from './support/gallery-axe.ts';
import { setTextSize } from './support/gallery-page.ts';

const stand = checkGalleryByAxe('light');

test('axe sees a fault in the last state, so that its silence means something', async () => {
  await stand.page.evaluate(() => document.documentElement.style.setProperty('--on-accent', '#60808a'));
  const found = await findViolations(stand.page, { runOnly: ['color-contrast'] });
  await stand.page.evaluate(() => document.documentElement.removeAttribute('style'));
  expect(found.length).toBeGreaterThan(50);
});

test('axe finds nothing with text at 200 per cent on a phone', async () => {
  await stand.page.setViewportSize({ width: 360, height: 740 });
  await setTextSize(stand.page, 200);
  expect(await findInGallery(stand.page)).toEqual([]);
});

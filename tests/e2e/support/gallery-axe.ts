/** Every block and question in every state under axe, in one theme; a file a theme, so that two run at a time. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findViolations } from './axe.ts';
import { useGallery, type GalleryStand } from './gallery-page.ts';

/** The same landmark stands in each copy of its block; elsewhere every rule applies. */
export const findInGallery = (page: Page): Promise<string[]> =>
  findViolations(page, {
    rules: { 'target-size': { enabled: true }, 'landmark-unique': { enabled: false } },
  });

export function checkGalleryByAxe(colorScheme: 'light' | 'dark'): GalleryStand {
  const stand = useGallery({ colorScheme });

  test.each([360, 768, 1440])(`axe finds nothing at %i pixels in the ${colorScheme}`, async (width) => {
    await stand.page.setViewportSize({ width, height: 800 });
    expect(await findInGallery(stand.page)).toEqual([]);
  });
  return stand;
}

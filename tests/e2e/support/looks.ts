/** The widths and themes in which everything is looked at. */
import type { Page } from 'playwright-core';

export const widths = [360, 768, 1440] as const;
export const schemes = ['light', 'dark'] as const;

/** The loaded page in another theme; what would fade over to it is there at once. */
export async function takeScheme(page: Page, colorScheme: (typeof schemes)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme });
  for (const frame of page.frames())
    await frame.evaluate(() => {
      for (const animation of document.getAnimations())
        if (animation instanceof CSSTransition) animation.finish();
    });
}

export const looks = widths.flatMap((width) => schemes.map((scheme) => ({ width, scheme })));

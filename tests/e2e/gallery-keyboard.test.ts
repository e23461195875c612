/** With keys alone: every control of every block and question is reached, seen, and ringed. */
import { beforeAll, expect, test } from 'vitest';
import { keepFirstStates, useGallery } from './support/gallery-page.ts';
import { tabThrough } from './support/tab-stops.ts';

const stand = useGallery();
beforeAll(() => keepFirstStates(stand.page, 2));

test.each([
  [360, 740],
  [1280, 800],
])(
  'at %i × %i every control is reached, and no bar lies over the one that has the focus',
  async (width, height) => {
    await stand.page.setViewportSize({ width, height });
    const { stops, missed } = await tabThrough(stand.page);
    expect(stops.length).toBeGreaterThan(100);
    expect(stops.filter(({ hidden }) => hidden)).toEqual([]);
    expect(stops.filter(({ bare }) => bare)).toEqual([]);
    expect(missed).toEqual([]);
  },
);

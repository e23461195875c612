/** Forced colours and reduced motion, over every block and question in every state. */
import { beforeAll, describe, expect, test } from 'vitest';
import { listAlike, listSilent, listVanished } from './support/forced-colours.ts';
import { useGallery } from './support/gallery-page.ts';
import { listSlowMoves, listSlowRules } from './support/reduced-motion.ts';

const stand = useGallery();

describe.each([360, 768, 1440])('in forced colours at %i pixels', (width) => {
  beforeAll(async () => {
    await stand.page.setViewportSize({ width, height: 800 });
    await stand.page.emulateMedia({ forcedColors: 'active' });
  });

  test('what is chosen looks different from what is not', async () => {
    expect(await listAlike(stand.page)).toEqual([]);
  });

  test('what is right and what is wrong say so in words, with a sign', async () => {
    expect(await listSilent(stand.page)).toEqual([]);
  });

  test('no words vanish into their ground, and buttons have an edge', async () => {
    expect(await listVanished(stand.page)).toEqual([]);
  });
});

describe('with reduced motion', () => {
  beforeAll(() => stand.page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' }));

  test.each([360, 768, 1440])('no rule takes longer than 120 ms at %i pixels', async (width) => {
    await stand.page.setViewportSize({ width, height: 800 });
    expect(await listSlowRules(stand.page)).toEqual([]);
  });

  test('nothing takes longer when it is used', async () => {
    expect(await listSlowMoves(stand.page, '.example .state:not(.state ~ .state)')).toEqual([]);
  });
});

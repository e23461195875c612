/** The course's own matrix, all 56 tasks of it: judged on a phone and at a desk, found, seen as a whole. */
import { expect, test } from 'vitest';
import { findViolations, listWider } from './support/axe.ts';
import { useGallery } from './support/gallery-page.ts';

const stand = useGallery({}, 'whole-matrix');

test.each([360, 1280])(
  'at %i pixels it has no violation and nothing wider than the screen',
  async (width) => {
    await stand.page.setViewportSize({ width, height: 800 });
    expect.soft(await findViolations(stand.page, { 'landmark-unique': { enabled: false } })).toEqual([]);
    expect(await listWider(stand.page)).toEqual([]);
  },
);

test('the whole lists every task, and the search finds some of them', async () => {
  const matrix = stand.page.locator('[id="role-clarity--whole-some-judged"] matrix-question');
  expect(await matrix.locator('.matrix-task').count()).toBe(56);
  const rows = matrix.locator('button.task');
  expect(await rows.count()).toBe(56);
  await matrix.getByRole('searchbox').fill('stigma');
  await expect.poll(() => rows.count()).toBeLessThan(10);
  expect(await rows.count()).toBeGreaterThan(0);
});

/** Pictures to read a journey by: `JOURNEY_PICTURES=folder` makes one of each chapter, and of each question as it is answered. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { OpenCourse } from './open-course.ts';

const taken = new Map<string, number>();

/** Of `part`, or of all that can be scrolled to. */
export async function takePicture({ page, frame }: OpenCourse, name: string, part?: Locator): Promise<void> {
  const folder = process.env['JOURNEY_PICTURES'];
  if (folder === undefined) return;
  const before = page.viewportSize();
  if (!before) return;
  const journey = (expect.getState().currentTestName ?? '').replace(/\W+/g, '-');
  const count = (taken.get(journey) ?? 0) + 1;
  taken.set(journey, count);
  mkdirSync(join(folder, journey), { recursive: true });
  // What does not fit into the window of a frame is not painted.
  const height = await frame.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...before, height: Math.max(before.height, height + 100) });
  const path = join(folder, journey, `${String(count).padStart(3, '0')}-${name}.png`);
  await (part ?? page).screenshot({ path });
  await page.setViewportSize(before);
}

/** Moving a card to its place: dragged by mouse or finger, tapped and tapped, and by keys. */
import type { Locator } from 'playwright-core';
import type { OpenCourse } from './open-course.ts';

type Way = (card: Locator, place: Locator) => Promise<void>;

/** On the page, whatever frame it lies in. */
async function middleOf(part: Locator): Promise<{ x: number; y: number }> {
  const box = await part.boundingBox();
  if (!box) throw new Error('It has no place on the page.');
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

export async function waysToPlace({ page }: OpenCourse): Promise<readonly Way[]> {
  const devices = await page.context().newCDPSession(page);
  const touch = (type: string, ...touchPoints: { x: number; y: number }[]): Promise<unknown> =>
    devices.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints });
  const byMouse: Way = async (card, place) => {
    const from = await middleOf(card.locator('.card-text'));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 20, from.y + 20);
    const to = await middleOf(place);
    await page.mouse.move(to.x, to.y);
    await page.mouse.up();
  };
  const byFinger: Way = async (card, place) => {
    const from = await middleOf(card.locator('.grip'));
    await touch('touchStart', from);
    await touch('touchMove', { x: from.x + 20, y: from.y + 20 });
    await touch('touchMove', await middleOf(place));
    await touch('touchEnd');
  };
  const byTaps: Way = async (card, place) => {
    await card.locator('.card-text').tap();
    await place.locator('.put').tap();
  };
  const byKeys: Way = async (card, place) => {
    await card.locator('.grip').focus();
    await page.keyboard.press('Enter');
    await place.locator('.put').focus();
    await page.keyboard.press('Space');
  };
  return [byMouse, byFinger, byTaps, byKeys];
}

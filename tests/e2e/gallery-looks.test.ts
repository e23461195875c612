/** Every block and question in every state: nothing wider than the screen, read from either side. */
import { afterEach, describe, expect, test } from 'vitest';
import { listWider } from './support/axe.ts';
import { setTextSize, useGallery } from './support/gallery-page.ts';

const stand = useGallery();

const setDirection = (dir: 'ltr' | 'rtl'): Promise<void> =>
  stand.page.evaluate((value) => {
    document.documentElement.dir = value;
  }, dir);

afterEach(async () => {
  await setTextSize(stand.page, 100);
  await setDirection('ltr');
});

describe.each(['ltr', 'rtl'] as const)('in the direction %s', (direction) => {
  test.each([320, 360, 768, 1440])('nothing is wider than a screen of %i pixels', async (width) => {
    await setDirection(direction);
    await stand.page.setViewportSize({ width, height: 800 });
    expect(await listWider(stand.page)).toEqual([]);
  });

  test.each([360, 768, 1440])('nor with text at 200 per cent, than one of %i', async (width) => {
    await setDirection(direction);
    await stand.page.setViewportSize({ width, height: 800 });
    await setTextSize(stand.page, 200);
    expect(await listWider(stand.page)).toEqual([]);
  });
});

test('read from right to left, what begins a line stands at the right', async () => {
  await setDirection('rtl');
  await stand.page.setViewportSize({ width: 1440, height: 900 });
  const wrongSide = await stand.page.evaluate(() => {
    const middle = (element: Element): number => {
      const { left, width } = element.getBoundingClientRect();
      return left + width / 2;
    };
    return [...document.querySelectorAll('.option label')]
      .map((label) => [label.querySelector('input'), label.querySelector('.option-text')] as const)
      .filter(([input, text]) => input && text && middle(input) < middle(text))
      .map(([input]) => input?.closest('.state')?.id);
  });
  expect(wrongSide).toEqual([]);
});

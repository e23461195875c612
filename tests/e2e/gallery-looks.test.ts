/** Every block and question in every state: axe, and nothing wider than the screen, in every look. */
import { afterEach, describe, expect, test } from 'vitest';
import { findViolations, listWider } from './support/axe.ts';
import { useGallery } from './support/gallery-page.ts';

const stand = useGallery();

const setTextSize = (percent: number): Promise<void> =>
  stand.page.evaluate((size) => {
    document.documentElement.style.fontSize = size === 100 ? '' : `${size}%`;
  }, percent);

const setDirection = (dir: 'ltr' | 'rtl'): Promise<void> =>
  stand.page.evaluate((value) => {
    document.documentElement.dir = value;
  }, dir);

afterEach(async () => {
  await setTextSize(100);
  await setDirection('ltr');
});

/** The same landmark stands in each copy of its block; elsewhere every rule applies. */
const rules = { 'target-size': { enabled: true }, 'landmark-unique': { enabled: false } };

const looks = [360, 768, 1440].flatMap((width) =>
  (['light', 'dark'] as const).flatMap((colorScheme) => ({ width, colorScheme })),
);

test.each(looks)('axe finds nothing at $width pixels in the $colorScheme', async ({ width, colorScheme }) => {
  await stand.page.setViewportSize({ width, height: 800 });
  await stand.page.emulateMedia({ colorScheme });
  expect(await findViolations(stand.page, rules)).toEqual([]);
});

test('axe sees a fault in the last state, so that its silence means something', async () => {
  await stand.page.emulateMedia({ colorScheme: 'light' });
  await stand.page.evaluate(() => document.documentElement.style.setProperty('--on-accent', '#60808a'));
  const found = await findViolations(stand.page, { ...rules, 'target-size': { enabled: false } });
  await stand.page.evaluate(() => document.documentElement.removeAttribute('style'));
  expect(found.filter((line) => line.startsWith('color-contrast')).length).toBeGreaterThan(50);
});

test('axe finds nothing with text at 200 per cent on a phone', async () => {
  await stand.page.setViewportSize({ width: 360, height: 740 });
  await setTextSize(200);
  expect(await findViolations(stand.page, rules)).toEqual([]);
});

describe.each(['ltr', 'rtl'] as const)('in the direction %s', (direction) => {
  test.each([320, 360, 768, 1440])('nothing is wider than a screen of %i pixels', async (width) => {
    await setDirection(direction);
    await stand.page.setViewportSize({ width, height: 800 });
    expect(await listWider(stand.page)).toEqual([]);
  });

  test('nothing is wider than a phone with text at 200 per cent', async () => {
    await setDirection(direction);
    await stand.page.setViewportSize({ width: 360, height: 740 });
    await setTextSize(200);
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

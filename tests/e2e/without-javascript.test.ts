/** Without JavaScript the first chapter reads, and the print edition holds everything. */
import { expect, test } from 'vitest';
import { chapterAt, chapters, questions, t } from './support/course-under-test.ts';
import { findContent } from './support/open-course.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();

/** As a reader finds words: whatever marks them up, and however the lines break. */
const words = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ');

test('chapter 1 reads, and leads to the print edition with every chapter and question', async () => {
  const profile = await stand.openProfile({ javaScriptEnabled: false });
  const troubles = watchTroubles(profile);
  const page = await profile.newPage();
  await page.goto(await findContent(stand.url));
  expect(await page.locator('h1', { hasText: chapterAt(1).title }).isVisible()).toBe(true);
  expect(await page.locator('.chapter-body p').first().isVisible()).toBe(true);
  expect(await page.locator('#start-trouble').isVisible()).toBe(false);
  expect(words(await page.locator('main noscript').textContent())).toContain(t.noScript);

  await page.locator('main .notice a').click();
  await page.waitForURL(/print\.html/);
  const printed = words(await page.locator('main').innerText());
  for (const { title } of chapters) expect(printed).toContain(words(title));
  for (const { text, options } of questions) {
    expect(printed).toContain(words(text));
    for (const option of options) expect(printed).toContain(words(option.text));
  }
  expect(troubles).toEqual([]);
});

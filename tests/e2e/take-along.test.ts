/** What a learner takes along: a draft made of their ticks, and a sheet, each by itself on paper. */
import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { expect, test } from 'vitest';
import { sheetStringsFor } from '../../src/strings/sheet-strings.ts';
import { compileGallery } from '../fixtures/gallery-course.ts';
import { readGalleryPackage } from './support/gallery-package.ts';
import { openAlone, type OpenCourse } from './support/open-course.ts';
import { goTo } from './support/pointer.ts';
import { readPdf, squash } from './support/read-pdf.ts';
import { watchTroubles } from './support/troubles.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();
const t = sheetStringsFor('en');

/** Opens the gallery's chapter of drafts and sheets. */
async function open(profile: BrowserContext): Promise<OpenCourse> {
  await stand.replacePackage(await readGalleryPackage('scorm12'));
  const chapters = compileGallery().parts.flatMap((part) => part.chapters);
  const chapter = chapters.find(({ elements }) => elements.includes('draft-block'));
  if (!chapter) throw new Error('No chapter has a draft.');
  const opened = await openAlone(profile, stand.url);
  await goTo(opened, chapter);
  return opened;
}

/** Presses the button and gives the words of each page that its printer gets. */
async function print({ page, frame }: OpenCourse, button: string): Promise<string[]> {
  await frame.evaluate(() => (window.print = () => undefined));
  await frame.getByRole('button', { name: button }).click();
  const pages = await readPdf(await page.pdf({ format: 'Letter' }));
  return pages.map(({ items }) => squash(items.map(({ words }) => words).join('')));
}

test('ticked lines are a draft, at the next visit too: on one page, and in a file; so is a sheet', async () => {
  const profile = await stand.openProfile();
  const troubles = watchTroubles(profile);
  const opened = await open(profile);
  const { frame, page } = opened;
  await frame.getByText(t.nothingTicked).waitFor();
  await frame.getByRole('checkbox', { name: 'Drive people' }).check();
  await frame.getByRole('checkbox', { name: 'licence' }).check();
  await frame.getByText(t.lines(2, 5)).waitFor();
  // Ticks rest a second before they are kept.
  await page.waitForTimeout(1500);

  await page.reload();
  await frame.getByText(t.lines(2, 5)).waitFor();
  const words = await frame.locator('draft-block .draft-lines li').allTextContents();
  expect(words).toEqual(['Drive people to appointments, and wait with them', 'A driver’s licence']);
  const download = page.waitForEvent('download');
  await frame.getByRole('button', { name: t.saveDraft }).click();
  expect((await download).suggestedFilename()).toBe('a-role-in-outline.rtf');
  const saved = readFileSync(await (await download).path(), 'latin1');
  for (const line of words) expect(saved).toContain(` ${line.replaceAll('’', '\\u8217?')}\\par}`);

  const head = ['A role, in outline', 'Organization', 'Hours in a week'];
  const draft = [
    ...head,
    'The role is paid, and it is not a clinical one.',
    'Tasks',
    words[0],
    'Skills',
    words[1],
  ];
  expect(await print(opened, t.printDraft)).toEqual([squash(draft.join(''))]);
  const sheet = [
    'After a month',
    'Please answer in a few words.',
    '1.',
    'What went better than you thought?',
    '2.',
  ];
  expect(await print(opened, t.printSheet)).toEqual([
    squash([...sheet, 'What would you change first?'].join('')),
  ]);
  expect(troubles).toEqual([]);
});

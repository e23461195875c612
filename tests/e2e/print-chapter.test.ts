/** A chapter sent to a printer from the player: what is folded is there, what works the player is not. */
import { expect, test } from 'vitest';
import { chapters, course, questionAt, quizChapter, t } from './support/course-under-test.ts';
import { openAlone, type OpenCourse } from './support/open-course.ts';
import { goTo } from './support/pointer.ts';
import { readPdf, squash } from './support/read-pdf.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();

const print = async ({ page }: OpenCourse): Promise<string> => {
  const pages = await readPdf(await page.pdf({ format: 'A4' }));
  return squash(pages.flatMap(({ items }) => items.map(({ words }) => words)).join(''));
};

test('closed folds are open on paper; menu, bars, notices and the way on are gone', async () => {
  const opened = await openAlone(await stand.openProfile({ colorScheme: 'dark' }), stand.url);
  const folded = chapters.find(({ elements }) => elements.includes('accordion-block'));
  if (!folded) throw new Error('No chapter has an accordion.');
  await goTo(opened, folded);
  const folds = opened.frame.locator('.place details:not([open]) .fold-body');
  const hidden = await folds.evaluateAll((bodies) => bodies.map(({ textContent }) => textContent));
  expect(hidden.length).toBeGreaterThan(3);
  const printed = await print(opened);
  expect(hidden.map(squash).filter((words) => !printed.includes(words))).toEqual([]);
  expect(printed).toContain(squash(folded.title));
  const gone = [t.saveAndExit, t.printEdition, t.next, ...chapters.slice(0, 2).map(({ title }) => title)];
  expect(gone.filter((words) => printed.includes(squash(words)))).toEqual([]);
  expect(printed).not.toContain(squash(t.versionLine(course.version, '')));
});

test('an answer is printed as it was given, dark on white', async () => {
  const opened = await openAlone(await stand.openProfile({ colorScheme: 'dark' }), stand.url);
  await goTo(opened, quizChapter());
  const { number, options } = questionAt(1);
  const input = opened.frame.locator(`[number="${number}"] input[value="${options[1]?.number ?? 0}"]`);
  await input.check();
  await opened.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const seen = await input.evaluate((control) => {
    const dot = getComputedStyle(control, '::after');
    const { color, backgroundColor } = getComputedStyle(document.body);
    const ink = getComputedStyle(document.documentElement).getPropertyValue('--ink');
    return { adjust: dot.printColorAdjust, dot: dot.inlineSize, color, backgroundColor, ink };
  });
  expect(seen).toEqual({
    adjust: 'exact',
    dot: '12px',
    color: 'rgb(0, 0, 0)',
    backgroundColor: 'rgb(255, 255, 255)',
    ink: '#14282e',
  });
});

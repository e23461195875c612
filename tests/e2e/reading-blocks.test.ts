/** What a trainer adds to a chapter: a link opens the step that it names, and a file can be taken along. */
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openAlone, readSights } from './support/open-course.ts';
import { makePackageOfEdited } from './support/package-of-edited.ts';
import { waitForChapter } from './support/pointer.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();

const file = 'date,what\nDay 1,Welcome\n';
const added = `
## Steps

:::process
### One {#step-one}
${'Text of the first step.\n\n'.repeat(30)}
### Two {#step-two}
Text of the second step.
:::

::download{file=dates.csv title="Dates"}
`;

test('a link to a step opens it in a chapter that has yet to come; a file lies in the package', async () => {
  const edited = await makePackageOfEdited((folder) => {
    appendFileSync(join(folder, 'content/en/02-role/04-mutuality.md'), added);
    writeFileSync(join(folder, 'content/en/02-role/dates.csv'), file);
  });
  await stand.replacePackage(edited.zip);
  const chapter = edited.course.parts
    .flatMap(({ chapters }) => chapters)
    .find(({ id }) => id === 'mutuality');
  if (!chapter) throw new Error('The course has no chapter to add to.');
  const course = await openAlone(await stand.openProfile(), stand.url);
  const { page } = course;
  await page.evaluate(() => {
    location.hash = '#mutuality--step-two';
  });
  await waitForChapter(course, chapter);
  const step = page.locator('#mutuality--step-two');
  await expect.poll(() => page.locator('#mutuality--step-one').getAttribute('hidden')).not.toBe(null);
  expect(await step.getAttribute('hidden')).toBe(null);
  expect(await step.evaluate((element) => element === document.activeElement)).toBe(true);
  // It stood far below before the first step was folded away.
  const top = await step.evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(800);
  expect((await readSights(course)).filter(({ kind }) => kind === 'focus')).toHaveLength(1);

  const href = await page.locator('.download a').getAttribute('href');
  const answer = await page.request.get(new URL(href ?? '', page.url()).href);
  expect(await answer.text()).toBe(file);
});

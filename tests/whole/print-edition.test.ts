/** The course as it is taught, on paper. */
import { test } from 'vitest';
import { expectPrinted } from '../e2e/support/expect-printed.ts';
import { useBrowser } from '../e2e/support/use-browser.ts';
import { compileWhole, findWholePackage } from '../e2e/support/whole-course.ts';

const stand = useBrowser(findWholePackage);
const course = compileWhole();

test.each([
  ['A4', 'practice'],
  ['Letter', 'all'],
] as const)('on %s with answers to %s: all of it, in its margins', async (format, printAnswers) => {
  await expectPrinted(stand, { ...course, printAnswers }, format);
});

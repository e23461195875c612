/** What a course ten times as long as usual may cost at first, and how a package grows. */
import { expect, test } from 'vitest';
import { readPackageFiles, type PackageFiles } from '../bench/load/package-files.ts';
import { enrol } from '../unit/host/host-client.ts';
import { expectCheapLoad, expectFewCalls, measureFirstLoad } from './support/costs.ts';
import { findGeneratedPackage } from './support/generated-course.ts';
import { readScormLogs } from './support/open-course.ts';
import { useBrowser } from './support/use-browser.ts';

const findLarge = (): Promise<string> => findGeneratedPackage(280);
const stand = useBrowser(findLarge);

test('the first load, and the calls of a first launch', async () => {
  const profile = await stand.openProfile();
  const token = await enrol(stand.url, 'Lara Large');
  const { files } = readPackageFiles(await findLarge());
  expectCheapLoad(await measureFirstLoad(profile, stand.url, token, files), 36_000);
  const [fresh] = await readScormLogs(profile, stand.url);
  expectFewCalls({ fresh });
});

/** Files that hold the course's words, or name its chapters. */
const holdsWords =
  /^(?:c\/|(?:index|print)\.html$|print-foot\.css$|(?:course|codebook)\.json$|imsmanifest\.xml$|build\.txt$)/;

test('a package grows by the text alone', async () => {
  // Smaller ones do not ask in all ways.
  const half = readPackageFiles(await findGeneratedPackage(140));
  const large = readPackageFiles(await findLarge());
  expect((large.text - half.text) / 140).toBeLessThanOrEqual(3000);
  const others = ({ files }: PackageFiles): string[] =>
    [...files].flatMap(([name, { length }]) => (holdsWords.test(name) ? [] : `${name} ${length}`));
  expect(others(large).length).toBeGreaterThan(20);
  expect(others(large)).toEqual(others(half));
});

test('a package of 28 chapters', async () => {
  expect(readPackageFiles(await findGeneratedPackage(28)).text).toBeLessThanOrEqual(250_000);
});

/** What the course as it is taught may cost at first. */
import { test } from 'vitest';
import { enrol } from '../unit/host/host-client.ts';
import { expectCheapLoad, expectFewCalls, measureFirstLoad } from './support/costs.ts';
import { readScormLogs } from './support/open-course.ts';
import { useBrowser } from './support/use-browser.ts';
import { findWholePackage, readWholeFiles } from './support/whole-course.ts';

const stand = useBrowser(findWholePackage);

test('the first load, and the calls of a first launch', async () => {
  const profile = await stand.openProfile();
  const token = await enrol(stand.url, 'Cora Cost');
  expectCheapLoad(await measureFirstLoad(profile, stand.url, token, await readWholeFiles()));
  const [fresh] = await readScormLogs(profile, stand.url);
  expectFewCalls({ fresh });
});

/** The pages beside the chapters, the print edition and the LMS's own pages under axe; nothing wider than the screen. */
import { expect, test } from 'vitest';
import { enrol } from '../unit/host/host-client.ts';
import { findViolations, listWider } from './support/axe.ts';
import { looks } from './support/looks.ts';
import { launchCourse } from './support/open-course.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();

test.each(looks)('none has a violation at $width pixels in the $scheme', async ({ width, scheme }) => {
  const profile = await stand.openProfile({ viewport: { width, height: 800 }, colorScheme: scheme });
  const token = await enrol(stand.url, 'Axe');
  const { page, frame } = await launchCourse(profile, stand.url, token);
  const index = new URL('index.html', frame.url()).href;
  const print = new URL('print.html', frame.url()).href;
  expect.soft(await findViolations(page), 'launch').toEqual([]);
  for (const name of ['search', 'certificate']) {
    await page.goto(`${index}#~${name}`);
    await page.waitForSelector(`[data-page="${name}"]`);
    expect.soft(await findViolations(page), name).toEqual([]);
    expect.soft(await listWider(page), name).toEqual([]);
  }
  for (const address of [print, `${stand.url}/`, `${stand.url}/learn/${token}`, `${stand.url}/report`]) {
    await page.goto(address);
    expect.soft(await findViolations(page), address).toEqual([]);
    expect.soft(await listWider(page), address).toEqual([]);
  }
});

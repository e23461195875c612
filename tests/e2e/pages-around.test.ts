/** The pages beside the chapters, the print edition and the LMS's own pages under axe; nothing wider than the screen. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { enrol } from '../unit/host/host-client.ts';
import { findViolations, listWider } from './support/axe.ts';
import { schemes, takeScheme, widths } from './support/looks.ts';
import { launchCourse } from './support/open-course.ts';
import { useBrowser } from './support/use-browser.ts';

const stand = useBrowser();

async function expectGood(page: Page, name: string): Promise<void> {
  for (const scheme of schemes) {
    await takeScheme(page, scheme);
    expect.soft(await findViolations(page), `${name}, ${scheme}`).toEqual([]);
    expect.soft(await listWider(page), `${name}, ${scheme}`).toEqual([]);
  }
}

test.each(widths)('none has a violation at %i pixels, by day and by night', async (width) => {
  const profile = await stand.openProfile({ viewport: { width, height: 800 } });
  const token = await enrol(stand.url, 'Axe');
  const { page, frame } = await launchCourse(profile, stand.url, token);
  const index = new URL('index.html', frame.url()).href;
  const print = new URL('print.html', frame.url()).href;
  await expectGood(page, 'launch');
  for (const name of ['search', 'certificate']) {
    await page.goto(`${index}#~${name}`);
    await page.waitForSelector(`[data-page="${name}"]`);
    await expectGood(page, name);
  }
  for (const address of [print, `${stand.url}/`, `${stand.url}/learn/${token}`, `${stand.url}/report`]) {
    await page.goto(address);
    await expectGood(page, address);
  }
});

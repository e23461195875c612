/**
 * What a learner waits for: first load, resuming, the next chapter; each beside a static page with the same first
 * chapter in the same run.
 */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../../../src/cli/find-browser.ts';
import type { BenchOptions } from '../bench-options.ts';
import { eachCourse, type MeasuredCourse } from '../courses.ts';
import type { Figure } from '../figures.ts';
import { measureBadServers } from './bad-servers.ts';
import { describeLoad } from './describe-load.ts';
import { addresses, siteOf, withSite } from './launch-site.ts';
import { makePackageFiles } from './package-files.ts';
import { learnResume, runAll } from './run-launches.ts';
import { weighHeaps } from './weigh-heap.ts';

export async function benchLoad(options: BenchOptions): Promise<Figure[]> {
  const { runs } = options;
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chrome or Chromium: set CHROME_PATH.');
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  const measure = async ({ name, root }: MeasuredCourse): Promise<Figure[]> => {
    const made = await makePackageFiles(root, join(root, 'out'));
    const files = siteOf(made, await learnResume(browser, made));
    const figures = await withSite({ files }, async (site) => {
      const heapsOf = (path: string) =>
        weighHeaps(
          executablePath,
          Array.from({ length: 3 }, () => site.url + path),
        );
      const heaps = { floor: await heapsOf(addresses.floor), first: await heapsOf(addresses.first) };
      return describeLoad(name, made, await runAll(browser, site, runs), heaps);
    });
    return [...figures, ...(await measureBadServers(browser, name, made, Math.ceil(runs / 3)))];
  };
  try {
    return await eachCourse(options, measure);
  } finally {
    await browser.close();
  }
}

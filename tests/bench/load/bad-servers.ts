/** The largest paint where an LMS's server is a bad one. */
import type { Browser } from 'playwright-core';
import { type Figure, makeFigure, medianOf } from '../figures.ts';
import { launch, slow, withoutKeepAlive } from './launch-browser.ts';
import { addresses, siteOf, withSite } from './launch-site.ts';
import { newLearner } from './lms-page.ts';
import type { PackageFiles } from './package-files.ts';
import type { Site } from './serve-site.ts';

/** Nothing compressed, or a new connection for every request. */
export async function measureBadServers(
  browser: Browser,
  name: string,
  made: PackageFiles,
  runs: number,
): Promise<Figure[]> {
  const ratio = async (what: string, site: Site, network: { latency: number }): Promise<Figure> => {
    const paints = { floor: [] as number[], first: [] as number[] };
    for (let run = 0; run < runs; run += 1) {
      for (const kind of ['floor', 'first'] as const) {
        const launched = await launch(browser, site.url + addresses[kind], network);
        paints[kind].push(launched.timings.paint);
        await launched.close();
      }
    }
    const floor = medianOf(paints.floor);
    return makeFigure(
      `${name}: largest paint ${what}`,
      paints.first.map((paint) => paint / floor),
      undefined,
      '×',
    );
  };
  const files = siteOf(made, newLearner);
  return [
    await withSite({ files, compression: 'none' }, (site) => ratio('without compression', site, slow)),
    await withSite({ files }, (site) => ratio('without keep-alive', site, withoutKeepAlive)),
  ];
}

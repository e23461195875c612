/** Launches, the course's and the floors' by turns, so that what the machine does meanwhile meets all of them. */
import type { Browser } from 'playwright-core';
import { launch, type Timings } from './launch-browser.ts';
import { addresses, siteOf, withSite } from './launch-site.ts';
import { newLearner, type Seed } from './lms-page.ts';
import type { PackageFiles } from './package-files.ts';
import type { Sent, Site } from './serve-site.ts';
import { type Spent, traceLaunch } from './trace-launch.ts';
import { turnChapters } from './turn-chapters.ts';

/** Goes to the ninth chapter once, and takes what the LMS holds then. */
export async function learnResume(browser: Browser, made: PackageFiles): Promise<Seed> {
  return withSite({ files: siteOf(made, newLearner) }, async (site) => {
    const launched = await launch(browser, site.url + addresses.first);
    const ninth = made.chapters[8] ?? made.chapters.at(-1) ?? '';
    await launched.frame.evaluate((id) => void (location.hash = `#/${id}`), ninth);
    await launched.page.waitForFunction(
      () =>
        (window as unknown as { notes: { calls: Record<string, number> } }).notes.calls['LMSCommit'] === 2,
    );
    const values = await launched.page.evaluate(
      () => (window as unknown as { notes: { values: Record<string, string> } }).notes.values,
    );
    await launched.close();
    return { ...values, 'cmi.core.entry': 'resume' };
  });
}

export interface Runs {
  readonly floor: Timings[];
  readonly bare: Timings[];
  readonly first: Timings[];
  readonly resumed: Timings[];
  readonly turns: number[];
  /** What the main thread did until the largest paint; of launches that are not timed. */
  readonly traced: { readonly floor: Spent[]; readonly first: Spent[] };
  sent: Sent[];
  calls: Readonly<Record<string, number>>;
}

/** @param runs launches of each kind */
export async function runAll(browser: Browser, site: Site, runs: number): Promise<Runs> {
  const traced = { floor: [], first: [] };
  const all: Runs = { floor: [], bare: [], first: [], resumed: [], turns: [], traced, sent: [], calls: {} };
  for (let run = 0; run < runs; run += 1) {
    for (const kind of ['floor', 'bare', 'first', 'resumed'] as const) {
      site.takeSent();
      const launched = await launch(browser, site.url + addresses[kind]);
      all[kind].push(launched.timings);
      if (kind === 'first') {
        all.sent = site.takeSent().filter(({ path }) => path.startsWith('/course/'));
        all.calls = launched.notes.calls;
        all.turns.push(...(await turnChapters(launched.frame, 3)));
      }
      await launched.close();
    }
  }
  for (let run = 0; run < Math.ceil(runs / 3); run += 1)
    for (const [kind, page] of [
      ['floor', '/floor.html'],
      ['first', '/course/index.html'],
    ] as const)
      all.traced[kind].push(
        await traceLaunch(browser, page, async () =>
          (await launch(browser, site.url + addresses[kind])).close(),
        ),
      );
  return all;
}

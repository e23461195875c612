/**
 * What a learner waits for: first load, resuming, the next chapter; each beside a static page with the same first
 * chapter in the same run.
 */
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { browserArguments, findBrowser } from '../../../src/cli/find-browser.ts';
import type { BenchOptions } from '../bench-options.ts';
import { fillGenerated, fillReal, inFolder } from '../courses.ts';
import { type Figure, makeFigure } from '../figures.ts';
import { type FloorKind, floorScript, makeFloorPage } from './floor-page.ts';
import { launch, slow, type Timings, withoutKeepAlive } from './launch-browser.ts';
import { makeLmsPage, newLearner, type Seed } from './lms-page.ts';
import { type PackageFiles, makePackageFiles } from './package-files.ts';
import { type Sent, serveSite, type Site, type SiteOptions } from './serve-site.ts';
import { turnChapters } from './turn-chapters.ts';

/** The bounds of issue 8, up to 100 chapters and above. */
const boundsOf = (chapters: number) =>
  chapters <= 100
    ? { paint: 1.2, all: 32, blocked: 0, heap: 1.0 }
    : { paint: 1.3, all: 36, blocked: 50, heap: 1.2 };

const addresses = {
  floor: '/floor-lms.html',
  bare: '/bare-lms.html',
  first: '/lms.html',
  resumed: '/resumed-lms.html',
} as const;

function siteOf({ files }: PackageFiles, resumed: Seed): Map<string, Uint8Array> {
  const site = new Map<string, Uint8Array>();
  for (const [name, bytes] of files) site.set(`/course/${name}`, bytes);
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const index = new TextDecoder().decode(files.get('index.html'));
  site.set('/scorm.js', encode(floorScript));
  for (const kind of ['floor', 'bare'] as const) {
    site.set(`/${kind}.html`, encode(makeFloorPage(index, kind)));
    site.set(addresses[kind], encode(makeLmsPage(`/${kind}.html`, newLearner)));
  }
  site.set(addresses.first, encode(makeLmsPage('/course/index.html', newLearner)));
  site.set(addresses.resumed, encode(makeLmsPage('/course/index.html', resumed)));
  return site;
}

async function withSite<Result>(options: SiteOptions, use: (site: Site) => Promise<Result>): Promise<Result> {
  const site = await serveSite(options);
  try {
    return await use(site);
  } finally {
    await site.close();
  }
}

/** Goes to the ninth chapter once, and takes what the LMS holds then. */
async function learnResume(browser: Browser, made: PackageFiles): Promise<Seed> {
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

interface Runs {
  readonly floor: Timings[];
  readonly bare: Timings[];
  readonly first: Timings[];
  readonly resumed: Timings[];
  readonly turns: number[];
  sent: Sent[];
  calls: Readonly<Record<string, number>>;
}

async function runAll(browser: Browser, site: Site, runs: number): Promise<Runs> {
  const all: Runs = { floor: [], bare: [], first: [], resumed: [], turns: [], sent: [], calls: {} };
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
  return all;
}

const medianOf = (values: readonly number[]): number => makeFigure('', values).median;

/** Each run against the floor's median: a floor that stumbles once must not flatter the course. */
function ratios(
  runs: Runs,
  kind: 'first' | 'resumed',
  what: 'paint' | 'initialized',
  against: FloorKind = 'floor',
): number[] {
  const floor = medianOf(runs[against].map((timings) => timings[what]));
  return runs[kind].map((timings) => timings[what] / floor);
}

function describe(name: string, made: PackageFiles, runs: Runs): Figure[] {
  const bounds = boundsOf(made.chapters.length);
  const body = runs.sent.filter(({ path }) => !path.endsWith('.woff2'));
  const bytes = (sent: readonly Sent[]): number => sent.reduce((sum, one) => sum + one.bytes, 0) / 1000;
  const figure = (what: string, values: readonly number[], bound?: number, unit?: Figure['unit']) =>
    makeFigure(`${name}: ${what}`, values, bound, unit);
  return [
    figure(
      'largest paint, floor',
      runs.floor.map(({ paint }) => paint),
    ),
    figure(
      'largest paint',
      runs.first.map(({ paint }) => paint),
    ),
    figure('largest paint, against the floor', ratios(runs, 'first', 'paint'), bounds.paint, '×'),
    figure('LMSInitialize, against the floor', ratios(runs, 'first', 'initialized'), 0.9, '×'),
    figure('largest paint, against the bare floor', ratios(runs, 'first', 'paint', 'bare'), undefined, '×'),
    figure(
      'LMSInitialize, against the bare floor',
      ratios(runs, 'first', 'initialized', 'bare'),
      undefined,
      '×',
    ),
    figure('largest paint when resuming at chapter 9', ratios(runs, 'resumed', 'paint'), 1.6, '×'),
    figure(
      'layout shift when resuming',
      runs.resumed.map(({ shift }) => shift),
      0.02,
      '×',
    ),
    figure('first load without fonts', [bytes(body)], bounds.all, 'kB'),
    figure('of it JavaScript', [bytes(body.filter(({ path }) => path.endsWith('.js')))], 20, 'kB'),
    figure('requests without fonts', [body.length], 7, ''),
    figure(
      'blocking time',
      runs.first.map(({ blocked }) => blocked),
      bounds.blocked,
    ),
    // With the LMS's page around it, and what the browser's driver puts into both.
    figure(
      'heap after load, floor',
      runs.floor.map(({ heap }) => heap / 1e6),
      undefined,
      'MB',
    ),
    figure(
      'heap after load',
      runs.first.map(({ heap }) => heap / 1e6),
      bounds.heap,
      'MB',
    ),
    figure('LMSGetValue at launch', [runs.calls['LMSGetValue'] ?? 0], 12, ''),
    figure('LMSSetValue at launch', [runs.calls['LMSSetValue'] ?? 0], 4, ''),
    figure('LMSCommit at launch', [runs.calls['LMSCommit'] ?? 0], 1, ''),
    figure('next chapter, from tap to paint', runs.turns, 80),
    figure('all words of the course, once', [made.words / 1000], undefined, 'kB'),
    figure(
      'package without pictures and fonts',
      [made.text / 1000],
      made.chapters.length <= 100 ? 250 : undefined,
      'kB',
    ),
  ];
}

/** As servers of LMSs are: nothing compressed, or a new connection for every request. */
async function measureBadServers(
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

export async function benchLoad({ seed, chapters, quizzes, runs }: BenchOptions): Promise<Figure[]> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chrome or Chromium: set CHROME_PATH.');
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  const measure = (name: string) => async (root: string) => {
    const made = await makePackageFiles(root, join(root, 'out'));
    const files = siteOf(made, await learnResume(browser, made));
    const figures = await withSite({ files }, async (site) =>
      describe(name, made, await runAll(browser, site, runs)),
    );
    return [...figures, ...(await measureBadServers(browser, name, made, Math.ceil(runs / 3)))];
  };
  try {
    return [
      ...(await inFolder(fillReal, measure('real course'))),
      ...(await inFolder(fillGenerated({ seed, chapters, quizzes }), measure(`${chapters} chapters`))),
    ];
  } finally {
    await browser.close();
  }
}

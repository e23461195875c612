/** What a learner waits for who searches the course: the texts, the first result, every key. */
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { browserArguments, findBrowser } from '../../../src/cli/find-browser.ts';
import type { BenchOptions } from '../bench-options.ts';
import { eachCourse } from '../courses.ts';
import { type Figure, makeFigure } from '../figures.ts';
import { launch } from '../load/launch-browser.ts';
import { makeLmsPage, newLearner } from '../load/lms-page.ts';
import { type PackageFiles, makePackageFiles } from '../load/package-files.ts';
import { serveSite } from '../load/serve-site.ts';
import { takeWaits, type Waits, watchFrames } from './watch-frames.ts';

/** Milliseconds a frame may take while somebody types. */
const bound = 50;

/** What is typed: as soon as the field is there, and when everything is. */
interface Queries {
  readonly early: string;
  readonly late: string;
}

interface Run {
  /** Milliseconds from the call for the search to its first result, and until all of the course is searched. */
  readonly first: number;
  readonly whole: number;
  /** From the field's appearance until then, and while typing afterwards. */
  readonly loading: Waits;
  readonly typing: Waits;
}

async function runOnce(browser: Browser, url: string, { early, late }: Queries): Promise<Run> {
  const launched = await launch(browser, url);
  const { page, frame } = launched;
  const opened = await frame.evaluate(() => {
    location.hash = '#~search';
    return performance.now();
  });
  const waitFor = async (isThere: () => boolean): Promise<number> => {
    await frame.waitForFunction(isThere, undefined, { timeout: 300_000 });
    return (await frame.evaluate(() => performance.now())) - opened;
  };
  await frame.waitForSelector('.page-place input:focus');
  await watchFrames(frame);
  await page.keyboard.type(early, { delay: 50 });
  const first = await waitFor(() => document.querySelector('.search-results a') !== null);
  const whole = await waitFor(() =>
    /found$/.test(document.querySelector('.search-state')?.textContent ?? ''),
  );
  const loading = await takeWaits(frame);
  await page.keyboard.press('Control+A');
  // Slower than the search waits for the next key: every letter is looked for.
  await page.keyboard.type(late, { delay: 200 });
  await page.waitForTimeout(1500);
  const typing = await takeWaits(frame);
  await launched.close();
  return { first, whole, loading, typing };
}

function describe(name: string, { files, words }: PackageFiles, runs: readonly Run[]): Figure[] {
  const shards = [...files].filter(([file]) => /^c\/search(?:-\d+)?\.js$/.test(file));
  const bytes = shards.reduce((sum, [, code]) => sum + deflateRawSync(code, { level: 9 }).length, 0);
  const figure = (what: string, take: (run: Run) => number, most?: number): Figure =>
    makeFigure(`${name}: ${what}`, runs.map(take), most);
  return [
    makeFigure(`${name}: all words of the course, once`, [words / 1000], undefined, 'kB'),
    makeFigure(`${name}: what the search loads`, [bytes / 1000], undefined, 'kB'),
    makeFigure(`${name}: files that it comes in`, [shards.length], undefined, ''),
    figure('from opening the search to the first result', ({ first }) => first),
    figure('until all of the course is searched', ({ whole }) => whole),
    figure('longest frame until then', ({ loading }) => loading.frame, bound),
    figure('longest task until then', ({ loading }) => loading.task, bound),
    figure('longest frame while typing', ({ typing }) => typing.frame, bound),
    figure('longest task while typing', ({ typing }) => typing.task, bound),
    figure('from the last key to the results', ({ typing }) => typing.answer),
  ];
}

async function measure(
  browser: Browser,
  name: string,
  made: PackageFiles,
  queries: Queries,
  runs: number,
): Promise<Figure[]> {
  const files = new Map([...made.files].map(([file, bytes]) => [`/course/${file}`, bytes]));
  files.set('/lms.html', new TextEncoder().encode(makeLmsPage('/course/index.html', newLearner)));
  const site = await serveSite({ files, compression: 'gzip' });
  try {
    const all: Run[] = [];
    for (let run = 0; run < runs; run += 1) all.push(await runOnce(browser, `${site.url}/lms.html`, queries));
    return describe(name, made, all);
  } finally {
    await site.close();
  }
}

export async function benchSearch(options: BenchOptions): Promise<Figure[]> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chrome or Chromium: set CHROME_PATH.');
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  const typed = {
    real: { early: 'recovery', late: 'curiosty the team' },
    generated: { early: 'the meeting', late: 'somone mornng question' },
  };
  try {
    return await eachCourse(options, async ({ name, root, generated }) => {
      const made = await makePackageFiles(root, join(root, 'out'));
      return measure(
        browser,
        name,
        made,
        typed[generated === undefined ? 'real' : 'generated'],
        options.runs,
      );
    });
  } finally {
    await browser.close();
  }
}

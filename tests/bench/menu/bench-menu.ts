/** The menu of a course of any size, on a processor four times slower: opened, scrolled, and kept up with the learner. */
import { join } from 'node:path';
import { chromium, type Browser, type Frame } from 'playwright-core';
import { browserArguments, findBrowser } from '../../../src/cli/find-browser.ts';
import type { BenchOptions } from '../bench-options.ts';
import { eachCourse } from '../courses.ts';
import { type Figure, makeFigure } from '../figures.ts';
import { launch } from '../load/launch-browser.ts';
import { makeLmsPage, newLearner } from '../load/lms-page.ts';
import { makePackageFiles } from '../load/package-files.ts';
import { serveSite } from '../load/serve-site.ts';
import {
  click,
  countNodes,
  openParts,
  type Ran,
  scrollThrough,
  takeRan,
  turnPage,
  watchFrames,
} from './in-page.ts';

/** Milliseconds that a frame may take. */
const bound = 50;
/** So fast that nothing waits for the line. */
const network = { latency: 0 };
const laptop = { width: 1280, height: 800 };

interface Runs {
  readonly opened: number[];
  readonly opening: Ran[];
  readonly folding: Ran[];
  readonly scrolling: Ran[];
  readonly docked: Ran[];
  readonly turning: Ran[];
  nodes: number;
  nodesOpened: number;
}

async function watchWhile(frame: Frame, act: () => Promise<unknown>): Promise<Ran> {
  await frame.evaluate(watchFrames);
  await frame.page().waitForTimeout(100);
  await act();
  await frame.page().waitForTimeout(200);
  return frame.evaluate(takeRan);
}

async function measureOnce(browser: Browser, url: string, runs: Runs): Promise<void> {
  const launched = await launch(browser, url, network);
  const { page, frame } = launched;
  runs.nodes = await frame.evaluate(countNodes);
  runs.opening.push(
    await watchWhile(frame, async () => runs.opened.push(await frame.evaluate(click, '.menu-open'))),
  );
  runs.folding.push(await watchWhile(frame, () => frame.evaluate(openParts, 6)));
  runs.nodesOpened = await frame.evaluate(countNodes);
  runs.scrolling.push(await watchWhile(frame, () => frame.evaluate(scrollThrough, 300)));
  await frame.evaluate(click, '.menu-close');
  await page.setViewportSize(laptop);
  await page.waitForTimeout(1000);
  runs.docked.push(await watchWhile(frame, () => frame.evaluate(scrollThrough, -300)));
  await frame.evaluate(() => dispatchEvent(new Event('pointermove')));
  for (let turn = 0; turn < 3; turn += 1) {
    await page.waitForTimeout(1500);
    runs.turning.push(await watchWhile(frame, () => frame.evaluate(turnPage)));
  }
  await launched.close();
}

function describe(name: string, runs: Runs): Figure[] {
  const figure = (what: string, values: readonly number[], most?: number, unit?: Figure['unit']) =>
    makeFigure(`${name}: ${what}`, values, most, unit);
  const ran = (what: string, all: readonly Ran[]): Figure[] => [
    figure(
      `longest frame, ${what}`,
      all.map(({ frame }) => frame),
      bound,
    ),
    figure(
      `longest task, ${what}`,
      all.map(({ task }) => task),
      bound,
    ),
  ];
  return [
    figure('menu, from tap to paint', runs.opened),
    ...ran('menu opening', runs.opening),
    ...ran('parts opening', runs.folding),
    ...ran('menu scrolled through', runs.scrolling),
    ...ran('menu at the side scrolled through', runs.docked),
    ...ran('turning to the next chapter', runs.turning),
    figure('elements in the menu', [runs.nodes], undefined, ''),
    figure('elements in the menu, six parts opened', [runs.nodesOpened], undefined, ''),
  ];
}

/** Of the generated courses: it is for their size. */
export async function benchMenu(options: BenchOptions): Promise<Figure[]> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chrome or Chromium: set CHROME_PATH.');
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  try {
    return await eachCourse({ ...options, real: false }, async ({ name, root }) => {
      const { files } = await makePackageFiles(root, join(root, 'out'));
      const site = new Map([...files].map(([name, bytes]) => [`/course/${name}`, bytes]));
      site.set('/lms.html', new TextEncoder().encode(makeLmsPage('/course/index.html', newLearner)));
      const server = await serveSite({ files: site });
      const all: Runs = {
        ...{ opened: [], opening: [], folding: [], scrolling: [], docked: [], turning: [] },
        ...{ nodes: 0, nodesOpened: 0 },
      };
      for (let run = 0; run < options.runs; run += 1)
        await measureOnce(browser, `${server.url}/lms.html`, all);
      await server.close();
      return describe(name, all);
    });
  } finally {
    await browser.close();
  }
}

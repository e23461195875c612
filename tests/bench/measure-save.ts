/** From a saved file to its words on screen, in the live preview and a real browser. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';
import { browserArguments, findBrowser } from '../../src/cli/find-browser.ts';
import { projectRoot } from '../../src/cli/course/find-course.ts';
import { startDevServer } from '../../src/plugins/live/dev-server.ts';

/** Saves that are not counted: what is asked for once, is asked for then. */
const warmUps = 3;

async function findCourse(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The preview shows no course.');
  await frame.waitForSelector('.place article h1');
  await frame.waitForSelector('state-line[state]:not([state=""])', { state: 'attached' });
  return frame;
}

/** When the word was painted, by the clock of the machine: the frame after the one that has it. */
function waitUntilPainted(frame: Frame, word: string): Promise<number> {
  return frame.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          if (!document.querySelector('.place article')?.textContent.includes(wanted))
            return void requestAnimationFrame(look);
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
          requestAnimationFrame(() => channel.port2.postMessage(''));
        };
        look();
      }),
    word,
  );
}

/**
 * Writes a word of its own into the first chapter, `saves` times over.
 *
 * @param chapter path of the first chapter, below the course's root; it is put back as it was
 * @returns milliseconds a save
 */
export async function measureSave(courseRoot: string, chapter: string, saves: number): Promise<number[]> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chrome or Chromium: set CHROME_PATH.');
  const path = join(courseRoot, chapter);
  const original = readFileSync(path, 'utf8');
  const server = await startDevServer({ root: projectRoot, courseRoot, port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    const frame = await findCourse(page);
    const times: number[] = [];
    for (let save = 0; save < warmUps + saves; save += 1) {
      const word = `saved-${save}-times`;
      const painted = waitUntilPainted(frame, word);
      await page.waitForTimeout(200);
      const started = performance.timeOrigin + performance.now();
      writeFileSync(path, `${original.trimEnd()}\n\nThis text was ${word} by now.\n`);
      const time = (await painted) - started;
      if (save >= warmUps) times.push(time);
    }
    return times;
  } finally {
    await browser.close();
    await server.close();
    writeFileSync(path, original);
  }
}

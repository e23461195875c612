/** From the tap on Next to the next chapter's paint, when it has been fetched ahead. */
import type { Frame } from 'playwright-core';

/** @returns milliseconds, one a turn */
export async function turnChapters(frame: Frame, turns: number): Promise<number[]> {
  const times: number[] = [];
  // Nothing is fetched ahead for a learner who is not there.
  await frame.evaluate(() => dispatchEvent(new Event('pointermove')));
  for (let turn = 0; turn < turns; turn += 1) {
    await frame.page().waitForTimeout(1500);
    times.push(await frame.evaluate(tapNext));
  }
  return times;
}

/** Runs in the page. The message comes after the frame that holds the new heading. */
function tapNext(): Promise<number> {
  const next = document.querySelector<HTMLElement>('.foot .next');
  const heading = (): string => document.querySelector('.place article h1')?.textContent ?? '';
  const before = heading();
  return new Promise((resolve) => {
    const started = performance.now();
    next?.click();
    const look = (): void => {
      if (heading() === before) return void requestAnimationFrame(look);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now() - started);
      requestAnimationFrame(() => channel.port2.postMessage(''));
    };
    look();
  });
}

/** How long a page lets its reader wait for a frame, and for the answer to a key. */
import type { Frame } from 'playwright-core';

/** In milliseconds. */
export interface Waits {
  /** Between two frames, the longest. */
  readonly frame: number;
  /** The longest task that the browser calls long; 0 where none was. */
  readonly task: number;
  /** From the last key to the last change of the results. */
  readonly answer: number;
}

type Watched = { -readonly [Name in keyof Waits]: number };

/** From now on, in a frame that shows the search. */
export async function watchFrames(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const waits = { frame: 0, task: 0, answer: 0 };
    Object.assign(window, { waits });
    let last = performance.now();
    const look = (now: number): void => {
      waits.frame = Math.max(waits.frame, now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) waits.task = Math.max(waits.task, duration);
    }).observe({ type: 'longtask' });
    let typed = 0;
    document.addEventListener('input', () => (typed = performance.now()), true);
    new MutationObserver((changes) => {
      if (changes.some(({ target }) => target instanceof Element && target.closest('.search-results')))
        waits.answer = performance.now() - typed;
    }).observe(document.body, { childList: true, subtree: true });
  });
}

/** What was seen since it was last asked. */
export function takeWaits(frame: Frame): Promise<Waits> {
  return frame.evaluate(() => {
    const { waits } = window as unknown as { waits: Watched };
    const taken = { ...waits };
    Object.assign(waits, { frame: 0, task: 0, answer: 0 });
    return taken;
  });
}

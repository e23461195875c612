/** What runs in the course's page; each function stands on its own, as it is sent there as text. */

/** How the page ran while it was watched: milliseconds. */
export interface Ran {
  /** The longest time between two frames. */
  readonly frame: number;
  /** The longest task; 0 where none was longer than 50. */
  readonly task: number;
}

interface Watch {
  frame: number;
  task: number;
  stop: () => void;
}

/** From here on frames and tasks are counted; `takeRan` says how it was. */
export function watchFrames(): void {
  const watch: Watch = { frame: 0, task: 0, stop: () => undefined };
  const observer = new PerformanceObserver((list) =>
    list.getEntries().forEach(({ duration }) => (watch.task = Math.max(watch.task, duration))),
  );
  observer.observe({ type: 'longtask' });
  let last = performance.now();
  let going = true;
  const count = (): void => {
    const now = performance.now();
    watch.frame = Math.max(watch.frame, now - last);
    last = now;
    if (going) requestAnimationFrame(count);
  };
  requestAnimationFrame(() => {
    last = performance.now();
    count();
  });
  watch.stop = () => {
    going = false;
    observer.disconnect();
  };
  Object.assign(window, { watch });
}

export function takeRan(): Ran {
  const { frame, task, stop } = (window as unknown as { watch: Watch }).watch;
  stop();
  return { frame, task };
}

/** Milliseconds from a click to the frame that shows what came of it. */
export function click(selector: string): Promise<number> {
  const started = performance.now();
  document.querySelector<HTMLElement>(selector)?.click();
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve(performance.now() - started);
    requestAnimationFrame(() => requestAnimationFrame(() => channel.port2.postMessage('')));
  });
}

/** Opens `count` parts that are closed, from the first to the last of the course, one after the other. */
export async function openParts(count: number): Promise<void> {
  const closed = [...document.querySelectorAll<HTMLElement>('.menu details:not([open]) > summary')];
  for (let at = 0; at < Math.min(count, closed.length); at += 1) {
    closed[Math.floor((at * closed.length) / count)]?.click();
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** From top to end, `step` pixels a frame. */
export function scrollThrough(step: number): Promise<void> {
  const menu = document.querySelector('.menu');
  return new Promise((resolve) => {
    const go = (): void => {
      const before = menu?.scrollTop;
      menu?.scrollBy({ top: step, behavior: 'instant' });
      if (menu?.scrollTop === before) resolve();
      else requestAnimationFrame(go);
    };
    go();
  });
}

/** Turns to the next chapter, and waits until its heading stands there and its last task is done. */
export function turnPage(): Promise<void> {
  const heading = (): string => document.querySelector('.place article h1')?.textContent ?? '';
  const before = heading();
  document.querySelector<HTMLElement>('.foot .next')?.click();
  return new Promise((resolve) => {
    const look = (): void => {
      if (heading() === before) requestAnimationFrame(look);
      else setTimeout(resolve, 500);
    };
    look();
  });
}

export const countNodes = (): number => document.querySelectorAll('course-menu, course-menu *').length;

/** One launch in a fresh browser profile, slowed like an old phone on a bad line. */
import type { Browser, CDPSession, Frame, Page } from 'playwright-core';
import type { LmsNotes } from './lms-page.ts';

/** Slow 4G as Chromium's tools have it: 1.6 Mbit/s, and 150 ms a round trip; the processor four times slower. */
export const slow = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750, cpu: 4 } as const;

/** Every request on a connection of its own: the handshake's round trip comes on top. */
export const withoutKeepAlive = { ...slow, latency: 300 };

export interface Timings {
  /** Milliseconds from the frame's navigation. */
  readonly paint: number;
  readonly initialized: number;
  /** Layout shift, a sum without unit. */
  readonly shift: number;
  /** Milliseconds over 50 of each long task, summed. */
  readonly blocked: number;
}

export interface Launched {
  readonly page: Page;
  readonly frame: Frame;
  readonly timings: Timings;
  readonly notes: LmsNotes;
  close(): Promise<void>;
}

interface Watched {
  paint: number;
  shift: number;
  blocked: number;
}

/** Runs in every frame before its own scripts. */
function watch(): void {
  const seen: Watched = { paint: 0, shift: 0, blocked: 0 };
  Object.assign(window, { seen });
  const observe = (type: string, note: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime }) => (seen.paint = startTime));
  observe('layout-shift', (entry) => (seen.shift += (entry as unknown as { value: number }).value));
  observe('longtask', ({ duration }) => (seen.blocked += Math.max(0, duration - 50)));
}

async function slowDown(session: CDPSession, network: { latency: number }): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: slow.downloadThroughput,
    uploadThroughput: slow.uploadThroughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
}

/** Waits until nothing was asked for and nothing painted for a while. */
async function waitUntilQuiet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1200);
  await page.waitForLoadState('networkidle');
}

export async function launch(
  browser: Browser,
  url: string,
  network: { latency: number } = slow,
): Promise<Launched> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
  });
  await context.addInitScript(watch);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await slowDown(session, network);
  await page.goto(url);
  await waitUntilQuiet(page);
  const frame = page.frames()[1];
  if (!frame) throw new Error('The LMS page has no frame.');
  const seen = await frame.evaluate(() => (window as unknown as { seen: Watched }).seen);
  const notes = await page.evaluate(() => (window as unknown as { notes: LmsNotes }).notes);
  const timings = { ...seen, initialized: notes.initialized };
  return { page, frame, timings, notes, close: () => context.close() };
}

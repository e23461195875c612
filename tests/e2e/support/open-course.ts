/** The course on screen: in the LMS's launch page, or by itself. */
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { enrol, openLaunch, takeLaunch } from '../../unit/host/host-client.ts';
import type { Sight } from './sights.ts';
import { sightsKey } from './sights.ts';
import { scormLogKey, type ScormLog } from './scorm-log.ts';

export interface OpenCourse {
  /** The tab. */
  readonly page: Page;
  /** The course in it. */
  readonly frame: Frame;
}

/** Opens the launch page of a learner and waits until the course has saved that it was opened. */
export async function launchCourse(profile: BrowserContext, url: string, token: string): Promise<OpenCourse> {
  const opened = await openLaunchPage(profile, url, token);
  await waitUntilStarted(opened);
  return opened;
}

/** Opens the launch page of a learner and waits for the course's document, no more. */
export async function openLaunchPage(
  profile: BrowserContext,
  url: string,
  token: string,
): Promise<OpenCourse> {
  const page = await profile.newPage();
  // The personal link signs the browser in: the way back leads to the learner's own page.
  await page.goto(`${url}/learn/${token}`);
  await page.goto(await takeLaunch(url, token));
  return { page, frame: await findCourseFrame(page) };
}

export async function findCourseFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The launch page has an empty frame.');
  await frame.waitForURL(/\/content\//, { waitUntil: 'domcontentloaded' });
  return frame;
}

/** Whatever the tracker says about the first commit, it says it in the state line. */
export async function waitUntilStarted({ frame }: OpenCourse): Promise<void> {
  await frame.waitForSelector('state-line[state]:not([state=""])', { state: 'attached' });
}

/** Opens the course by itself, as someone does who was sent its address. */
export async function openAlone(profile: BrowserContext, url: string): Promise<OpenCourse> {
  const content = await findContent(url);
  const page = await profile.newPage();
  await page.goto(content);
  const opened = { page, frame: page.mainFrame() };
  await waitUntilStarted(opened);
  return opened;
}

/** Address of the course's index.html. */
export async function findContent(url: string): Promise<string> {
  return (await openLaunch(url, await enrol(url, 'Address'))).content;
}

/** The origin of launch page and courses, from that of learners' pages in preview; a proxy has both on one. */
export function contentOf(url: string): string {
  return url.replace('//localhost:', '//127.0.0.1:');
}

export async function readSights({ frame }: OpenCourse): Promise<Sight[]> {
  return frame.evaluate((key) => (window as unknown as Record<string, Sight[]>)[key] ?? [], sightsKey);
}

/** One entry a launch in this profile; `url`: the LMS's. Works after the launch page has gone, too. */
export async function readScormLogs(profile: BrowserContext, url: string): Promise<ScormLog[]> {
  const page = await profile.newPage();
  // A page that does nothing but share the storage of the origin that holds the log.
  const reader = `${contentOf(url)}/scorm-log-reader`;
  await page.route(reader, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  );
  await page.goto(reader);
  const logs = await readLogsOn(page);
  await page.close();
  return logs;
}

/** The same from an open launch page. */
export async function readLogsOn(page: Page): Promise<ScormLog[]> {
  const text = await page.evaluate((key) => localStorage.getItem(key), scormLogKey);
  return JSON.parse(text ?? '[]') as ScormLog[];
}

/** No call was against the standard or refused, the session was opened once, and ended once by the last call. */
export function expectCleanSessions(logs: readonly ScormLog[]): void {
  for (const { calls, errors } of logs) {
    expect(errors).toEqual([]);
    const methods = calls.map(({ method }) => method);
    expect(methods[0]).toBe('LMSInitialize');
    expect(methods.filter((method) => method === 'LMSFinish')).toHaveLength(1);
    expect(methods.at(-1)).toBe('LMSFinish');
  }
}

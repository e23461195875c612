/** What a first load and the calls of a launch cost. Sizes are of the bodies as served, kB are 1,000 bytes. */
import { get } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Request } from 'playwright-core';
import { expect } from 'vitest';
import { launchCourse, type OpenCourse } from './open-course.ts';
import type { ScormLog } from './scorm-log.ts';

interface Load {
  readonly name: string;
  /** Bytes of the body as it went over the wire. */
  readonly bytes: number;
}

export interface FirstLoad {
  readonly course: OpenCourse;
  readonly script: number;
  /** All but fonts: bytes, and requests. */
  readonly all: number;
  readonly requests: number;
  readonly fonts: number;
  readonly fontFiles: number;
  readonly boot: number;
}

/** Asks the server again and counts what it sends; in gzip, since many an LMS knows no better. */
function weigh(request: Request): Promise<Load> {
  return new Promise((resolve, reject) => {
    get(request.url(), { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.on('end', () => resolve({ name: request.url().replace(/.*\/content\/[^/]+\//, ''), bytes }));
    }).on('error', reject);
  });
}

const sum = (loads: readonly Load[]): number => loads.reduce((total, { bytes }) => total + bytes, 0);

/** `files`: of the package, by name. The launch stays open. */
export async function measureFirstLoad(
  profile: BrowserContext,
  url: string,
  token: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<FirstLoad> {
  const asked: Request[] = [];
  profile.on('request', (request) => {
    if (request.url().includes('/content/')) asked.push(request);
  });
  const course = await launchCourse(profile, url, token);
  await course.page.waitForLoadState('networkidle');
  await course.frame.evaluate(() => document.fonts.ready);
  await course.page.waitForTimeout(1500);

  const loads = await Promise.all(asked.map(weigh));
  const fonts = loads.filter(({ name }) => name.endsWith('.woff2'));
  const rest = loads.filter(({ name }) => !name.endsWith('.woff2'));
  const boot = files.get('boot.js') ?? new Uint8Array();
  console.info(rest.map(({ name, bytes }) => `${name} ${bytes}`).join(', '));
  const script = sum(rest.filter(({ name }) => name.endsWith('.js'))) + gzipSync(boot).length;
  const bytes = { script, all: sum(rest), fonts: sum(fonts), boot: boot.length };
  return { course, ...bytes, requests: rest.length, fontFiles: fonts.length };
}

/** The budgets of DESIGN decision 15. `most`: bytes without fonts; above 100 chapters 36,000. */
export function expectCheapLoad(
  { script, all, requests, fonts, fontFiles, boot }: FirstLoad,
  most: 32_000 | 36_000 = 32_000,
): void {
  console.info('First load', { script, all, requests, fonts, boot });
  expect(script).toBeGreaterThan(0);
  expect(script).toBeLessThanOrEqual(20_000);
  expect(all).toBeLessThanOrEqual(most);
  expect(requests).toBeLessThanOrEqual(7);
  expect(fontFiles).toBeGreaterThan(0);
  expect(fonts).toBeLessThanOrEqual(40_000);
  expect(boot).toBeGreaterThan(0);
  expect(boot).toBeLessThanOrEqual(3_000);
}

/** Of launches that nobody has done anything in yet. */
export function expectFewCalls(launches: Readonly<Record<string, ScormLog | undefined>>): void {
  for (const [name, log] of Object.entries(launches)) {
    const count = (wanted: string): number =>
      (log?.calls ?? []).filter(({ method }) => method === wanted).length;
    const [gets, sets] = [count('LMSGetValue'), count('LMSSetValue')];
    console.info(`Calls at launch, ${name}`, { gets, sets });
    expect(gets).toBeGreaterThan(0);
    expect(gets).toBeLessThanOrEqual(12);
    expect(sets).toBeLessThanOrEqual(4);
    expect(count('LMSCommit')).toBe(1);
  }
}

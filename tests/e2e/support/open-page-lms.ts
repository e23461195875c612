/** A package in an LMS that is a page of the test's own: launching it there, and reading what the LMS was told. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { startHost } from '../../../src/host/server.ts';
import type { ScormStandard } from '../../../src/packaging/standards.ts';
import { bundlePageScript } from './bundle-page-script.ts';
import { findContent, findCourseFrame, waitUntilStarted, type OpenCourse } from './open-course.ts';
import { findPackage } from './package-under-test.ts';
import { pageLmsKey, pageLmsPath, seedParameter, standardParameter, type PageLmsRecord } from './page-lms.ts';
import type { Stand } from './use-browser.ts';

export interface PageLms {
  readonly profile: BrowserContext;
  /** Address of the LMS's server, and of the course on it. */
  readonly url: string;
  readonly content: string;
  /** `seed`: elements that the LMS holds besides what earlier launches left. */
  launch(seed?: Readonly<Record<string, string>>): Promise<OpenCourse>;
  /** One record a launch; works after the launch's page has gone, too. */
  readRecords(): Promise<PageLmsRecord[]>;
  close(): Promise<void>;
}

const head = '<!doctype html><link rel="icon" href="data:,">';
/** A page that does nothing but share the LMS's storage. */
const readerPath = '/page-lms-reader';

/** Of the package made for `lms`, of another one, or of that for any. The embedded host serves the files of the package, no more. */
export async function openPageLms(
  stand: Stand,
  standard: ScormStandard,
  made?: string | { readonly zip: Uint8Array },
): Promise<PageLms> {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-page-lms-'));
  const zip = typeof made === 'object' ? made.zip : await findPackage(standard, made);
  const host = await startHost({ zip, dataDir: folder });
  const profile = await stand.openProfile();
  const recorder = await bundlePageScript(new URL('./page-lms-recorder.ts', import.meta.url));
  await profile.addInitScript({ content: recorder });
  const content = await findContent(host.url);
  const serve = (path: string, body: string): Promise<unknown> =>
    profile.route(
      ({ pathname }) => pathname === path,
      (route) => route.fulfill({ contentType: 'text/html', body }),
    );
  await serve(pageLmsPath, `${head}<iframe src="${content}" width="1200" height="700"></iframe>`);
  await serve(readerPath, head);
  const reader = await profile.newPage();
  await reader.goto(host.contentUrl + readerPath);
  return {
    profile,
    url: host.contentUrl,
    content,
    async launch(seed = {}) {
      const query = new URLSearchParams({
        [standardParameter]: standard,
        [seedParameter]: JSON.stringify(seed),
      });
      const page = await profile.newPage();
      await page.goto(`${host.contentUrl}${pageLmsPath}?${query.toString()}`);
      const course = { page, frame: await findCourseFrame(page) };
      await waitUntilStarted(course);
      return course;
    },
    readRecords: () => readRecordsIn(reader),
    async close() {
      await host.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function readRecordsIn(page: Page): Promise<PageLmsRecord[]> {
  const text = await page.evaluate((key) => localStorage.getItem(key), pageLmsKey);
  return JSON.parse(text ?? '[]') as PageLmsRecord[];
}

/** Profiles of the shared Chromium, and an embedded LMS of its own, for a test file. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { startHost, type HostOptions, type RunningHost } from '../../../src/host/server.ts';
import { bundlePageScript } from './bundle-page-script.ts';
import { findPackage } from './package-under-test.ts';
import { findRunningBrowser } from './running-browser.ts';

export interface Stand {
  /** Of the embedded LMS. */
  readonly url: string;
  /** A fresh browser profile that records every call to an LMS; it ends with the test. */
  openProfile(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Makes a profile of another browser record the same. */
  addRecorders(profile: BrowserContext): Promise<void>;
  /** Shows another version of the course from now on, or several courses, to the same learners at the same address. */
  replacePackage(zip: HostOptions['zip']): Promise<void>;
}

/** `find`: path of the package that the LMS has at first. */
export function useBrowser(find: () => Promise<string> = findPackage): Stand {
  let host: RunningHost | undefined;
  let folder = '';
  let recorders: string[] = [];
  const profiles: BrowserContext[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alongside-e2e-'));
    recorders = [
      await bundlePageScript(new URL('./scorm-recorder.ts', import.meta.url)),
      await bundlePageScript(new URL('./sight-recorder.ts', import.meta.url)),
    ];
    host = await startHost({ zip: await find(), dataDir: folder });
  });
  afterEach(async () => {
    for (const profile of profiles.splice(0)) await profile.close();
  });
  afterAll(async () => {
    await host?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const addRecorders = async (profile: BrowserContext): Promise<void> => {
    for (const content of recorders) await profile.addInitScript({ content });
  };
  return {
    addRecorders,
    get url() {
      return host?.url ?? '';
    },
    async openProfile(options = {}) {
      const browser = await findRunningBrowser();
      const profile = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      profiles.push(profile);
      await addRecorders(profile);
      return profile;
    },
    async replacePackage(zip) {
      const port = Number(new URL(host?.url ?? '').port);
      await host?.close();
      host = await startHost({ zip, dataDir: folder, port });
    },
  };
}

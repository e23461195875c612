/** What is served to the browser: the course and the floors, each in a page of an LMS. */
import { floorScript, makeFloorPage } from './floor-page.ts';
import { makeLmsPage, newLearner, type Seed } from './lms-page.ts';
import type { PackageFiles } from './package-files.ts';
import { serveSite, type Site, type SiteOptions } from './serve-site.ts';

/** Of the LMS's page around each. */
export const addresses = {
  floor: '/floor-lms.html',
  bare: '/bare-lms.html',
  first: '/lms.html',
  resumed: '/resumed-lms.html',
} as const;

/** @param resumed what the LMS holds of a learner who comes back */
export function siteOf({ files }: PackageFiles, resumed: Seed): Map<string, Uint8Array> {
  const site = new Map<string, Uint8Array>();
  for (const [name, bytes] of files) site.set(`/course/${name}`, bytes);
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const index = new TextDecoder().decode(files.get('index.html'));
  site.set('/scorm.js', encode(floorScript));
  for (const kind of ['floor', 'bare'] as const) {
    site.set(`/${kind}.html`, encode(makeFloorPage(index, kind)));
    site.set(addresses[kind], encode(makeLmsPage(`/${kind}.html`, newLearner)));
  }
  site.set(addresses.first, encode(makeLmsPage('/course/index.html', newLearner)));
  site.set(addresses.resumed, encode(makeLmsPage('/course/index.html', resumed)));
  return site;
}

export async function withSite<Result>(
  options: SiteOptions,
  use: (site: Site) => Promise<Result>,
): Promise<Result> {
  const site = await serveSite(options);
  try {
    return await use(site);
  } finally {
    await site.close();
  }
}

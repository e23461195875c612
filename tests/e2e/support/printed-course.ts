/** The print edition of a course on a page of its own, served from memory. */
import { unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import type { Course } from '../../../src/model/course.ts';
import { renderPrintFoot } from '../../../src/plugins/print/print-foot.ts';
import { renderPrintPage } from '../../../src/plugins/print-page.ts';
import { readGalleryPackage } from './gallery-package.ts';
import { readPackageFiles } from './package-under-test.ts';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** With the stylesheets and fonts of the package; pictures of another course are not there. */
export async function openPrinted(profile: BrowserContext, course: Course): Promise<Page> {
  // A package holds the stylesheets that its own course asks for: the gallery has every block.
  const gallery = Object.entries(unzipSync(await readGalleryPackage('scorm12')));
  const files = new Map([...gallery, ...(await readPackageFiles())]);
  const encoder = new TextEncoder();
  files.set('print.html', encoder.encode(renderPrintPage(course)));
  files.set('print-foot.css', encoder.encode(renderPrintFoot(course)));
  const page = await profile.newPage();
  await page.route('**/*', async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const body = files.get(name);
    if (body === undefined) return route.fulfill({ status: 404 });
    const contentType = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    return route.fulfill({ body: Buffer.from(body), contentType });
  });
  await page.goto('http://127.0.0.1:9/print.html');
  await page.evaluate(() => document.fonts.ready);
  return page;
}

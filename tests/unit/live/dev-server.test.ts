/** What `npm run dev` serves, and what it keeps to itself. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GalleryCourse } from '../../../src/model/gallery.ts';
import { startDevServer, type RunningDevServer } from '../../../src/plugins/live/dev-server.ts';

const root = resolve(import.meta.dirname, '../../..');
let server: RunningDevServer | undefined;

beforeAll(async () => {
  server = await startDevServer({ root });
}, 60_000);
afterAll(() => server?.close());

const get = (path: string): Promise<Response> => fetch(`${server?.url ?? ''}${path}`);

it('leads from the preview to the gallery', async () => {
  const page = await (await get('/')).text();
  expect(page).toContain('href="/gallery"');
  expect((await get('/gallery')).status).toBe(200);
  expect(await (await get('/gallery/page')).text()).toContain('/gallery/page.ts');
});

it('serves the sources of the elements as they are', async () => {
  const code = await (await get('/gallery/page.ts')).text();
  expect(code).toContain('split-chapter.ts');
});

it('gives every chapter with what its author wrote of each thing in it', { timeout: 20_000 }, async () => {
  const { chapters, problems, dir } = (await (await get('/gallery/course.json')).json()) as GalleryCourse;
  expect(problems).toEqual([]);
  expect(dir).toBe('ltr');
  for (const { id, html, sources, questions } of chapters) {
    // Notes and meanings come last, whatever place their words have in the source.
    const inside = html.replace(/<section class="notes".*<\/section>|<template.*<\/template>/gs, '');
    expect(sources.length, id).toBe(countChildren(inside));
    for (const question of questions) expect(JSON.parse(question.source)).toHaveProperty('id', question.id);
  }
});

/** Elements at the top level. */
function countChildren(html: string): number {
  const unclosed = /^(?:area|br|col|hr|img|input|link|source|track|wbr)$/;
  let depth = 0;
  let count = 0;
  for (const [tag, end, name = ''] of html.matchAll(/<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>/g)) {
    if (end === '/') depth -= 1;
    else {
      if (depth === 0) count += 1;
      if (!tag.endsWith('/>') && !unclosed.test(name)) depth += 1;
    }
  }
  return count;
}

/** What `npm run dev` serves, and what it keeps to itself. */
import { request } from 'node:http';
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

/** Status of a request under a name; fetch lets nobody choose it. */
function statusUnder(host: string, path = '/'): Promise<number | undefined> {
  const { port } = new URL(server?.url ?? '');
  return new Promise((done, fail) => {
    const asked = request(
      { host: '127.0.0.1', port, path, headers: { host: `${host}:${port}` } },
      (response) => {
        response.resume();
        done(response.statusCode);
      },
    );
    asked.on('error', fail).end();
  });
}

it('leads from its first page to the gallery', async () => {
  const page = await (await get('/')).text();
  expect(page).toContain('href="/gallery"');
  expect((await get('/gallery')).status).toBe(200);
  expect(await (await get('/gallery/page')).text()).toContain('/gallery/page.ts');
});

it('serves the sources of the elements as they are', async () => {
  const code = await (await get('/gallery/page.ts')).text();
  expect(code).toContain('split-chapter.ts');
});

it('gives every chapter with what its author wrote of each thing in it', async () => {
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

it.each(['127.0.0.1', 'localhost'])('answers to %s', async (name) => {
  expect(await statusUnder(name)).toBe(200);
});

it.each(['example.org', 'evil.localhost', '127.0.0.1.example.org', '10.0.0.1'])(
  'answers not to %s',
  async (name) => {
    for (const path of ['/', '/gallery/course.json', '/gallery/page.ts'])
      expect([403, 421]).toContain(await statusUnder(name, path));
  },
);

it.each([
  '/etc/passwd',
  `${root}/package.json`,
  `${root}/.data/alongside.sqlite`,
  `${root}/.git`,
  `${root}/tests/tsconfig.json`,
])('serves not %s', async (path) => {
  for (const address of [`/@fs${path}`, `/@fs${path}?raw`, `/@fs${path}?import&raw`, `/..${path}`]) {
    const answer = await get(address);
    expect(answer.status, address).toBeGreaterThanOrEqual(400);
  }
});

import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeState } from '../../../src/model/saved-state.ts';
import { type RunningHost, startHost } from '../../../src/host/server.ts';
import {
  commit,
  enrol,
  openLaunch,
  openLaunchAt,
  postCommit,
  postForm,
  readOwnPage,
  takeLaunch,
} from './host-client.ts';
import { makeTinyPackage, tinyFiles } from './tiny-package.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'host-'));
let host: RunningHost;
let url: string;

beforeAll(async () => {
  host = await startHost({ zip: makeTinyPackage(), dataDir });
  url = host.url;
});

afterAll(async () => {
  await host.close();
  rmSync(dataDir, { recursive: true });
});

/** Without fetch's tidying of paths and encodings. */
function getRaw(address: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const [, hostname, port, path] = /^http:\/\/([^:/]+):(\d+)(.*)$/.exec(address) ?? [];
      const sent = request({ hostname, port, path, headers, family: 4 }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
        );
      });
      sent.on('error', reject);
      sent.end();
    },
  );
}

async function contentStart(): Promise<string> {
  const { content } = await openLaunch(url, await enrol(url, 'Content'));
  return content.slice(0, content.lastIndexOf('/') + 1);
}

describe('the package', () => {
  test('is given in parts, as players ask for them when somebody jumps to a place', async () => {
    const start = await contentStart();
    const path = `${start}assets/main-AbCd1234.js`;
    const whole = Buffer.from(tinyFiles['assets/main-AbCd1234.js'] ?? '');
    const last = whole.length - 1;
    const { headers } = await getRaw(path);
    expect(headers['accept-ranges']).toBe('bytes');
    for (const [range, from, to] of [
      ['bytes=10-19', 10, 19],
      ['bytes=700-', 700, last],
      ['bytes=-5', last - 4, last],
      ['bytes=0-99999', 0, last],
    ] as const) {
      const answer = await getRaw(path, {
        range,
        'accept-encoding': 'br',
        'if-range': String(headers['etag']),
      });
      expect([
        range,
        answer.status,
        answer.headers['content-range'],
        answer.headers['content-encoding'],
      ]).toEqual([range, 206, `bytes ${from}-${to}/${whole.length}`, undefined]);
      expect(answer.body).toEqual(whole.subarray(from, to + 1));
    }
    const outside = await getRaw(path, { range: 'bytes=750-' });
    expect([outside.status, outside.headers['content-range']]).toEqual([416, `bytes */${whole.length}`]);
    for (const asked of [
      { range: 'bytes=9-3' },
      { range: 'bytes=0-1,4-5' },
      { range: 'bytes=0-1', 'if-range': '"x"' },
    ])
      expect((await getRaw(path, asked)).status).toBe(200);
  });

  test('is served as it is in the zip, with the right types and caching', async () => {
    const start = await contentStart();
    const expected = [
      ['index.html', 'text/html; charset=utf-8', 'no-cache'],
      ['assets/main-AbCd1234.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
      ['build.txt', 'text/plain; charset=utf-8', 'no-store'],
      ['imsmanifest.xml', 'application/xml; charset=utf-8', 'no-cache'],
    ] as const;
    for (const [name, type, caching] of expected) {
      const answer = await fetch(`${start}${name}`);
      expect([answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
        type,
        caching,
      ]);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(await answer.text()).toBe(tinyFiles[name]);
    }
  });

  test('is compressed as the browser asks, and not sent again unchanged', async () => {
    const path = `${await contentStart()}assets/main-AbCd1234.js`;
    const brotli = await getRaw(path, { 'accept-encoding': 'gzip, deflate, br' });
    const gzip = await getRaw(path, { 'accept-encoding': 'gzip' });
    expect([brotli.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip']);
    expect(brotliDecompressSync(brotli.body).toString()).toBe(tinyFiles['assets/main-AbCd1234.js']);
    expect(gunzipSync(gzip.body).toString()).toBe(tinyFiles['assets/main-AbCd1234.js']);
    const headers = { 'accept-encoding': 'br', 'if-none-match': String(brotli.headers['etag']) };
    const again = await getRaw(path, headers);
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test.each([
    '../../package.json',
    '..%2f..%2fpackage.json',
    '%2e%2e/%2e%2e/package.json',
    '%E0%A4%A',
    'nothing.js',
  ])('holds nothing at %s', async (path) => {
    expect((await getRaw((await contentStart()) + path)).status).toBe(404);
  });

  test('is refused when it is no SCORM package', async () => {
    const zip = makeTinyPackage({ 'imsmanifest.xml': undefined });
    await expect(startHost({ zip, dataDir })).rejects.toThrow('no imsmanifest.xml');
    const missing = makeTinyPackage({ 'index.html': undefined });
    await expect(startHost({ zip: missing, dataDir })).rejects.toThrow('index.html');
  });
});

describe('learners', () => {
  test('get a page of their own; names are trimmed and escaped', async () => {
    const token = await enrol(url, '  <b>Ada\n Lovelace</b>  ');
    const page = await readOwnPage(url, token);
    expect(page).toContain('Hello, &lt;b&gt;Ada Lovelace&lt;/b&gt;');
    expect(page).not.toContain('<b>');
    expect(page).toContain('Tiny &lt;course&gt;');
    expect(page).toMatch(/0 of 2\s+chapters/);
  });

  test.each([
    ['empty', '   '],
    ['too long', 'x'.repeat(101)],
  ])('with a name that is %s are told so', async (_what, name) => {
    const answer = await postForm(url, name);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('id="name-problem"');
  });

  test('with an unknown token get nothing', async () => {
    for (const address of [
      `${url}/learn/nobody`,
      `${url}/learn/%27%20or%201=1--`,
      `${host.contentUrl}/launch/nobody`,
    ]) {
      expect((await fetch(address)).status).toBe(404);
    }
    const opened = { address: `${host.contentUrl}/launch/nobody`, launch: crypto.randomUUID() };
    expect((await commit(opened, { sequence: 1 })).status).toBe(404);
  });
});

describe('commits', () => {
  test('come back as the seed of the next launch', async () => {
    const token = await enrol(url, 'Resume');
    const first = await openLaunch(url, token);
    expect(first.seed).toMatchObject({
      'cmi.core.entry': 'ab-initio',
      'cmi.core.lesson_status': 'not attempted',
      'cmi.core.credit': 'credit',
    });
    const core = { lesson_location: '2', session_time: '00:01:30', exit: 'suspend', score: { raw: '50' } };
    const sent = { sequence: 1, core, savedState: 'abc', finished: true };
    expect((await commit(first, sent)).status).toBe(200);
    const { seed } = await openLaunch(url, token);
    expect(seed).toMatchObject({
      'cmi.suspend_data': 'abc',
      'cmi.core.entry': 'resume',
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.lesson_location': '2',
      'cmi.core.score.raw': '50',
    });
  });

  test('sent twice, or overtaken, change nothing', async () => {
    const token = await enrol(url, 'Twice');
    const opened = await openLaunch(url, token);
    await commit(opened, { sequence: 2, savedState: 'new' });
    const late = await commit(opened, { sequence: 1, savedState: 'old' });
    const twice = await commit(opened, { sequence: 2, savedState: 'other' });
    expect([late.status, twice.status]).toEqual([200, 200]);
    expect((await openLaunch(url, token)).seed['cmi.suspend_data']).toBe('new');
  });

  test('of a launch that a later one took over are refused', async () => {
    const token = await enrol(url, 'Two windows');
    const first = await openLaunch(url, token);
    const second = await openLaunch(url, token);
    expect((await commit(second, { sequence: 1, savedState: 'second' })).status).toBe(200);
    expect((await commit(first, { sequence: 1, savedState: 'first' })).status).toBe(409);
    expect((await openLaunch(url, token)).seed['cmi.suspend_data']).toBe('second');
  });

  test('of a page that is loaded again go to a launch of their own', async () => {
    const address = await takeLaunch(url, await enrol(url, 'Again'));
    const first = await openLaunchAt(address);
    const second = await openLaunchAt(address);
    expect(second.launch).not.toBe(first.launch);
    expect((await commit(first, { sequence: 1 })).status).toBe(409);
  });

  test("of another learner's launch are refused", async () => {
    const { launch } = await openLaunch(url, await enrol(url, 'Owner'));
    const other = await openLaunch(url, await enrol(url, 'Other'));
    expect((await commit({ ...other, launch }, { sequence: 1 })).status).toBe(404);
  });

  test('of another attempt begin anew, and the one before stays on record', async () => {
    const token = await enrol(url, 'Once more');
    const first = await openLaunch(url, token);
    const core = { lesson_status: 'passed', score: { raw: '90' } };
    await commit(first, { sequence: 1, core, savedState: 'done' });
    const next = await openLaunchAt(await takeLaunch(url, token, undefined, true));
    expect(next.seed).toMatchObject({
      'cmi.core.entry': 'ab-initio',
      'cmi.core.lesson_status': 'not attempted',
    });
    expect(next.seed['cmi.core.student_id']).not.toBe(first.seed['cmi.core.student_id']);
    expect((await openLaunchAt(first.address)).seed['cmi.suspend_data']).toBe('done');
  });

  test.each([
    ['no JSON', 'nonsense'],
    ['no commit', {}],
    ['an unknown status', { core: { lesson_status: 'done' } }],
    ['a sequence of 0', { sequence: 0 }],
    ['a score that is no number', { core: { score: { raw: "1'; drop table learners" } } }],
    ['too much saved state', { savedState: 'x'.repeat(64_001) }],
  ])('that are %s are refused', async (_what, change) => {
    const opened = await openLaunch(url, await enrol(url, 'Malformed'));
    const answer =
      typeof change === 'string' || Object.keys(change).length === 0
        ? await postCommit(opened.address, change)
        : await commit(opened, { sequence: 1, ...change });
    expect(answer.status).toBe(400);
  });

  test('over 256 kB are refused', async () => {
    const { address } = await openLaunch(url, await enrol(url, 'Large'));
    expect((await postCommit(address, 'x'.repeat(256 * 1024 + 1))).status).toBe(413);
  });
});

describe('other sites', () => {
  test('can send nothing', async () => {
    expect((await postForm(url, 'Mallory', { Origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await postForm(url, 'Mallory', { Origin: 'null' })).status).toBe(403);
    expect((await postForm(url, 'Mallory', {})).status).toBe(403);
  });

  test('cannot pass their name off as this server', async () => {
    expect((await getRaw(`${url}/`, { host: 'elsewhere.example' })).status).toBe(421);
  });
});

describe('the report', () => {
  test('and its CSV show what was recorded', async () => {
    const token = await enrol(url, '=cmd|calc');
    const opened = await openLaunch(url, token);
    const response = { kind: 'choice', chosen: [1] } as const;
    const answer = { fingerprint: 99, index: 0, tries: 1, response, right: true, everRight: true };
    const progress = {
      at: 2,
      chapters: new Map([[1, 'complete' as const]]),
      answers: new Map([[7, answer]]),
      known: { chapter: 2, question: 7 },
    };
    const savedState = encodeState({
      learnerId: opened.seed['cmi.core.student_id'] ?? '',
      counter: 1,
      progress,
    });
    await commit(opened, { sequence: 1, savedState, core: { score: { raw: '100' } } });
    const page = (await (await fetch(`${url}/report`)).text()).replace(/\s+/g, ' ');
    const row = page.split('<tr role="row">').find((text) => text.includes('=cmd|calc')) ?? '';
    for (const text of ['In progress', '1 of 2 chapters', '1 of 1 question', '100%']) {
      expect(row).toContain(text);
    }
    const csv = await fetch(`${url}/report.csv`);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(await csv.text()).toContain("\r\n'=cmd|calc,,,In progress,no,,100,1,2,1,1,0");
  });
});

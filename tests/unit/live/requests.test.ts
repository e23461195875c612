/** Who may ask the development server, and for what. Sockets of our own: fetch lets nobody choose these headers. */
import {
  mkdtempSync,
  mkdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  cpSync,
  existsSync,
  readFileSync,
  chmodSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDevServer, type RunningDevServer } from '../../../src/plugins/live/dev-server.ts';

const root = resolve(import.meta.dirname, '../../..');
const courseRoot = mkdtempSync(join(tmpdir(), 'alongside-live-'));
const opened = join(courseRoot, 'opened.txt');
let server: RunningDevServer | undefined;

beforeAll(async () => {
  for (const folder of ['content', 'quizzes'])
    cpSync(join(root, folder), join(courseRoot, folder), { recursive: true });
  mkdirSync(join(courseRoot, 'public'));
  mkdirSync(join(courseRoot, '.data'));
  const secrets = ['.env', '.data/alongside.sqlite', 'public/.env', 'secret.txt', 'content/en/notes.txt'];
  for (const name of secrets) writeFileSync(join(courseRoot, name), 'a secret');
  writeFileSync(join(courseRoot, 'public/leaflet.txt'), 'a leaflet');
  symlinkSync(join(courseRoot, 'secret.txt'), join(courseRoot, 'public/linked.txt'));
  const editor = join(courseRoot, 'editor.sh');
  writeFileSync(editor, `#!/bin/sh\necho "$@" > "${opened}"\n`);
  chmodSync(editor, 0o755);
  process.env['LAUNCH_EDITOR'] = editor;
  server = await startDevServer({ root, courseRoot });
}, 60_000);
afterAll(async () => {
  delete process.env['LAUNCH_EDITOR'];
  await server?.close();
  rmSync(courseRoot, { recursive: true });
});

const port = (): number => Number(new URL(server?.url ?? '').port);

/** What comes back for the lines of a request, as they are. */
function send(first: string, headers: Readonly<Record<string, string>> = {}, body = ''): Promise<string> {
  const all = { Host: `127.0.0.1:${port()}`, Connection: 'close', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return new Promise((done, fail) => {
    let answer = '';
    const socket = connect(port(), '127.0.0.1', () =>
      socket.write(`${first} HTTP/1.1\r\n${lines.join('')}\r\n${body}`),
    );
    socket.on('data', (data) => {
      answer += data.toString('latin1');
      // A socket that was taken stays open.
      if (answer.startsWith('HTTP/1.1 101')) socket.destroy();
    });
    socket.on('error', fail);
    socket.on('close', () => done(answer));
  });
}

const statusOf = async (...asked: Parameters<typeof send>): Promise<number> =>
  Number((await send(...asked)).slice('HTTP/1.1 '.length, 12));

const paths = ['/', '/gallery', '/course/en/complete/', '/live/state.json', '/main.ts', '/@vite/client'];

it('answers to this machine’s own names', { timeout: 30_000 }, async () => {
  for (const name of ['127.0.0.1', 'localhost'])
    for (const path of paths)
      expect(await statusOf(`GET ${path}`, { Host: `${name}:${port()}` }), `${name} ${path}`).toBe(200);
});

it.each(['example.org', 'evil.localhost', '127.0.0.1.example.org', '10.0.0.1', '[::1]', '0.0.0.0', ''])(
  'answers not to %s',
  async (name) => {
    for (const path of paths)
      expect(await statusOf(`GET ${path}`, { Host: `${name}:${port()}` }), path).toBe(421);
  },
);

const foreign: readonly [string, Readonly<Record<string, string>>][] = [
  ['another origin', { Origin: 'https://example.org' }],
  ['another port', { Origin: 'http://127.0.0.1:9' }],
  ['no origin of its own', { Origin: 'null' }],
  ['a script elsewhere', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' }],
  ['a neighbour', { 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'cors' }],
  [
    'a frame elsewhere',
    { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'iframe' },
  ],
];

it.each(foreign)('refuses %s', async (_name, headers) => {
  for (const path of paths) expect(await statusOf(`GET ${path}`, headers), path).toBe(403);
});

it('lets a link from elsewhere lead to a page, which nobody else may frame', async () => {
  const visit = {
    'Sec-Fetch-Site': 'cross-site',
    'Sec-Fetch-Mode': 'navigate',
    'Sec-Fetch-Dest': 'document',
  };
  const answer = await send('GET /', visit);
  expect(answer).toMatch(/^HTTP\/1\.1 200/);
  expect(answer.toLowerCase()).toContain("content-security-policy: frame-ancestors 'self'");
  expect(await statusOf('GET /live/state.json', visit)).toBe(403);
});

it('gives nothing to whoever asks for more than the course and what shows it', async () => {
  const files = [
    ...['.env', '.data/alongside.sqlite', 'secret.txt', 'public/linked.txt', 'public/.env'],
    ...['content/en/course.yaml', 'content/en/notes.txt', 'quizzes/en/role-check.json'],
  ].map((name) => join(courseRoot, name));
  const own = ['package.json', '.git', 'src/cli/dev.ts', 'src/host/server.ts', 'vite.config.ts'];
  const asked = [...files, '/etc/passwd', ...own.map((name) => join(root, name))];
  const encoded = (path: string): string => path.replaceAll('.', '%2e');
  const addresses = asked.flatMap((path) => [
    ...[path, `/@fs${path}`, `/@fs${path}?raw`, `/@fs${path}?import&raw`, `/@fs${path}?url`],
    ...[`/@fs${path}?inline`, `/@fs${path}?.svg?import`, `/@fs/${path}`, `/@fs${path}%00.ts`, `/..${path}`],
    ...[`/@fs${root}/src/app/..%2f..${path}`, `/@fs${encoded(path)}`, `/%2e%2e${path}`, `/..%5c${path}`],
    ...[
      `/@id/${path}`,
      `/@id/__x00__${path}`,
      `/%252e%252e${path}`,
      `/@fs${root}/src/app/../../../..${path}`,
    ],
  ]);
  const inCourse = [
    ...['linked.txt', '.env', '../.env', '..%2f.env', '%2e%2e/.env', '..%5c.env', '%252e%252e/.env'],
    ...['content/en/course.yaml', 'pictures/..%2f..%2f.env', 'pictures/../course.yaml', 'files/notes.txt'],
  ].map((name) => `/course/en/complete/${name}`);
  const others = [
    '/__open-in-editor?file=package.json',
    '/@vite/env/../../x',
    '/main.ts?raw',
    '/live/',
    '//x',
  ];
  for (const address of [...addresses, ...inCourse, ...others, 'http://127.0.0.1/', '*']) {
    const answer = await send(`GET ${address}`);
    expect(Number(answer.slice(9, 12)), address).toBeGreaterThanOrEqual(400);
    expect(answer, address).not.toContain('a secret');
  }
}, 60_000);

it('gives the course’s own files under the names of a package', { timeout: 30_000 }, async () => {
  for (const name of [
    '',
    'c/1.js',
    'c/search.js',
    'print.html',
    'player.css',
    'styles/tabs.css',
    'leaflet.txt',
  ])
    expect(await statusOf(`GET /course/en/complete/${name}`), name).toBe(200);
  expect(await statusOf('POST /course/en/complete/')).toBe(405);
  expect(await statusOf('DELETE /')).toBe(405);
});

const socketHeaders = (): Record<string, string> => ({
  ...{ Upgrade: 'websocket', Connection: 'Upgrade', 'Sec-WebSocket-Version': '13' },
  ...{ 'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==', 'Sec-WebSocket-Protocol': 'vite-hmr' },
});

it('opens its socket to its own pages only', async () => {
  const client = await send('GET /@vite/client');
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? '';
  expect(token).not.toBe('');
  const own = { ...socketHeaders(), Origin: `http://127.0.0.1:${port()}` };
  expect(await statusOf(`GET /?token=${token}`, own)).toBe(101);
  expect(await statusOf('GET /?token=guessed', own)).not.toBe(101);
  const others = [{ Origin: 'https://example.org' }, { Host: `example.org:${port()}` }, { Host: '10.0.0.1' }];
  for (const other of others)
    expect([403, 421]).toContain(await statusOf(`GET /?token=${token}`, { ...own, ...other }));
  const ping = { ...own, 'Sec-WebSocket-Protocol': 'vite-ping', Origin: 'https://example.org' };
  expect(await statusOf('GET /', ping)).toBe(403);
});

const place = { file: 'content/en/02-role/04-mutuality.md', line: 3, column: 2 };

function open(body: object, headers: Readonly<Record<string, string>> = {}): Promise<number> {
  const text = JSON.stringify(body);
  return statusOf('POST /live/open', { 'Content-Length': String(text.length), ...headers }, text);
}

it('opens files of the course in the editor, for who holds the token', { timeout: 30_000 }, async () => {
  const token = /data-token="([^"]+)"/.exec(await send('GET /'))?.[1] ?? '';
  expect(token).not.toBe('');
  const key = { 'X-Alongside-Token': token };
  expect(await open(place)).toBe(403);
  expect(await open(place, { 'X-Alongside-Token': 'guessed' })).toBe(403);
  expect(await open(place, { ...key, Origin: 'https://example.org' })).toBe(403);
  expect(await statusOf('GET /live/open', key)).toBe(405);
  for (const file of ['../package.json', '/etc/passwd', '.env', 'public/leaflet.txt'])
    expect(await open({ ...place, file }, key), file).toBe(404);
  expect(await open({ ...place, line: '3; rm' }, key)).toBe(400);
  expect(existsSync(opened)).toBe(false);
  expect(await open(place, key)).toBe(204);
  await expect
    .poll(() => (existsSync(opened) ? readFileSync(opened, 'utf8') : ''))
    .toContain('04-mutuality.md');
});

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { makeTinyPackage } from '../host/tiny-package.ts';

const script = fileURLToPath(new URL('../../../src/cli/host.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'host-cli-'));
const zip = join(folder, 'tiny.zip');
const running = new Set<ChildProcess>();

vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => writeFileSync(zip, makeTinyPackage()));
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
  const all = ['--disable-warning=ExperimentalWarning', script, '--data', join(folder, 'data'), ...args];
  const child = spawn(process.execPath, all, {
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  return { child, said, ended };
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const names = ['--base-url', 'https://learn.example.org', '--content-url', 'https://course.example.org'];

function ask(port: number, path: string, body?: string): Promise<{ status: number; text: string }> {
  const headers = {
    host: 'learn.example.org',
    origin: 'https://learn.example.org',
    ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
  };
  const method = body === undefined ? 'GET' : 'POST';
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      let text = '';
      answer.on('data', (part: Buffer) => (text += part.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

it('is set up by the link of the terminal, logs lines of JSON, and ends what is under way at SIGTERM', async () => {
  const port = await findFreePort();
  const { child, said, ended } = run('--package', zip, '--port', String(port), '--trust-proxy', ...names);
  await vi.waitUntil(() => said.err.includes('Ctrl+C stops it.'), { timeout: 50_000 });
  const link = /https:\/\/learn\.example\.org(\/link\/\S+)/.exec(said.err)?.[1] ?? '';
  const form = 'name=Ada&email=ada%40example.org&password=two+herons+by+the+weir';
  expect((await ask(port, link, form)).status).toBe(303);
  expect(JSON.parse((await ask(port, '/health')).text)).toEqual({ status: 'ok' });

  // A form of which one half is on its way when the signal comes.
  const body = 'email=ada%40example.org&password=wrong';
  const head = [
    'POST /sign-in HTTP/1.1',
    'Host: learn.example.org',
    'Origin: https://learn.example.org',
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${body.length}`,
  ];
  let answered = '';
  const socket = connect(port, '127.0.0.1');
  socket.on('data', (part: Buffer) => (answered += part.toString()));
  socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 9)}`);
  await new Promise((resolve) => setTimeout(resolve, 200));
  child.kill('SIGTERM');
  await vi.waitUntil(() => said.err.includes('Stopping'));
  // Whoever started it may have passed the signal on, too.
  child.kill('SIGTERM');
  await expect(ask(port, '/')).rejects.toThrow('ECONNREFUSED');
  socket.write(body.slice(9));
  expect(await ended).toBe(0);
  expect(answered).toMatch(/^HTTP\/1\.1 403 /);

  const lines = said.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const told = lines.map(({ msg, route = '', status = '' }) => [msg, route, status].join(' ').trim());
  expect(told).toEqual(['started', 'answered /link/:token 303', 'stopping', 'answered /sign-in 403']);
  expect(said.out).not.toMatch(/ada|herons|127\.0/i);
});

it('prints a link for a new password, to whom it knows', async () => {
  const known = run('--new-link', 'Ada@example.org', ...names);
  expect(await known.ended).toBe(0);
  expect(known.said.out).toMatch(
    /Ada chooses a new password[^]*https:\/\/learn\.example\.org\/link\/[\w-]{22}\n$/,
  );
  const unknown = run('--new-link', 'eve@example.org', ...names);
  expect(await unknown.ended).toBe(2);
  expect(unknown.said.err).toContain('There are: ada@example.org');
});

it.each([
  [['--base-url', 'https://a.example'], '--content-url is missing'],
  [
    ['--base-url', 'https://a.example', '--content-url', 'https://a.example:444'],
    'for example course.a.example',
  ],
  [['--trust-prxy'], 'There is no option --trust-prxy. Did you mean --trust-proxy?'],
])('%j is refused in words', async (options, words) => {
  const { said, ended } = run('--package', zip, ...options);
  expect(await ended).toBe(2);
  expect(said.err).toContain(words);
  expect(said.err).not.toContain('    at ');
});

it('warns of passwords that everybody can read on the way', async () => {
  const port = await findFreePort();
  const plain = names.map((text) => text.replace('https:', 'http:'));
  const { child, said, ended } = run('--package', zip, '--port', String(port), ...plain);
  await vi.waitUntil(() => said.err.includes('Ctrl+C stops it.'), { timeout: 50_000 });
  expect(said.err).toContain('Warning: http://learn.example.org is not encrypted.');
  expect(said.err).not.toContain('/link/');
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});

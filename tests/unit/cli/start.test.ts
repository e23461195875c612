import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeTinyPackage } from '../host/tiny-package.ts';

const script = fileURLToPath(new URL('../../../src/cli/start.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'start-'));
const zip = join(folder, 'tiny.zip');
const running = new Set<ChildProcess>();

vi.setConfig({ testTimeout: 30_000 });

beforeAll(() => writeFileSync(zip, makeTinyPackage()));
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Started {
  readonly child: ChildProcess;
  readonly said: { out: string; err: string };
  readonly ended: Promise<{ code: number | null; signal: string | null }>;
}

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): Started {
  const data = join(folder, 'data');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
    env: { PATH: process.env['PATH'], DATA_DIR: data, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  const ended: Started['ended'] = new Promise((resolve) => {
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve({ code, signal });
    });
  });
  return { child, said, ended };
}

/** Waits for the printed address; fails with what was said where the process ends before. */
async function readAddress({ child, said, ended }: Started): Promise<string> {
  const find = () => /runs at (\S+)[^]*stops it\./.exec(said.out)?.[1];
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const address = find();
      if (address !== undefined) resolve(address);
    });
    void ended.then(() => reject(new Error(`Ended: ${said.err}`)));
  });
}

function listen(): Promise<Server> {
  const server = createServer();
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

async function findFreePort(): Promise<number> {
  const server = await listen();
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('a port', () => {
  it('that is taken ends the command with one line, before anything is built', async () => {
    const other = await listen();
    const port = portOf(other);
    const { said, ended } = start([], { PORT: String(port) });
    expect(await ended).toEqual({ code: 2, signal: null });
    other.close();
    expect(said.out).toBe('');
    expect(said.err).toMatch(/^Port \d+ is taken\. Stop the program .* npm start -- --port \d+\n$/);
    expect(said.err).toContain(`Port ${port} is taken`);
  });

  it.each(['http', '0', '65536', '4173.5'])('"%s" is refused in one line', async (port) => {
    const { said, ended } = start(['--package', zip, '--port', port]);
    expect(await ended).toEqual({ code: 2, signal: null });
    expect(said.err).toMatch(new RegExp(`^“${port}” is no port\\. .*\\n$`));
  });

  it('comes from PORT', async () => {
    const port = await findFreePort();
    const started = start(['--package', zip], { PORT: String(port) });
    expect(await readAddress(started)).toBe(`http://localhost:${port}`);
  });

  it('comes from --port before PORT', async () => {
    const port = await findFreePort();
    const started = start(['--package', zip, '--port', String(port)], { PORT: '1' });
    expect(await readAddress(started)).toBe(`http://localhost:${port}`);
  });
});

describe('npm start', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('serves the package until %s, then ends well', async (signal) => {
    const started = start(['--package', zip], { PORT: String(await findFreePort()) });
    const address = await readAddress(started);
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Tiny');
    started.child.kill(signal);
    expect(await started.ended).toEqual({ code: 0, signal: null });
    expect(started.said.out).toMatch(/\nStopping\n$/);
    expect(started.said.err).toBe('');
    await expect(fetch(address)).rejects.toThrow();
  });

  it('says in one line that a package is not there', async () => {
    const absent = join(folder, 'absent.zip');
    const { said, ended } = start(['--package', absent], { PORT: String(await findFreePort()) });
    expect(await ended).toEqual({ code: 2, signal: null });
    expect(said.err).toBe(`There is no file ${absent}\n`);
  });

  it('answers an unknown option with its usage', async () => {
    const { said, ended } = start(['--prot', '4174']);
    expect(await ended).toEqual({ code: 2, signal: null });
    expect(said.err).toMatch(/^There is no option --prot\. Did you mean --port\?\n\nUsage: npm start/);
  });
});

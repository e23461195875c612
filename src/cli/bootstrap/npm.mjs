/** Runs npm and keeps what it says, to be shown where it fails. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, delimiter, join, sep } from 'node:path';

const linesKept = 30;

/**
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<{code: number, output: string}>} exit code and the last lines of what npm printed
 */
export function runNpm(args, cwd) {
  const [command, ...first] = findNpm();
  const quiet = ['--no-audit', '--no-fund', '--no-progress', '--loglevel=warn'];
  const child = spawn(command, [...first, ...args, ...quiet], { cwd, shell: command === 'npm.cmd' });
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: shorten(Buffer.concat(chunks).toString()) }),
    );
  });
}

/** The npm that started this process, where one did: it need not be on PATH. */
function findNpm() {
  const started = process.env.npm_execpath;
  if (started !== undefined && basename(started) === 'npm-cli.js') return [findNode(), started];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/** npm puts the pinned Node first on PATH once it is there, and deletes it with all of node_modules when it installs. */
function findNode() {
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node'));
  const candidates = [process.env.npm_node_execpath, process.execPath, ...onPath];
  const lasting = candidates.find(
    (path) => path !== undefined && !path.includes(`${sep}node_modules${sep}`) && existsSync(path),
  );
  return lasting ?? process.execPath;
}

/** Without the notes that a tool wants a newer Node: the tools run on the pinned one. */
function shorten(output) {
  const lines = output.split('\n').filter((line) => !/EBADENGINE|Unknown user config/.test(line));
  return lines.slice(-linesKept).join('\n').trim();
}

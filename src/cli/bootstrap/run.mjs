/** Installs what is missing, then runs a command on the pinned Node. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, listStale } from './packages.mjs';
import { providePinnedNode } from './pinned-node.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Commands that hold no more memory than they must: V8 keeps little room for what is new, and looks sooner for what is
 * no longer needed; the C library and the bundler give back at once what they have freed, and share it among threads.
 */
const thrifty = {
  commands: ['package'],
  options: ['--max-semi-space-size=4', '--heap-growing-percent=60'],
  env: { MALLOC_ARENA_MAX: '1', MIMALLOC_PURGE_DELAY: '0', RAYON_NUM_THREADS: '1' },
};

/** @param {string[]} argv the command's name, then its arguments */
export async function run(argv) {
  const [command = '', ...rest] = argv;
  // A file's name takes no colon everywhere.
  const script = join(root, 'src', 'cli', `${command.replace(':', '-')}.ts`);
  if (!existsSync(script)) throw new Error(describeCommands());

  const reason = listStale(root);
  if (reason !== undefined) await installPackages(root, reason);
  const node = await providePinnedNode(root);
  const { options, env } = thrifty.commands.includes(command) ? thrifty : { options: [], env: {} };
  const args = ['--disable-warning=ExperimentalWarning', ...options, script, ...rest];
  process.exitCode = await runOn(node, args, env);
}

/**
 * Runs Node in the repository's root with itself first on PATH; resolves to the exit code. What it makes of the modules
 * is kept, so that the next command starts sooner.
 */
function runOn(node, args, more) {
  const PATH = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const env = { NODE_COMPILE_CACHE: join(root, '.cache', 'node'), ...more, ...process.env, PATH };
  const child = spawn(node, args, { cwd: root, stdio: 'inherit', env });
  // Ctrl+C reaches the child too: it says what there is to say, and this process leaves after it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

function describeCommands() {
  const names = readdirSync(join(root, 'src', 'cli')).filter((name) => name.endsWith('.ts'));
  return `Name a command of src/cli: ${names.map((name) => name.slice(0, -3)).join(', ')}`;
}

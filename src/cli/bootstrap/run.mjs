/** Installs what is missing, then runs a command on the pinned Node. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, listStale } from './packages.mjs';
import { providePinnedNode } from './pinned-node.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** @param {string[]} argv the command's name, then its arguments */
export async function run(argv) {
  const [command = '', ...rest] = argv;
  // A file's name takes no colon everywhere.
  const script = join(root, 'src', 'cli', `${command.replace(':', '-')}.ts`);
  if (!existsSync(script)) throw new Error(describeCommands());

  const reason = listStale(root);
  if (reason !== undefined) await installPackages(root, reason);
  const node = await providePinnedNode(root);
  process.exitCode = await runOn(node, ['--disable-warning=ExperimentalWarning', script, ...rest]);
}

/** Runs Node in the repository's root with itself first on PATH; resolves to the exit code. */
function runOn(node, args) {
  const PATH = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(node, args, { cwd: root, stdio: 'inherit', env: { ...process.env, PATH } });
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

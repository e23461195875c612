/** `npm run bench`: how long the commands take, as a table and in .cache/bench; `-- --help` says what it takes. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const script = join(import.meta.dirname, '../../tests/bench/bench.ts');
const child = spawn(
  process.execPath,
  ['--disable-warning=ExperimentalWarning', script, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});

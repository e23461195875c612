import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const script = join(import.meta.dirname, '../../src/cli/check.ts');

/** `npm run check` from its start to its end, in milliseconds, without npm itself. Whether it finds anything is the same to it. */
export async function measureCheck(courseRoot: string, runs: number): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', script, '--course', courseRoot],
      { stdio: 'ignore' },
    );
    await once(child, 'close');
    times.push(performance.now() - started);
  }
  return times;
}

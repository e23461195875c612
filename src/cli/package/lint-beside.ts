/** Lints a course while its packages are made, on another core: nobody waits for it, and nothing depends on it. */
import { Worker } from 'node:worker_threads';
import type { Linted } from '../../compiler/lints/lint-course.ts';

export interface LintOrder {
  readonly courseRoot: string;
  readonly lang: string;
}

export interface LintBeside {
  /** Lines to print: empty where nothing was found. */
  readonly lines: () => Promise<string[]>;
  readonly stop: () => Promise<unknown>;
}

function drawLines({ problems, notices }: Linted): string[] {
  const found = [...problems, ...notices].map(
    ({ file, line, column, code, message, hint }) => `${file}:${line}:${column} ${message} ${hint} (${code})`,
  );
  if (problems.length === 0) return found;
  const what = problems.length === 1 ? '1 thing' : `${problems.length} things`;
  return [...found, `${what} to mend in the text; the packages were written all the same.`];
}

export function lintBeside(order: LintOrder): LintBeside {
  const worker = new Worker(new URL('lint-worker.ts', import.meta.url), {
    workerData: order,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const linted = new Promise<Linted>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  const lines = linted.then(drawLines, (error: unknown) => [
    `The text was not looked over: ${error instanceof Error ? error.message : String(error)}`,
  ]);
  return { lines: () => lines, stop: () => worker.terminate() };
}

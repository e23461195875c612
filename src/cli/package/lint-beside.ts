/** Lints a course while its packages are made, on another core: nobody waits for it, and nothing depends on it. */
import { Worker } from 'node:worker_threads';
import type { Linted } from '../../compiler/lints/lint-course.ts';
import { readSources } from '../../compiler/read-sources.ts';
import { recallLints } from '../lint/kept-lints.ts';

export interface LintTask {
  readonly courseRoot: string;
  readonly lang: string;
  /** As 2026-01-31. */
  readonly today: string;
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

/** Where the same course was looked over before, on the same day, nothing is started. */
export function lintBeside(task: LintTask): LintBeside {
  const recalled = recallLints({ ...task, sources: readSources(task.courseRoot) });
  return recalled
    ? { lines: () => Promise.resolve(drawLines(recalled)), stop: () => Promise.resolve() }
    : startWorker(task);
}

function startWorker(task: LintTask): LintBeside {
  const worker = new Worker(new URL('lint-worker.ts', import.meta.url), {
    workerData: task,
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

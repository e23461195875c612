/** A thread of its own for the lints: looking words up takes longer than anybody should wait for a page. */
import { parentPort } from 'node:worker_threads';
import { lintCourse, type LintOptions } from '../../compiler/lints/lint-course.ts';
import type { Problem } from '../../compiler/problem.ts';
import type { Sources } from '../../compiler/sources.ts';

export interface LintTask extends LintOptions {
  readonly round: number;
  readonly sources: Sources;
}

export interface LintResult {
  readonly round: number;
  readonly found: readonly Problem[];
}

parentPort?.on('message', ({ round, sources, today }: LintTask) => {
  const tell = (found: readonly Problem[]): void => {
    parentPort?.postMessage({ round, found } satisfies LintResult);
  };
  lintCourse(sources, { today }).then(
    ({ problems, notices }) => tell([...problems, ...notices]),
    // A file half written may be more than a lint bears; the next save asks again.
    () => tell([]),
  );
});

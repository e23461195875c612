/** What a check found, for another program. Keys are only ever added; `format` says when one changes its meaning. */
import type { Problem } from '../problem.ts';
import { groupByFile, type CheckReport } from './report.ts';
import { sourceLine } from './source-line.ts';

export interface JsonFinding {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** From the course's folder, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** The line as it is in the file; null where the file is no text or has no such line. */
  readonly source: string | null;
  /** Whether `check --fix` mends it. */
  readonly fixable: boolean;
}

export interface JsonReport {
  readonly format: 1;
  readonly problems: readonly JsonFinding[];
  readonly notices: readonly JsonFinding[];
  /** How many problems, in how many files, and how many of them `check --fix` mends. */
  readonly summary: { readonly problems: number; readonly files: number; readonly fixable: number };
}

export function listReport({ sources, problems, notices, fixable }: CheckReport): JsonReport {
  const list = (problem: Problem): JsonFinding => {
    const { code, message, hint, file, line, column } = problem;
    const source = sourceLine(sources, problem) ?? null;
    return { code, message, hint, file, line, column, source, fixable: fixable.has(problem) };
  };
  return {
    format: 1,
    problems: problems.map(list),
    notices: notices.map(list),
    summary: { problems: problems.length, files: groupByFile(problems).size, fixable: fixable.size },
  };
}

/** Problems are collected, never thrown, and every one says where it is and what to do. */
import { problemCodes, type ProblemCode } from './problem-codes.ts';
import type { Place } from './source/excerpt.ts';

export interface Problem extends Place {
  readonly code: ProblemCode;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/** What `check --fix` may put in the place of a stretch of a file; offsets are those of the file as it is on disk. */
export interface Fix {
  readonly file: string;
  readonly start: number;
  /** The same as `start` where something is only put in. */
  readonly end: number;
  readonly text: string;
}

/** By file, line, column and code. */
export function compareProblems(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  if (one.line !== other.line) return one.line - other.line;
  if (one.column !== other.column) return one.column - other.column;
  return one.code < other.code ? -1 : one.code > other.code ? 1 : 0;
}

export class Problems {
  readonly #list: Problem[] = [];
  readonly #seen = new Set<string>();
  readonly fixes: Fix[] = [];

  /** Adds a problem once, however often it is met. `details` are what the catalogue's entry for `code` takes. */
  add<Code extends ProblemCode>(
    code: Code,
    place: Place,
    ...details: Parameters<(typeof problemCodes)[Code]>
  ): void {
    const explain: (...texts: readonly string[]) => readonly [string, string] = problemCodes[code];
    const [message, hint] = explain(...details);
    const { file, line, column } = place;
    this.#note({ code, message, hint, file, line, column });
  }

  #note(problem: Problem): void {
    const { code, file, line, column, message } = problem;
    const key = JSON.stringify([code, file, line, column, message]);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#list.push(problem);
  }

  /** Those of another list, and their fixes. */
  addAll(other: Problems): void {
    for (const problem of other.#list) this.#note(problem);
    this.fixes.push(...other.fixes);
  }

  fix(file: string, start: number, end: number, text: string): void {
    this.fixes.push({ file, start, end, text });
  }

  sorted(): Problem[] {
    return this.#list.toSorted(compareProblems);
  }
}

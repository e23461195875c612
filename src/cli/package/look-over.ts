/** Lints a course that is being packaged: what is found is told, and stops nothing. */
import type { Linted } from '../../compiler/lints/lint-course.ts';
import { type LintOrder, lintKept } from '../lint/kept-lints.ts';

function drawLines({ problems, notices }: Linted): string[] {
  const found = [...problems, ...notices].map(
    ({ file, line, column, code, message, hint }) => `${file}:${line}:${column} ${message} ${hint} (${code})`,
  );
  if (problems.length === 0) return found;
  const what = problems.length === 1 ? '1 thing' : `${problems.length} things`;
  return [...found, `${what} to mend in the text; the packages were written all the same.`];
}

/** @returns lines to print: none where nothing was found */
export async function lookOver(order: LintOrder): Promise<string[]> {
  try {
    return drawLines(await lintKept(order));
  } catch (error) {
    return [`The text was not looked over: ${error instanceof Error ? error.message : String(error)}`];
  }
}

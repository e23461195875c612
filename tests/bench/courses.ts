/** The courses that are measured, each in a folder that goes away afterwards. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../src/cli/course/find-course.ts';
import { writeLock } from '../../src/cli/lock/write-lock.ts';
import type { BenchOptions } from './bench-options.ts';
import { generateCourse, type GeneratedSize } from './generate-course.ts';

/** @param use told the folder; it is gone when the result is there */
export async function inFolder<Result>(
  fill: (root: string) => void,
  use: (root: string) => Promise<Result>,
): Promise<Result> {
  const root = mkdtempSync(join(tmpdir(), 'alongside-bench-'));
  try {
    fill(root);
    return await use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

export const fillGenerated =
  (size: GeneratedSize) =>
  (root: string): void => {
    for (const [path, text] of generateCourse(size)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const { ok, lines } = writeLock(root);
    if (!ok) throw new Error(lines.join('\n'));
  };

/** A copy: what is saved into it must not end up in the course. */
export function fillReal(root: string): void {
  for (const folder of ['content', 'quizzes', 'public'])
    cpSync(join(projectRoot, folder), join(root, folder), { recursive: true });
}

export interface MeasuredCourse {
  readonly name: string;
  /** Its folder. */
  readonly root: string;
  /** Its chapters, where it was generated. */
  readonly generated?: number;
}

/** The course as it stands, then the generated ones, by size. */
export async function eachCourse<Result>(
  { seed, chapters, quizzes, real }: BenchOptions,
  measure: (course: MeasuredCourse) => Promise<readonly Result[]>,
): Promise<Result[]> {
  const all: Result[] = [];
  if (real) all.push(...(await inFolder(fillReal, (root) => measure({ name: 'real course', root }))));
  for (const generated of chapters) {
    const name = `${generated.toLocaleString('en-CA')} chapters`;
    const fill = fillGenerated({ seed, chapters: generated, quizzes });
    all.push(...(await inFolder(fill, (root) => measure({ name, root, generated }))));
  }
  return all;
}

/** The courses that are measured, each in a folder that goes away afterwards. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../src/cli/course/find-course.ts';
import { writeLock } from '../../src/cli/lock/write-lock.ts';
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

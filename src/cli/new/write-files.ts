/** Puts new files on disk: all of them or none, and none over another. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refused } from './refused.ts';

export interface NewFiles {
  /** Path below the root → text. */
  readonly written: ReadonlyMap<string, string>;
  /** What is put at the end of files that are there already. */
  readonly appended?: ReadonlyMap<string, string>;
}

/** With the line ends that the file has, and an empty line before. */
function append(original: string, addition: string): string {
  const lineEnd = original.includes('\r\n') ? '\r\n' : '\n';
  return `${original.trimEnd()}${lineEnd}${lineEnd}${addition.replaceAll('\n', lineEnd)}`;
}

/** @throws Refused where a file is there already; then, and after any other error, everything is as it was */
export function writeFiles(root: string, { written, appended = new Map() }: NewFiles): void {
  const undo: (() => void)[] = [];
  try {
    for (const [path, text] of written) {
      const target = join(root, path);
      const made = mkdirSync(dirname(target), { recursive: true });
      if (made !== undefined) undo.push(() => rmSync(made, { recursive: true }));
      writeFileSync(target, text, { flag: 'wx' });
      undo.push(() => rmSync(target));
    }
    for (const [path, addition] of appended) {
      const target = join(root, path);
      const original = readFileSync(target, 'utf8');
      undo.push(() => writeFileSync(target, original));
      writeFileSync(target, append(original, addition));
    }
  } catch (error) {
    for (const step of undo.toReversed()) step();
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST' && 'path' in error)
      throw new Refused(`${String(error.path)} is there already. Nothing was written.`);
    throw error;
  }
}

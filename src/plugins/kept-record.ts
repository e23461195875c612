/**
 * What took long to make, kept on disk with a hash of all that it was made from. Nothing depends on its being there:
 * what is damaged, or was made from something else, counts as none.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const digestOf = (key: string, content: string): string =>
  createHash('sha256').update(`${key}\n${content}`).digest('hex');

/** @param key hash of everything that the content depends on */
export function readRecord(file: string, key: string): string | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const [digest = ''] = text.split('\n', 1);
    const content = text.slice(digest.length + 1);
    return digest === digestOf(key, content) ? content : undefined;
  } catch {
    return undefined;
  }
}

/** Takes the place of what was kept in the file before. Where it cannot be written, it is made again next time. */
export function writeRecord(file: string, key: string, content: string): void {
  const part = `${file}.${process.pid}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(part, `${digestOf(key, content)}\n${content}`);
    renameSync(part, file);
  } catch {
    // The disk is full, or the folder is not ours to write to.
  }
}

/** Which files of a folder are looked at. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Unread } from './found.ts';

/** What the names of the report's own files begin with: they are never read as a source. */
export const reportName = 'alongside-report';

/** How much is looked at; more is named and left. */
export interface FolderLimits {
  readonly files: number;
  /** Folders within folders, the first counted. */
  readonly depth: number;
  /** Of one file. */
  readonly bytes: number;
}

/** Paths in the folder, in order. Links are not followed; what systems and editors hide is left out. */
export function listFiles(folder: string, limits: FolderLimits, unread: Unread[]): string[] {
  const files: string[] = [];
  const visit = (inside: string, depth: number): void => {
    const entries = readdirSync(join(folder, inside), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (/^[.~]|^(?:thumbs\.db|desktop\.ini)$/i.test(entry.name) || entry.name.startsWith(reportName))
        continue;
      if (entry.isFile()) files.push(path);
      else if (entry.isDirectory() && depth < limits.depth) visitSafely(path, depth + 1);
      else unread.push({ file: path, reason: describeLeft(entry.isDirectory()), remedy: 'Move it up.' });
    }
  };
  const visitSafely = (path: string, depth: number): void => {
    try {
      visit(path, depth);
    } catch {
      unread.push({
        file: path,
        reason: 'The folder could not be opened.',
        remedy: 'See whether you may read it.',
      });
    }
  };
  visit('', 1);
  if (files.length > limits.files)
    unread.push({
      ...{
        file: files[limits.files] ?? '',
        reason: `This and ${files.length - limits.files - 1} more were not read.`,
      },
      remedy: `The report reads ${limits.files} files at once: split the folder.`,
    });
  return files.slice(0, limits.files);
}

const describeLeft = (isFolder: boolean): string =>
  isFolder ? 'The folder lies too deep and was not read.' : 'It is a link, which is not followed.';

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listUnlike } from '../../compiler/editor/editor-files.ts';
import type { Sources } from '../../compiler/sources.ts';

/** Writes what editors read of a course, where it is not so already; a line for each file. */
export function writeEditorFiles(root: string, sources: Sources): string[] {
  return listUnlike(sources).map(({ path, makeText }) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), makeText());
    return `${path} written.`;
  });
}

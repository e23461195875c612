/** Reads a course from disk into the compiler's Sources. The only file of the compiler that touches the disk. */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileEndings } from './blocks/file-types.ts';
import { snippetsPath } from './editor/snippets-path.ts';
import { mediaEndings } from './media/media-types.ts';
import type { Sources } from './sources.ts';

const texts = /\.(?:md|json|ya?ml|svg|vtt)$|^content\/words\.txt$/i;
const pictures = /\.(?:png|jpe?g|webp|avif)$/i;
const handedOut = new RegExp(`\\.(?:${[...fileEndings, ...mediaEndings].join('|')})$`, 'i');

function listFiles(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length + 1))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** A file's text or bytes, as its name says; nothing where it is none of a course. */
function readFile(root: string, path: string): string | Uint8Array | undefined {
  if (path.startsWith('public/')) return '';
  if (texts.test(path)) return readFileSync(join(root, path), 'utf8');
  if (pictures.test(path) || handedOut.test(path)) return new Uint8Array(readFileSync(join(root, path)));
  return undefined;
}

/** `root` is the folder that holds content/ and quizzes/. Files in public/ count as there, without their contents. */
export function readSources(root: string): Sources {
  const sources = new Map<string, string | Uint8Array>();
  const folders = ['content', 'quizzes'].flatMap((folder) => listFiles(root, folder)).toSorted();
  for (const path of [...folders, ...listFiles(root, 'public')]) {
    const source = readFile(root, path);
    if (source !== undefined) sources.set(path, source);
  }
  if (existsSync(join(root, snippetsPath)))
    sources.set(snippetsPath, readFileSync(join(root, snippetsPath), 'utf8'));
  return sources;
}

/** One of them as it is now: as in {@link readSources}; nothing where there is no such file; `null` for a folder. */
export function readSource(root: string, path: string): string | Uint8Array | null | undefined {
  try {
    const status = lstatSync(join(root, path));
    if (status.isDirectory()) return null;
    return status.isFile() ? readFile(root, path) : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^(?:ENOENT|ENOTDIR)$/.test(String(error.code)))
      return undefined;
    throw error;
  }
}

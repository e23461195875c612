/** Reads a course from disk into the compiler's Sources. The only file of the compiler that touches the disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileEndings } from './blocks/file-types.ts';
import { snippetsPath } from './editor/snippets-path.ts';
import { mediaEndings } from './media/media-types.ts';
import type { Sources } from './sources.ts';

const texts = /\.(?:md|json|ya?ml|svg|vtt)$/i;
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

/** `root` is the folder that holds content/ and quizzes/. Files in public/ count as there, without their contents. */
export function readSources(root: string): Sources {
  const sources = new Map<string, string | Uint8Array>();
  for (const path of [...listFiles(root, 'content'), ...listFiles(root, 'quizzes')].toSorted()) {
    if (texts.test(path)) sources.set(path, readFileSync(join(root, path), 'utf8'));
    else if (pictures.test(path) || handedOut.test(path))
      sources.set(path, new Uint8Array(readFileSync(join(root, path))));
  }
  for (const path of listFiles(root, 'public')) sources.set(path, '');
  if (existsSync(join(root, snippetsPath)))
    sources.set(snippetsPath, readFileSync(join(root, snippetsPath), 'utf8'));
  return sources;
}

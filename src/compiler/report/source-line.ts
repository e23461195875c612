/** The line of a file in which a problem stands, as its author sees it. */
import type { Place } from '../source/excerpt.ts';
import type { Sources } from '../sources.ts';

/** Without its line end and without byte-order mark. Undefined where the file is no text, or has no such line. */
export function sourceLine(
  sources: Sources,
  { file, line }: Pick<Place, 'file' | 'line'>,
): string | undefined {
  const source = sources.get(file);
  if (typeof source !== 'string' || source === '') return undefined;
  return source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)[line - 1];
}

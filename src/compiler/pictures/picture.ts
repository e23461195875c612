/** A picture beside the chapter: drawings go into the page, photographs beside it. */
import { escapeHtml } from '../../model/escape-html.ts';
import type { ChapterContext } from '../context.ts';
import { htmlId } from '../ids.ts';
import { packedName, reportName } from '../packed-name.ts';
import type { Place } from '../source/excerpt.ts';
import { resolvePath } from '../sources.ts';
import { suggestFile } from '../suggest-file.ts';
import { pictureSize } from './picture-size.ts';
import { renderSvg } from './svg.ts';

export interface PackedPicture {
  /** In the package, escaped for an attribute. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** The picture's file; a problem at `place` where there is none. */
function findPicture(
  name: string,
  place: Place,
  { path: from, course: { sources, problems } }: ChapterContext,
): { path: string; source: string | Uint8Array } | undefined {
  const path = resolvePath(from, name);
  const source = path?.startsWith('content/') === true ? sources.get(path) : undefined;
  if (path !== undefined && source !== undefined && !/\.(?:md|json|ya?ml)$/i.test(path))
    return { path, source };
  const pictures = [...sources.keys()].filter((known) => /\.(?:svg|png|jpe?g|webp|avif)$/i.test(known));
  problems.add('missing-picture', place, path ?? name, suggestFile(name, from, pictures));
  return undefined;
}

function pack(
  path: string,
  source: Uint8Array,
  place: Place,
  context: ChapterContext,
): PackedPicture | undefined {
  const { problems, pictureNames } = context.course;
  const size = pictureSize(source);
  if (size === undefined) {
    problems.add('bad-picture', { file: path, line: 1, column: 1 }, 'its size is not where it should be');
    return undefined;
  }
  const file = packedName(path);
  const reason = reportName(file, path, pictureNames);
  if (reason !== undefined) problems.add('bad-picture-name', place, path, reason);
  context.pictures.set(file, path.slice('content/'.length));
  return { address: `pictures/${escapeHtml(encodeURI(file))}`, ...size };
}

/** A photograph, copied into the package; undefined, with a problem added, where it is none. */
export function packPicture(name: string, place: Place, context: ChapterContext): PackedPicture | undefined {
  const found = findPicture(name, place, context);
  return typeof found?.source === 'object' ? pack(found.path, found.source, place, context) : undefined;
}

/** `alt` is empty for a picture that only decorates. `place` is where the chapter names the picture. */
export function renderPicture(name: string, alt: string, place: Place, context: ChapterContext): string {
  if (name === '') return '';
  const found = findPicture(name, place, context);
  if (found === undefined) return '';
  const { path, source } = found;
  if (typeof source === 'string') {
    context.reading.drawings += 1;
    const prefix = htmlId(context.chapter.id, `picture${context.reading.drawings}`);
    return renderSvg({ path, text: source, prefix, alt }, context.course.problems);
  }
  const packed = pack(path, source, place, context);
  if (packed === undefined) return '';
  const { address, width, height } = packed;
  return (
    `<img src="${address}" width="${width}" height="${height}" ` +
    `loading="lazy" decoding="async" alt="${escapeHtml(alt)}">`
  );
}

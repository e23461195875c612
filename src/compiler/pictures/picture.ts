/** A picture beside the chapter: drawings go into the page, photographs beside it. */
import { escapeHtml } from '../../model/escape-html.ts';
import type { ChapterContext } from '../context.ts';
import { htmlId } from '../ids.ts';
import { packedName, reportName } from '../packed-name.ts';
import type { Place } from '../source/excerpt.ts';
import { resolvePath } from '../sources.ts';
import { pictureSize } from './picture-size.ts';
import { renderSvg } from './svg.ts';

/** `alt` is empty for a picture that only decorates. `place` is where the chapter names the picture. */
export function renderPicture(name: string, alt: string, place: Place, context: ChapterContext): string {
  if (name === '') return '';
  const { sources, problems } = context.course;
  const path = resolvePath(context.path, name);
  const source = path?.startsWith('content/') === true ? sources.get(path) : undefined;
  if (path === undefined || source === undefined || /\.(?:md|json|ya?ml)$/i.test(path)) {
    problems.add('missing-picture', place, path ?? name);
    return '';
  }
  if (typeof source === 'string') {
    context.reading.drawings += 1;
    const prefix = htmlId(context.chapter.id, `picture${context.reading.drawings}`);
    return renderSvg({ path, text: source, prefix, alt }, problems);
  }
  const size = pictureSize(source);
  if (size === undefined) {
    problems.add('bad-picture', { file: path, line: 1, column: 1 }, 'its size is not where it should be');
    return '';
  }
  const file = packedName(path);
  const reason = reportName(file, path, context.course.pictureNames);
  if (reason !== undefined) problems.add('bad-picture-name', place, path, reason);
  context.pictures.set(file, path.slice('content/'.length));
  return (
    `<img src="pictures/${escapeHtml(encodeURI(file))}" width="${size.width}" height="${size.height}" ` +
    `loading="lazy" decoding="async" alt="${escapeHtml(alt)}">`
  );
}

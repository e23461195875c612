/** A picture beside the chapter: drawings go into the page, photographs beside it. */
import { escapeHtml } from '../../model/escape-html.ts';
import type { ChapterContext } from '../context.ts';
import { htmlId } from '../ids.ts';
import type { Place } from '../source/excerpt.ts';
import { resolvePath } from '../sources.ts';
import { pictureSize } from './picture-size.ts';
import { renderSvg } from './svg.ts';

/** Photographs lie in one folder of the package, under names that every LMS and file system takes. */
function checkName(name: string, path: string, place: Place, { course }: ChapterContext): void {
  const { pictureNames, problems } = course;
  const key = name.toLowerCase();
  const holder = pictureNames.get(key) ?? path;
  pictureNames.set(key, holder);
  if (!/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(name))
    problems.add('bad-picture-name', place, path, 'it has a character that an LMS may refuse');
  else if (name.length > 100) problems.add('bad-picture-name', place, path, 'it is too long');
  else if (holder !== path)
    problems.add('bad-picture-name', place, path, `${holder} has the same name there`);
}

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
  const file = path
    .slice('content/'.length)
    .replace(/^[^/]+\//, '')
    .replaceAll('/', '-');
  checkName(file, path, place, context);
  context.pictures.set(file, path.slice('content/'.length));
  return (
    `<img src="pictures/${escapeHtml(encodeURI(file))}" width="${size.width}" height="${size.height}" ` +
    `loading="lazy" decoding="async" alt="${escapeHtml(alt)}">`
  );
}

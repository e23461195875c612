/** A chapter's own small module under a computable name: `c/<number>.js`. */
import type { Course } from '../model/course.ts';
import { chapterPlaces, renderChapter } from './chapter-article.ts';

/** Escapes what would end or open something inside a template literal. */
function escapeTemplate(html: string): string {
  return html.replace(/[\\`]|\$(?=\{)/g, '\\$&');
}

/** File name → module text. A module imports nothing: the player passes Lit's `html` in. */
export function chapterModules(course: Course): Map<string, string> {
  return new Map(
    chapterPlaces(course).map((place) => [
      `c/${place.chapter.number}.js`,
      `export default (html) => html\`${escapeTemplate(renderChapter(place, course.lang))}\`;\n`,
    ]),
  );
}

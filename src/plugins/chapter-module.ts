/** A chapter's own small module under a computable name: `c/<number>.js`. */
import type { Course } from '../model/course.ts';
import { chapterPlaces, renderChapter } from './chapter-article.ts';
import { renderGlossary } from './glossary-article.ts';
import { renderSearchModules } from './search-texts.ts';

/** Escapes what would end or open something inside a template literal. */
function escapeTemplate(html: string): string {
  return html.replace(/[\\`]|\$(?=\{)/g, '\\$&');
}

const moduleOf = (html: string): string => `export default (html) => html\`${escapeTemplate(html)}\`;\n`;

/** File name → module text. A module imports nothing: the player passes Lit's `html` in. */
export function chapterModules(course: Course): Map<string, string> {
  return new Map(
    chapterPlaces(course).map((place) => [
      `c/${place.chapter.number}.js`,
      moduleOf(renderChapter(place, course.lang)),
    ]),
  );
}

/** Pages beside the chapters that are made when building: `c/<name>.js`. */
export function pageModules(course: Course): Map<string, string> {
  const glossary = renderGlossary(course);
  const modules = new Map(renderSearchModules(course));
  if (glossary !== '') modules.set('c/glossary.js', moduleOf(glossary));
  return modules;
}

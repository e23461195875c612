/** Which stylesheets a chapter needs beside the player's own: `styles/<name>.css` in the package. */

import type { Course } from '../model/course.ts';
import { holdsPlan } from '../model/outline-of.ts';
import { chapterPlaces, renderChapter } from './chapter-article.ts';

/** In what a chapter's HTML holds → a sheet, in the order in which the sheets lie over each other. */
const marks: readonly (readonly [sheet: string, mark: RegExp])[] = [
  ['opener', /class="opener"/],
  ['accordion', /<accordion-block/],
  ['hotspots', /<hotspots-block/],
  ['tabs', /<tabs-block/],
  ['process', /<process-block|class="timeline"/],
  ['flashcards', /<flashcards-block/],
  ['compare', /class="compare\b/],
  ['gallery', /<gallery-block/],
  ['download', /class="download"/],
  ['chart', /class="chart\b/],
  ['media', /class="media\b/],
  ['question', /<[a-z-]+-question\b|class="quiz\b/],
  ['matrix', /<matrix-question/],
  ['fill-in', /<fill-in-question/],
  ['language', /<language-question|<sentences-card/],
  ['scenario', /<scenario-question/],
  ['placing', /<(?:match|sort|order)-question/],
  ['ladder', /class="[^"]*\bboard-ladder\b/],
  ['kept', /<(?:checklist|reflection)-block/],
  ['sheet', /<(?:sheet|draft)-block/],
  ['contents', /<contents-list/],
  ['terms', /<glossary-term/],
];

/** What src/app/pages/open-page.ts asks for, and in which courses. */
const ofPages: readonly (readonly [
  page: string,
  sheets: readonly string[],
  isIn: (course: Course) => boolean,
])[] = [
  [
    'plan',
    ['language', 'kept', 'plan'],
    ({ parts }) => parts.some(({ chapters }) => chapters.some(holdsPlan)),
  ],
  ['glossary', ['glossary'], ({ glossary }) => glossary.length > 0],
  ['search', ['search'], () => true],
  ['certificate', ['certificate'], () => true],
];

/** Every sheet that the player may ask for, in the order in which they lie over each other. */
export const sheetNames: readonly string[] = [
  ...marks.map(([sheet]) => sheet),
  ...ofPages.map(([page]) => page),
];

/** The sheets of a chapter's HTML. */
export function listSheets(html: string): string[] {
  return marks.filter(([, mark]) => mark.test(html)).map(([sheet]) => sheet);
}

/** More than a first screen holds, on a large one too. */
const firstScreenWords = 300;

const countWords = (html: string): number => html.replace(/<[^>]*>/g, ' ').match(/\S+/g)?.length ?? 0;

/** The same, by whether the first screen may need them. */
export function splitSheets(html: string): { readonly near: string[]; readonly far: string[] } {
  const isNear = (name: string): boolean => {
    const at = marks.find(([sheet]) => sheet === name)?.[1].exec(html)?.index ?? 0;
    return countWords(html.slice(0, at)) < firstScreenWords;
  };
  const names = listSheets(html);
  return { near: names.filter(isNear), far: names.filter((name) => !isNear(name)) };
}

const maskOf = (sheets: readonly string[], names: readonly string[]): string =>
  names
    .filter((name) => sheets.includes(name))
    .reduce((mask, name) => mask | (1 << sheets.indexOf(name)), 0)
    .toString(36);

/**
 * What the player and src/boot/resume.ts read in the page: the names, then by chapter which of them its first screen
 * needs and which the rest of it, as bits in base 36: `opener,tabs|5:1.2 7:0.3`.
 */
export function describeSheets(course: Course): string {
  const sheets = listChapterSheets(course);
  const chapters = chapterPlaces(course).flatMap((place) => {
    const { near, far } = splitSheets(renderChapter(place, course.lang));
    const masks = [near, far].map((names) => maskOf(sheets, names)).join('.');
    return masks === '0.0' ? [] : [`${place.chapter.number}:${masks}`];
  });
  return `${sheets.join(',')}|${chapters.join(' ')}`;
}

const inChapters = new WeakMap<Course, readonly string[]>();

/** Those of its chapters: what the print edition needs, but for the glossary's. */
function listChapterSheets(course: Course): readonly string[] {
  const known = inChapters.get(course);
  if (known) return known;
  const html = chapterPlaces(course).map((place) => renderChapter(place, course.lang));
  const found = marks.filter(([, mark]) => html.some((text) => mark.test(text))).map(([sheet]) => sheet);
  inChapters.set(course, found);
  return found;
}

const isSheetOf = (used: ReadonlySet<string>) => (name: string) => used.has(name);

/** Every sheet that something in the course asks for. */
export function listCourseSheets(course: Course): string[] {
  const ofItsPages = ofPages.flatMap(([, sheets, isIn]) => (isIn(course) ? sheets : []));
  return sheetNames.filter(isSheetOf(new Set([...listChapterSheets(course), ...ofItsPages])));
}

/** What the print edition, which holds all chapters and the glossary, asks for. */
export function listPrintSheets(course: Course): string[] {
  const glossary = course.glossary.length > 0 ? ['glossary'] : [];
  return sheetNames.filter(isSheetOf(new Set([...listChapterSheets(course), ...glossary])));
}

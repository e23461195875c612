/** What stands at the head and the foot of every page on paper. */
import type { Course } from '../../model/course.ts';
import { pageStringsFor } from '../../strings/page-strings.ts';

/** A text in a stylesheet. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\\n<]/g, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `)}"`;

/** Chapters have pages of their own, so that each can name its part and itself. */
const renderHeads = (page: string, start: string, end: string): string =>
  `@page ${page}{@top-left{content:${quoted(start)}}@top-right{content:${quoted(end)}}}\n` +
  `[data-page="${page}"]{page:${page}}\n`;

/** A stylesheet. Left and right: margin boxes know no start and end. */
export function renderPrintFoot(course: Course): string {
  const { paper: t } = pageStringsFor(course.lang);
  const [start, end] = course.dir === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const heads = course.parts.flatMap((part) =>
    part.chapters.map(({ number, menuTitle }) => renderHeads(`chapter-${number}`, part.title, menuTitle)),
  );
  const css =
    `@page{font:9pt/12pt var(--sans);color:#333;@bottom-left{content:${quoted(`${course.title}, ${t.edition.toLowerCase()}`)}}` +
    `@bottom-right{content:${quoted(t.footPage(course.version))} counter(page)}}\n` +
    `${heads.join('')}${renderHeads('answers', course.title, t.answers)}`;
  return css.replaceAll('-left{', `-${start}{`).replaceAll('-right{', `-${end}{`);
}

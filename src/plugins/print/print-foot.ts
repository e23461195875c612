/** What stands at the head and the foot of every page on paper. */
import type { Course } from '../../model/course.ts';
import { pageStringsFor } from '../../strings/page-strings.ts';

/** A text in a stylesheet. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\\n<]/g, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `)}"`;

/** Margin boxes know left and right, no start and end. */
const renderBoxes = (edge: 'top' | 'bottom', { dir }: Course, start: string, end: string): string => {
  const [first, last] = dir === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  return `@${edge}-${first}{content:${start}}@${edge}-${last}{content:${end}}`;
};

/** Chapters have pages of their own, so that each can name its part and itself. */
const renderHeads = (course: Course, page: string, start: string, end: string): string =>
  `@page ${page}{${renderBoxes('top', course, quoted(start), quoted(end))}}\n[data-page="${page}"]{page:${page}}\n`;

/** A stylesheet. */
export function renderPrintFoot(course: Course): string {
  const { paper: t, glossary } = pageStringsFor(course.lang);
  const heads = course.parts.flatMap((part) =>
    part.chapters.map(({ number, menuTitle }) =>
      renderHeads(course, `chapter-${number}`, part.title, menuTitle),
    ),
  );
  const name = quoted(`${course.title}, ${t.edition.toLowerCase()}`);
  const page = `${quoted(t.footPage(course.version))} counter(page)`;
  return (
    `@page{font:9pt/12pt var(--sans);color:#333;${renderBoxes('bottom', course, name, page)}}\n` +
    heads.join('') +
    renderHeads(course, 'glossary', course.title, glossary) +
    renderHeads(course, 'answers', course.title, t.answers)
  );
}

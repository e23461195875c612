/** The course as the preview shows it: the player's own page, with the player from its sources. */
import { outlineOf } from '../../model/outline-of.ts';
import { renderShellPage } from '../shell-page.ts';
import type { GoodCourse } from './live-course.ts';

/** In an inline script nothing may end it. */
const inline = (text: string): string => text.replace(/<(?=[/!])/g, '\\u003c');

/**
 * Where pages of several editions are open, each has its own outline: it comes with the page. The stylesheet is linked
 * as well, so that it is there before the script that brings it along.
 */
export function renderCoursePage(
  { course, shell }: GoodCourse,
  bootScript: string,
  standard: string,
): string {
  const data = inline(JSON.stringify({ outline: outlineOf(course), shell }));
  const head = [
    '<link rel="stylesheet" href="player.css">',
    `<script>${bootScript.replace(/<\/script/gi, '<\\/script')}</script>`,
    `<script type="application/json" id="live">${data}</script>`,
    '<script type="module" src="/@vite/client"></script>',
  ].join('\n');
  return renderShellPage(course, head)
    .replace('<html ', `<html data-standard="${standard}" `)
    .replace('src="player.js"', 'src="/live/course.ts"');
}

/** As in a package, and the page keeps the HTML: what is saved later is compared with it. */
export function renderChapterModule(number: number, html: string): string {
  const text = html.replace(/[\\`]|\$(?=\{)/g, '\\$&');
  return `export default (html) => {
  const given = (parts) => {
    globalThis.liveSources?.set(${number}, parts[0]);
    return html(parts);
  };
  return given\`${text}\`;
};
`;
}

/** The module that the player imports its outline from. */
export const outlineModule = `export const { outline } = JSON.parse(document.getElementById('live').textContent);\n`;

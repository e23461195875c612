/** index.html: the frame with the first chapter in it, readable before any script has run. */
import type { Course, Part } from '../model/course.ts';
import { escapeHtml } from '../model/escape-html.ts';
import { outlineOf } from '../model/outline-of.ts';
import { deriveOutcome } from '../model/outcome.ts';
import { packOutline } from '../model/page-outline.ts';
import type { Outcome } from '../model/progress.ts';
import { emptyProgress } from '../model/progress-reducer.ts';
import { pageStringsFor, type PageStrings } from '../strings/page-strings.ts';
import { stringsFor, type Strings } from '../strings/strings.ts';
import { chapterPlaces, renderChapter } from './chapter-article.ts';
import { describeSheets } from './chapter-sheets.ts';
import { icon, mark } from './icons.ts';
import { renderPageLinks } from './page-links.ts';

/** The shell shows what the player later brings up to date, in the same words. */
type ShellStrings = Strings & PageStrings;

function renderPart(part: Part, open: boolean, current: number, t: ShellStrings): string {
  const chapters = part.chapters.map(
    (chapter) =>
      `<li data-chapter="${chapter.number}">` +
      `<a href="#/${chapter.id}"${chapter.number === current ? ' aria-current="page"' : ''}>` +
      `<span class="mark"></span><span>${escapeHtml(chapter.menuTitle)}` +
      `<i class="visually-hidden">, ${t.stateNotVisited}</i></span></a></li>`,
  );
  return (
    `<details${open ? ' open' : ''}><summary><span>${escapeHtml(part.title)}</span>` +
    `<span class="part-state">${t.partChapters(part.chapters.length)}</span>${icon('down')}</summary>` +
    `<ol>${chapters.join('')}</ol></details>`
  );
}

/** Parts in a group, where there are many. */
const groupSize = 10;

/**
 * Of a long course only what of the menu is in sight is laid out and painted: at 400 parts an opening menu takes a
 * quarter of the time. One block a part would cost more in scrolling than it saves. A focus ring has room in it.
 */
const groupStyle = 'content-visibility:auto;contain-intrinsic-block-size:auto 480px;margin:-6px;padding:6px';

function groupParts(parts: readonly string[]): string {
  if (parts.length <= 2 * groupSize) return parts.join('');
  const starts = Array.from({ length: Math.ceil(parts.length / groupSize) }, (_, at) => at * groupSize);
  return starts
    .map((start) => `<div style="${groupStyle}">${parts.slice(start, start + groupSize).join('')}</div>`)
    .join('');
}

/** Chapters read and questions answered, as lines; one where there are no questions. */
const renderPair = (questions: number): string =>
  `<div class="pair" aria-hidden="true"><i class="read"></i>${questions > 0 ? '<i class="answered"></i>' : ''}</div>`;

function renderMenu(course: Course, current: number, outcome: Outcome, t: ShellStrings): string {
  const parts = course.parts.map((part) =>
    renderPart(
      part,
      part.chapters.some((chapter) => chapter.number === current),
      current,
      t,
    ),
  );
  const { chaptersTotal, questionsTotal } = outcome;
  const answered = `<p class="progress-words" id="words-answered">${t.questionsAnswered(0, questionsTotal)}</p>`;
  return (
    `<course-menu class="menu" id="menu" role="navigation" aria-label="${t.menu}"><div class="menu-head"><span class="brand">${mark}${escapeHtml(course.title)}</span>` +
    `<button class="square menu-close" type="button" aria-label="${t.closeMenu}">${icon('close')}</button></div>` +
    `<p class="progress-words" id="words-read">${t.chaptersRead(0, chaptersTotal)}</p>` +
    renderPair(questionsTotal) +
    (questionsTotal > 0 ? answered : '') +
    `<div class="menu-pages">${renderPageLinks(course, t, 'top')}</div>` +
    `<div class="menu-parts">${groupParts(parts)}</div>` +
    // In this window it would end the session, and coming back could not open it again.
    `<div class="menu-foot">${renderExit(t)}${renderPageLinks(course, t, 'foot')}<a href="print.html" target="_blank" rel="noopener">${t.printEdition}` +
    `<span class="visually-hidden">, ${t.opensNewWindow}</span></a>` +
    `<small>${t.versionLine(course.version, course.hash.slice(0, 8))}</small></div></course-menu>`
  );
}

/** In the top bar, and where that is narrow in the menu. */
const renderExit = (t: ShellStrings): string =>
  `<button class="notice-button exit" type="button">${t.saveAndExit}</button>`;

function renderTop(part: Part, { questionsTotal }: Outcome, t: ShellStrings): string {
  const chapter = part.chapters[0];
  return (
    `<header class="top"><div class="top-row">` +
    `<button class="square menu-open" type="button" aria-expanded="false" aria-controls="menu" aria-label="${t.openMenu}">${icon('menu')}</button>` +
    `<p class="where"><b>${escapeHtml(chapter?.menuTitle ?? '')}</b>` +
    `<span>${t.chapterOf(escapeHtml(part.title), 1, part.chapters.length)}</span></p>` +
    `<a class="search-link page-link" href="#~search" aria-keyshortcuts="Control+K">${icon('search')}<span>${t.search}</span></a>` +
    `<state-line></state-line>${renderExit(t)}</div>` +
    `${renderPair(questionsTotal)}</header>`
  );
}

/** What the boot script shows where the player cannot start. */
function renderTrouble(t: ShellStrings): string {
  return (
    `<section class="trouble" id="start-trouble" role="alert" hidden><h2>${t.startTroubleTitle}</h2><p>${t.startTrouble}</p>` +
    `<p><a href="print.html" target="_blank" rel="noopener">${t.startTroublePrint}</a></p><p>${t.supportCode} <code id="support-code"></code></p></section>`
  );
}

/** Beside the menu, whose words it leaves out: in the player they would weigh twice. In a script nothing may end it. */
function renderOutline(course: Course): string {
  const json = JSON.stringify(packOutline(outlineOf(course))).replace(/<(?=[/!])/g, '\\u003c');
  return `<script type="application/json" id="outline">${json}</script>`;
}

/** The whole page; `head` holds the inlined styles and scripts and what is preloaded, `foot` what follows the text. */
export function renderShellPage(course: Course, head: string, foot = ''): string {
  const t: ShellStrings = { ...stringsFor(course.lang), ...pageStringsFor(course.lang) };
  const [first] = chapterPlaces(course);
  if (!first) throw new Error('A course has at least one chapter.');
  const { number } = first.chapter;
  const outcome = deriveOutcome(outlineOf(course), emptyProgress);
  return `<!doctype html>
<html lang="${course.lang}" dir="${course.dir}" data-first-chapter="${number}" data-sheets="${describeSheets(course)}" data-build="${course.version} ${course.hash.slice(0, 12)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${escapeHtml(course.title)}</title>
<meta name="theme-color" content="#fcfbf7" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#0f2027" media="(prefers-color-scheme: dark)">
<link rel="icon" href="mark.svg">
${head}
<script type="module" src="player.js"></script>
<noscript><link rel="stylesheet" href="player.css"></noscript>
</head>
<body>
<a class="skip visually-hidden" href="#text">${t.skipToText}</a>
<div class="shell">
${renderMenu(course, number, outcome, t)}
<button class="shade" type="button" tabindex="-1" aria-label="${t.closeMenu}"></button>
${renderTop(first.part, outcome, t)}
<main id="text" tabindex="-1">
<noscript><div class="notice"><p>${t.noScript} <a href="print.html">${t.printEdition}</a>.</p></div></noscript>
${renderTrouble(t)}
<div class="notices"></div>
<div class="place">${renderChapter(first, course.lang)}</div>
</main>
</div>
<p class="visually-hidden" id="announcer" role="status"></p>
${foot}${renderOutline(course)}
</body>
</html>
`;
}

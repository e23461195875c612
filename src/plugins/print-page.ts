/** print.html: the whole course in reading order, without JavaScript: the announced accessible alternative. */
import type { Chapter, Course, Question } from '../model/course.ts';
import { escapeHtml } from '../model/escape-html.ts';
import { pageStringsFor, type PageStrings } from '../strings/page-strings.ts';
import { type ChapterPlace, chapterPlaces, renderChapterForPrint } from './chapter-article.ts';
import { listPrintSheets } from './chapter-sheets.ts';
import { renderGlossary } from './glossary-article.ts';
import { renderAnswers } from './print/answers.ts';
import { settleChapter, settleLinks } from './print/settle.ts';
import { parseTree } from './print/tree.ts';
import { type PrintedQuestion, printQuestions } from './print/worksheets.ts';

/** The first of a part stands below its title. Ids of authors hold no underscore, so none is taken here. */
function renderChapter(place: ChapterPlace): string {
  const { chapter, part, course } = place;
  const opener =
    part.chapters[0] === chapter
      ? `<h2 class="part-title" id="part_${part.number}">${escapeHtml(part.title)}</h2>`
      : '';
  const article = renderChapterForPrint(place, course.lang);
  return `<div class="print-chapter" data-page="chapter-${chapter.number}">${opener}${article.replace('<article ', `<article id="${chapter.id}" `)}</div>`;
}

function renderAnswersAtEnd(
  chapters: readonly Chapter[],
  answered: readonly PrintedQuestion[],
  t: PageStrings,
) {
  const tree = parseTree(renderAnswers(chapters, answered, t));
  settleLinks(tree);
  return tree.innerHTML;
}

function renderMain(
  course: Course,
  t: PageStrings,
): { html: string; hasAnswers: boolean; withheld: boolean } {
  const chapters = course.parts.flatMap((part) => part.chapters);
  const questions = chapters.flatMap((chapter) => chapter.questions);
  const isAnswered = ({ scored }: Question): boolean =>
    course.printAnswers === 'all' || (course.printAnswers === 'practice' && !scored);
  const answered: PrintedQuestion[] = [];
  let last = 0;
  // One after the other: a tree of the whole course would take a hundred times the memory of its text.
  const settle = (page: string, own: readonly Question[]): string => {
    const tree = parseTree(page);
    const printed = printQuestions(tree, own, isAnswered, t, last);
    answered.push(...printed.answered);
    last = printed.last;
    settleChapter(tree);
    settleLinks(tree);
    return tree.innerHTML;
  };
  const pages = chapterPlaces(course).map((place) => settle(renderChapter(place), place.chapter.questions));
  const glossary = renderGlossary(course);
  const end = glossary && settle(`<div class="print-chapter" data-page="glossary">${glossary}</div>`, []);
  return {
    html: pages.join('\n') + end + renderAnswersAtEnd(chapters, answered, t),
    hasAnswers: answered.length > 0,
    withheld: !questions.every(isAnswered),
  };
}

function renderContents({ parts, glossary }: Course, hasAnswers: boolean, t: PageStrings): string {
  const items = parts.map((part) => {
    const chapters = part.chapters.map(
      ({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`,
    );
    return `<li><a href="#part_${part.number}">${escapeHtml(part.title)}</a><ol>${chapters.join('')}</ol></li>`;
  });
  if (glossary.length > 0) items.push(`<li><a href="#glossary">${escapeHtml(t.glossary)}</a></li>`);
  if (hasAnswers) items.push(`<li><a href="#print_answers">${escapeHtml(t.paper.answers)}</a></li>`);
  return (
    `<nav class="print-contents" aria-labelledby="print_contents"><h2 id="print_contents">${escapeHtml(t.contents)}</h2>` +
    `<ol>${items.join('')}</ol></nav>`
  );
}

export function renderPrintPage(course: Course): string {
  const t = pageStringsFor(course.lang);
  const { paper } = t;
  const { html, hasAnswers, withheld } = renderMain(course, t);
  const about = withheld ? `${paper.about} ${paper.aboutWithheld}` : paper.about;
  return `<!doctype html>
<html lang="${course.lang}" dir="${course.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${course.title}: ${paper.edition}`)}</title>
<link rel="icon" href="mark.svg">
<link rel="stylesheet" href="fonts/fonts.css">
<link rel="stylesheet" href="player.css">
${listPrintSheets(course)
  .map((name) => `<link rel="stylesheet" href="styles/${name}.css">`)
  .join('\n')}
<link rel="stylesheet" href="print-edition.css">
<link rel="stylesheet" href="print-worksheets.css">
<link rel="stylesheet" href="print-foot.css">
</head>
<body class="print-edition">
<a class="skip visually-hidden" href="#print_text">${escapeHtml(t.skipToText)}</a>
<header class="print-title"><h1>${escapeHtml(course.title)}</h1><p class="lead">${escapeHtml(course.subtitle)}</p>
<p class="print-version">${escapeHtml(paper.edition)}. ${escapeHtml(t.versionLine(course.version, course.hash.slice(0, 12)))}</p>
<p>${escapeHtml(about)}</p></header>
${renderContents(course, hasAnswers, t)}
<main id="print_text" tabindex="-1">
${html}
</main>
</body>
</html>
`;
}

/** print.html: the whole course in reading order, without JavaScript: the announced accessible alternative. */
import type { Course } from '../model/course.ts';
import { escapeHtml } from '../model/escape-html.ts';
import { renderGlossary } from './glossary-article.ts';
import { chapterPlaces, renderChapterForPrint } from './chapter-article.ts';

/** In-course links lead to places on this page; folds open; nothing waits for a script. */
function settleForPaper(html: string): string {
  return (
    html
      .replace(/href="#\/([a-z0-9-]+)"/g, 'href="#$1"')
      .replace(
        /<glossary-term term="([^"]*)">(.*?)<\/glossary-term>/gs,
        '<a class="term" href="#glossary--$1">$2</a>',
      )
      .replace(/<template class="term-note".*?<\/template>/gs, '')
      .replace(/<nav class="letters".*?<\/nav>/gs, '')
      // On one page, callouts of different chapters with the same title would be landmarks of one name.
      .replace(/<aside class="callout/g, '<aside role="note" class="callout')
      .replace(/<details class="(?:fold|beside)[^"]*"/g, '$& open')
      .replace(/<script type="application\/json">.*?<\/script>/gs, '')
      .replace(/<div class="why"[^>]* hidden>.*?<\/div>/gs, '')
      // What speaks for and against an approach is for reading, whatever a learner would choose.
      .replace(/<div class="weigh" hidden>/g, '<div class="weigh">')
  );
}

/** On this page the parts are the first level, so every heading of a chapter goes one down. */
function lowerHeadings(html: string): string {
  return html
    .replace(' tabindex="-1"', '')
    .replace(/<(\/?)h([1-5])\b/g, (_tag, slash: string, level: string) => `<${slash}h${Number(level) + 1}`);
}

export function renderPrintPage(course: Course): string {
  let part = '';
  const chapters = chapterPlaces(course).map((place) => {
    const opener =
      place.part.id === part ? '' : `<h1 class="part-title">${escapeHtml(place.part.title)}</h1>`;
    part = place.part.id;
    const article = renderChapterForPrint(place, course.lang).replace(
      '<article ',
      `<article id="${place.chapter.id}" `,
    );
    return opener + settleForPaper(lowerHeadings(article));
  });
  return `<!doctype html>
<html lang="${course.lang}" dir="${course.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(course.title)}</title>
<link rel="icon" href="mark.svg">
<link rel="stylesheet" href="player.css">
<link rel="stylesheet" href="elements.css">
<link rel="stylesheet" href="print-edition.css">
</head>
<body class="print-edition">
<header><h1>${escapeHtml(course.title)}</h1><p class="lead">${escapeHtml(course.subtitle)}</p></header>
<main>
${chapters.join('\n')}
${settleForPaper(renderGlossary(course))}
</main>
<footer><p><small>${escapeHtml(course.title)} ${course.version}, ${course.hash.slice(0, 12)}</small></p></footer>
</body>
</html>
`;
}

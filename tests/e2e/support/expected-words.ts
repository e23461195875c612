/** What of a compiled Course has to be read on paper. */
import type { Course, Question } from '../../../src/model/course.ts';
import { findAll, parseTree, type TreeElement } from '../../../src/plugins/print/tree.ts';
import { squash } from './read-pdf.ts';

/** On a screen only: what works a program, and what has other words on paper. */
const forScreens =
  'script, template, audio, video, select, button, [aria-live], [role=status], .hint, .question-how, .question-count, .card-how, .judge, ' +
  '.matrix-group, :is(.matrix-rest, .matrix-view) > summary, reflection-block .note-where, .matrix-view :is(thead, .who)';

const leaves =
  'h2, h3, h4, h5, h6, p, li, dt, dd, th, td, figcaption, caption, legend, summary, .option-text, .card-text, .place-name, .fill-in-label';

/** Stretches without what only some readers get, and without addresses that paper adds after links. */
function stretchesOf(element: TreeElement): string[] {
  const marked = element.innerHTML
    .replaceAll(/<span class="visually-hidden">.*?<\/span>/gs, '\u0000')
    .replaceAll(/<\/a>/g, '</a>\u0000');
  const parsed = parseTree(marked);
  for (const inner of findAll(parsed, leaves)) inner.remove();
  return parsed.textContent.split('\u0000').map(squash);
}

function wordsOfChapter(html: string, isAnswered: (number: number) => boolean): string[] {
  const tree = parseTree(html);
  for (const element of findAll(tree, '[number]')) {
    const number = Number(element.getAttribute('number'));
    if (!isAnswered(number)) for (const gone of findAll(element, '.why, .matrix-view')) gone.remove();
    if (element.localName === 'language-question')
      for (const gone of findAll(element, '.guideline b')) gone.remove();
  }
  for (const gone of findAll(tree, forScreens)) gone.remove();
  return findAll(tree, leaves).flatMap(stretchesOf);
}

/** Headings, paragraphs, options, terms, notes: without spaces and hyphens, each once. */
export function expectedWords(course: Course): string[] {
  const chapters = course.parts.flatMap((part) => part.chapters);
  const questions = chapters.flatMap((chapter) => chapter.questions);
  const isAnswered = ({ scored }: Question): boolean =>
    course.printAnswers === 'all' || (course.printAnswers === 'practice' && !scored);
  const answered = new Set(questions.filter(isAnswered).map(({ number }) => number));
  const glossary = course.glossary.flatMap(({ title, html }) => [
    squash(title),
    ...wordsOfChapter(html, () => false),
  ]);
  const inModel = [
    course.title,
    course.subtitle,
    ...course.parts.map(({ title }) => title),
    ...chapters.flatMap(({ title, summary }) => [title, summary]),
    ...questions.flatMap(({ text, options, targets = [] }) => [
      text,
      ...options.map((option) => option.text),
      ...targets.map((target) => target.text),
    ]),
  ];
  const inHtml = chapters.flatMap(({ html, objectives, contentNote }) => [
    ...[...objectives, contentNote].flatMap((text) => stretchesOf(parseTree(text))),
    ...wordsOfChapter(html, (number) => answered.has(number)),
  ]);
  return [...new Set([...inModel.map(squash), ...inHtml, ...glossary])].filter((words) => words !== '');
}

/** What of a compiled Course has to be read on paper, in the order of reading. */
import type { Chapter, Course, Question } from '../../../src/model/course.ts';
import { findAll, parseTree, type TreeElement } from '../../../src/plugins/print/tree.ts';
import { squash } from './read-pdf.ts';

/**
 * One after the other. A worksheet holds its words in any order before what comes next. What a page prints last,
 * because it is positioned, holds its own in order, and what comes next may stand before it.
 */
export type Words = string | { readonly kind: 'worksheet' | 'late'; readonly words: string[] };

const late = 'process-block, .timeline, gallery-block';
const mixed = 'match-question, matrix-question';

/** On a screen only: what works a program, and what has other words on paper, or stands at the end there. */
const forScreens =
  'script, template, audio, video, select, button, [aria-live], [role=status], .question-how, .question-count, .card-how, .judge, ' +
  '.why, .matrix-view, .matrix-group, .matrix-rest > summary, reflection-block .note-where';

const leaves =
  'h2, h3, h4, h5, h6, p, li, dt, dd, th, td, figcaption, caption, legend, summary, .option-text, .card-text, .place-name, .fill-in-label, .chart-label';

/** Where a stretch begins and ends, and where a worksheet and what is late do. */
const signs = {
  open: '\u{E000}',
  close: '\u{E001}',
  cut: '\u{E002}',
  worksheet: '\u{E003}',
  late: '\u{E004}',
  end: '\u{E005}',
};

function markLeaves(tree: TreeElement): void {
  for (const leaf of findAll(tree, leaves).reverse())
    leaf.innerHTML = signs.open + leaf.innerHTML + signs.close;
  for (const form of findAll(tree, mixed)) form.innerHTML = signs.worksheet + form.innerHTML + signs.end;
  for (const block of findAll(tree, late)) block.innerHTML = signs.late + block.innerHTML + signs.end;
  // What only some readers get, and addresses, which paper adds after links.
  for (const hidden of findAll(tree, 'span.visually-hidden')) hidden.outerHTML = signs.cut;
  for (const link of findAll(tree, 'a')) link.innerHTML += signs.cut;
}

/** Squashed stretches. Changes the tree. */
function readTree(tree: TreeElement): Words[] {
  markLeaves(tree);
  const words: Words[] = [];
  let group: Exclude<Words, string> | undefined;
  let depth = 0;
  for (const piece of tree.textContent.split(/([\u{E000}-\u{E005}])/u)) {
    if (piece === signs.open) depth += 1;
    else if (piece === signs.close) depth -= 1;
    else if (piece === signs.worksheet || piece === signs.late)
      words.push((group = { kind: piece === signs.late ? 'late' : 'worksheet', words: [] }));
    else if (piece === signs.end) group = undefined;
    else if (piece !== signs.cut && depth > 0 && squash(piece) !== '')
      (group?.words ?? words).push(squash(piece));
  }
  return words;
}

const readHtml = (html: string): Words[] => readTree(parseTree(html));

const isAnswered = ({ printAnswers }: Course, { scored }: Question): boolean =>
  printAnswers === 'all' || (printAnswers === 'practice' && !scored);

/** With worksheets in the place of questions: their answers stand at the end. */
function readChapter({ title, summary, contentNote, objectives, html }: Chapter): Words[] {
  const tree = parseTree(html);
  for (const gone of findAll(tree, forScreens)) gone.remove();
  const inLines = [contentNote, ...objectives].map((text) => `<p>${text}</p>`).join('');
  return [squash(title), squash(summary), ...readHtml(inLines), ...readTree(tree)];
}

/** Each option with its place and its reasons, or each task with the view of its source. */
function readAnswer({ text, options, targets = [], number }: Question, tree: TreeElement): Words[] {
  const form = tree.querySelector(`[number="${number}"]`);
  if (!form) throw new Error(`No chapter asks ${text}`);
  for (const gone of findAll(form, '.guideline b, .matrix-view :is(summary, thead, th, .who)')) gone.remove();
  const reasons = findAll(form, '.why, .matrix-view').map(({ outerHTML }) => `<p>${outerHTML}</p>`);
  const said = readHtml(reasons.join('')).filter((words) => typeof words === 'string');
  const placed = options.flatMap((option) => targets.filter((target) => target.number === option.target));
  const named = [...options, ...placed].map((each) => squash(each.text));
  return [squash(text), { kind: 'worksheet', words: [...named, ...said] }];
}

function readAnswers(course: Course): Words[] {
  return course.parts.flatMap((part) =>
    part.chapters.flatMap(({ title, questions, html }) => {
      const answered = questions.filter((question) => isAnswered(course, question));
      const tree = parseTree(html);
      const answers = answered.flatMap((question) => readAnswer(question, tree));
      return answers.length === 0 ? [] : [squash(title), ...answers];
    }),
  );
}

/** Title, contents, chapters, glossary, answers: without spaces and hyphens. */
export function expectedWords(course: Course): Words[] {
  const { parts, glossary } = course;
  const titles = parts.flatMap(({ title, chapters }) => [title, ...chapters.map((chapter) => chapter.title)]);
  const chapters = parts.flatMap((part) => [squash(part.title), ...part.chapters.flatMap(readChapter)]);
  const titleOf = new Map(parts.flatMap((part) => part.chapters.map(({ id, title }) => [id, title])));
  const terms = glossary.flatMap(({ title, html, chapters: uses }) => [
    squash(title),
    ...readHtml(html),
    ...uses.map((id) => squash(titleOf.get(id) ?? '')),
  ]);
  const all = [
    ...[course.title, course.subtitle, ...titles].map(squash),
    ...chapters,
    ...terms,
    ...readAnswers(course),
  ];
  return all.filter((words) => words !== '');
}

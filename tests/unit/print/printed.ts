/** Courses as print.html holds them, to look into. */
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import type { Course } from '../../../src/model/course.ts';
import { renderPrintPage } from '../../../src/plugins/print-page.ts';
import { findAll, parseTree, type TreeElement } from '../../../src/plugins/print/tree.ts';
import { compileGallery } from '../../fixtures/gallery-course.ts';
import { frontMatter, makeSources, options, mainPath } from '../compiler/sample-course.ts';
import { authored } from '../model/sample-questions.ts';

export const gallery: Course = compileGallery();

export const allQuestions = (course: Course) =>
  course.parts.flatMap((part) => part.chapters).flatMap((chapter) => chapter.questions);

/** What the page's body holds. */
export function printed(course: Course): TreeElement {
  const [, body = ''] = /<body[^>]*>(.*)<\/body>/s.exec(renderPrintPage(course)) ?? [];
  return parseTree(body);
}

export const printedGallery = (answers: Course['printAnswers'] = 'practice'): TreeElement =>
  printed({ ...gallery, printAnswers: answers });

/** The sample course with a matrix of two tasks in its first chapter. */
export function printedMatrix(): TreeElement {
  const quiz = { title: 'Sheet', questions: [authored.matrix] };
  const sources = makeSources({
    [mainPath]: `${frontMatter}\n::quiz{src=sheet}\n`,
    'quizzes/en/sheet.json': JSON.stringify(quiz),
  });
  const { course, problems } = compileCourse(sources, options);
  if (!course) throw new Error(JSON.stringify(problems));
  return printed(course);
}

/** The worksheet of the gallery's question with this id. */
export function worksheetOf(page: TreeElement, id: string): TreeElement {
  const place = allQuestions(gallery).findIndex((question) => question.id === id) + 1;
  const found = findAll(page, '.worksheet').find((one) => one.getAttribute('id') === `question_${place}`);
  if (!found) throw new Error(`There is no worksheet for ${id}.`);
  return found;
}

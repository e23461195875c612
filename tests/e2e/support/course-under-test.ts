/** What the package teaches, from the sources: chapters, questions and their right answers. */
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import { readSources } from '../../../src/compiler/read-sources.ts';
import type { Chapter, Question } from '../../../src/model/course.ts';
import { pageStringsFor } from '../../../src/strings/page-strings.ts';
import { questionStringsFor } from '../../../src/strings/question-strings.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { troubleStringsFor } from '../../../src/strings/trouble-strings.ts';
import { shortCourse } from '../../fixtures/short-course.ts';

const compilation = compileCourse(readSources(shortCourse), {
  lang: 'en',
  edition: 'complete',
  playerVersion: '0',
});
if (!compilation.course)
  throw new Error(
    'The short course does not compile: npm run check -- --course tests/fixtures/short-course says why.',
  );

/** Its hash is not the package's. */
export const course = compilation.course;
export const chapters: readonly Chapter[] = course.parts.flatMap((part) => part.chapters);
export const questions: readonly Question[] = chapters.flatMap((chapter) => chapter.questions);
export const t = {
  ...stringsFor(course.lang),
  ...pageStringsFor(course.lang),
  ...questionStringsFor(course.lang),
  ...troubleStringsFor(course.lang),
};

export function chapterAt(place: number): Chapter {
  const chapter = chapters[place - 1];
  if (!chapter) throw new Error(`The course has no chapter ${place}.`);
  return chapter;
}

export function questionAt(place: number): Question {
  const question = questions[place - 1];
  if (!question) throw new Error(`The course has no question ${place}.`);
  return question;
}

/** The chapter with the questions; the course has one. */
export function quizChapter(): Chapter {
  const found = chapters.find((chapter) => chapter.questions.length > 0);
  if (!found) throw new Error('No chapter has questions.');
  return found;
}

/** Numbers of the right options. */
export function rightOptions({ options }: Question): number[] {
  return options.filter(({ right }) => right).map(({ number }) => number);
}

/** Number of the first wrong option: an answer that is wrong in every type of question. */
export function wrongOption({ id, options }: Question): number[] {
  const wrong = options.find(({ right }) => !right);
  if (!wrong) throw new Error(`Every option of ${id} is right.`);
  return [wrong.number];
}

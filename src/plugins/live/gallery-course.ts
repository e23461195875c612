/** What the gallery shows of a course: its chapters as compiled, and beside them what their author wrote. */
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { compileUnlocked } from '../../compiler/compile-unlocked.ts';
import { readCoursePlan } from '../../compiler/course/course-plan.ts';
import type { ChapterFile } from '../../compiler/course/chapter-file.ts';
import { Problems } from '../../compiler/problem.ts';
import { readSources } from '../../compiler/read-sources.ts';
import { textOf, type Sources } from '../../compiler/sources.ts';
import { directionOf } from '../../model/direction.ts';
import type { Course } from '../../model/course.ts';
import type { GalleryChapter, GalleryCourse } from '../../model/gallery.ts';
import { addWholeMatrix, wholeMatrix } from './whole-matrix.ts';

/** These leave nothing where they stand. */
const unseen = new Set(['space', 'def', 'note-definition']);

function listSources({ tokens }: ChapterFile): string[] {
  return tokens.filter(({ type }) => !unseen.has(type)).map(({ raw }) => raw.trim());
}

function dedent(text: string): string {
  const lines = text.split('\n');
  const depths = lines.slice(1).map((line) => line.length - line.trimStart().length);
  const depth = Math.min(...depths, text.length);
  return lines.map((line, index) => (index === 0 ? line : line.slice(depth))).join('\n');
}

/** Text of each question of a quiz by the question's id. */
function questionTexts(text: string): Map<string, string> {
  const root = parseTree(text);
  const list = root && findNodeAtLocation(root, ['questions']);
  const idOf = (node: Node): string => String(findNodeAtLocation(node, ['id'])?.value ?? '');
  return new Map(
    (list?.children ?? []).map((node) => [
      idOf(node),
      dedent(text.slice(node.offset, node.offset + node.length)),
    ]),
  );
}

function describeChapters(course: Course, sources: Sources): GalleryChapter[] {
  const plan = readCoursePlan(sources, course.lang, new Problems());
  const files = new Map([...plan.chapters.values()].map((file) => [file.id, file]));
  const quizzes = new Map<string, Map<string, string>>();
  const textsOf = (quiz: string): Map<string, string> => {
    const known =
      quizzes.get(quiz) ?? questionTexts(textOf(sources, `quizzes/${course.lang}/${quiz}.json`) ?? '');
    quizzes.set(quiz, known);
    return known;
  };
  return course.parts
    .flatMap((part) => part.chapters)
    .map(({ id, title, html, questions }) => {
      const file = files.get(id);
      return {
        ...{ id, title, html, apart: id === wholeMatrix },
        sources: file ? listSources(file) : [],
        questions: questions.map((question) => ({
          id: question.id,
          number: question.number,
          source: textsOf(question.quiz).get(question.id) ?? '',
        })),
      };
    });
}

export interface ReadGallery {
  readonly shown: GalleryCourse;
  /** Missing where a problem prevents it. */
  readonly course?: Course;
}

/** Where the gallery's course lies on disk. */
export interface GalleryPlaces {
  /** Folder of the project, whose own matrix is shown as well. */
  readonly root: string;
  /** Folder of the examples: holds content/ and quizzes/. */
  readonly courseRoot: string;
}

export function readGallery({ root, courseRoot }: GalleryPlaces, lang = 'en'): ReadGallery {
  const sources = addWholeMatrix(readSources(courseRoot), root, lang);
  const { course, problems } = compileUnlocked(sources, { lang, edition: 'complete', playerVersion: '0' });
  const lines = problems.map(
    ({ file, line, column, message, hint }) => `${file}:${line}:${column} ${message} ${hint}`,
  );
  if (!course) return { shown: { lang, dir: directionOf(lang), chapters: [], problems: lines } };
  const chapters = describeChapters(course, sources);
  return { shown: { lang, dir: course.dir, chapters, problems: lines }, course };
}

/** Everything of one language's course that can be read before a chapter is rendered. */
import { takeCached, type CompileCache } from '../cache/compile-cache.ts';
import type { Problems } from '../problem.ts';
import { courseFilePath, filesByFolder, textOf, transcriptEnding, type Sources } from '../sources.ts';
import { readChapterFile, type ChapterFile } from './chapter-file.ts';
import { suggest } from '../suggest.ts';
import { partsByFolder, readCourseFile, type ReadCourseFile } from './course-file.ts';
import { glossaryPath, readGlossary, type Glossary } from './glossary-file.ts';
import { readQuizFiles, type QuizFile } from './quiz-file.ts';

export interface CoursePlan {
  readonly lang: string;
  readonly file: ReadCourseFile;
  /** All parts of the course, in reading order, whatever the edition. */
  readonly parts: readonly {
    readonly id: string;
    readonly title: string;
    readonly chapters: readonly ChapterFile[];
  }[];
  /** By path. */
  readonly chapters: ReadonlyMap<string, ChapterFile>;
  readonly quizzes: ReadonlyMap<string, QuizFile>;
  readonly glossary: Glossary;
}

const isChapter = (path: string): boolean => path.endsWith('.md') && !path.endsWith(transcriptEnding);

export function readCoursePlan(
  sources: Sources,
  lang: string,
  problems: Problems,
  cache?: CompileCache,
): CoursePlan {
  const text = (path: string): string | undefined => textOf(sources, path);
  const filePath = courseFilePath(lang);
  // What is missing in it is made up from the files that are there.
  const fileKey = [text(filePath), [...sources.keys()].join('\n')];
  const file = takeCached(cache, filePath, fileKey, problems, (found) =>
    readCourseFile(sources, lang, found),
  );
  const quizzes = readQuizFiles(sources, lang, problems, cache);
  const folders = file.value.parts.map(({ folder }) => folder);
  const unclaimed = partsByFolder(sources, lang).flatMap(({ folder }) =>
    folders.includes(folder) ? [] : [folder],
  );
  const files = filesByFolder(sources, '.md');
  const listIn = (folder: string): string[] =>
    (files.get(`content/${lang}/${folder}`) ?? []).filter(isChapter);
  const parts = file.value.parts.map(({ id, title, folder }, index) => {
    const given = listIn(folder);
    const similar = given.length === 0 ? suggest(folder, unclaimed) : '';
    if (given.length === 0) {
      const place = file.placeOf(['parts', index, 'folder']);
      problems.add('empty-part', place, `content/${lang}/${folder}`, similar);
    }
    // Its chapters are checked where they seem to be meant.
    const paths = similar === '' ? given : listIn(similar);
    const chapters = paths.map((path) =>
      takeCached(cache, path, [id, text(path)], problems, (found) =>
        readChapterFile(id, path, text(path) ?? '', found),
      ),
    );
    return { id, title, chapters };
  });
  const chapters = new Map(parts.flatMap((part) => part.chapters.map((chapter) => [chapter.path, chapter])));
  checkChapters(sources, lang, chapters, problems);
  const glossary = takeCached(cache, glossaryPath(lang), [text(glossaryPath(lang))], problems, (found) =>
    readGlossary(sources, lang, found),
  );
  return { lang, file, parts, chapters, quizzes, glossary };
}

function checkChapters(
  sources: Sources,
  lang: string,
  chapters: ReadonlyMap<string, ChapterFile>,
  problems: Problems,
): void {
  const ids = new Map<string, string>();
  for (const { id, path, head } of chapters.values()) {
    const holder = ids.get(id);
    const named = head?.value.id === undefined ? undefined : head.placeOf(['id']);
    const place = named ?? { file: path, line: 1, column: 1 };
    if (holder !== undefined) problems.add('duplicate-id', place, id, holder);
    else ids.set(id, path);
  }
  for (const path of sources.keys()) {
    const isStray =
      path.startsWith(`content/${lang}/`) &&
      isChapter(path) &&
      path !== glossaryPath(lang) &&
      !chapters.has(path);
    if (isStray) problems.add('stray-chapter', { file: path, line: 1, column: 1 });
  }
}

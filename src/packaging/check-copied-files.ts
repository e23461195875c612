/** Pictures and files that a chapter refers to and the build of the player left out: the schemas and the file list cannot know. */
import { copiedFiles } from '../model/copied-files.ts';
import type { Course } from '../model/course.ts';
import type { PackageProblem } from './package-problem.ts';

export function checkCopiedFiles(course: Course, files: ReadonlyMap<string, Uint8Array>): PackageProblem[] {
  const chapters = course.parts.flatMap((part) => part.chapters);
  return chapters.flatMap((chapter) =>
    copiedFiles(chapter)
      .filter(({ file }) => !files.has(file))
      .map(({ file, path }) => ({
        code: 'copied-file-missing',
        message: `the chapter "${chapter.id}" refers to this file, which is not in the package`,
        hint: `The build of the player must copy ${path}.`,
        file,
      })),
  );
}

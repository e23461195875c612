/** Pictures that a chapter shows and the build of the player left out: the schemas and the file list cannot know. */
import type { Course } from '../model/course.ts';
import type { PackageProblem } from './package-problem.ts';

export function checkPictures(course: Course, files: ReadonlyMap<string, Uint8Array>): PackageProblem[] {
  const chapters = course.parts.flatMap((part) => part.chapters);
  return chapters.flatMap(({ id, pictures }) =>
    pictures
      .map(({ name, path }) => ({ file: `pictures/${name}`, path }))
      .filter(({ file }) => !files.has(file))
      .map(({ file, path }) => ({
        code: 'picture-missing',
        message: `the chapter "${id}" shows this picture, which is not in the package`,
        hint: `The build of the player must copy ${path}.`,
        file,
      })),
  );
}

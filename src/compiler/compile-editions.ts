/** Compiles every edition in every language, as `check` and a release look at a course. */
import { compileCourse } from './compile-course.ts';
import { readCourseFile } from './course/course-file.ts';
import { Problems, type Fix, type Problem } from './problem.ts';
import { checkEditorFiles } from './editor/editor-files.ts';
import { languagesOf, type Sources } from './sources.ts';

function editionsOf(sources: Sources, lang: string): string[] {
  const editions = Object.keys(readCourseFile(sources, lang, new Problems()).value.editions);
  return editions.length === 0 ? ['complete'] : editions;
}

/** `edition` alone where it is given. A problem that several editions or languages share is there once. */
export function checkEditions(sources: Sources, edition?: string): { problems: Problem[]; fixes: Fix[] } {
  const languages = languagesOf(sources);
  const results = (languages.length === 0 ? ['en'] : languages).flatMap((lang) =>
    (edition === undefined ? editionsOf(sources, lang) : [edition]).map((name) =>
      compileCourse(sources, { lang, edition: name, playerVersion: '' }),
    ),
  );
  const common = new Problems();
  checkEditorFiles(sources, common);
  const unique = <Item>(items: readonly Item[]): Item[] => [
    ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
  ];
  return {
    problems: unique([...common.sorted(), ...results.flatMap(({ problems }) => problems)]),
    fixes: unique(results.flatMap(({ fixes }) => fixes)),
  };
}

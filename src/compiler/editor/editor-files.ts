/** Files that an editor reads while somebody writes: made from the course's own schemas and blocks, never by hand. */
import { frontMatter } from '../course/chapter-file.ts';
import { courseFile } from '../course/course-file.ts';
import { languageFile } from '../lints/language-file.ts';
import type { Problems } from '../problem.ts';
import { quizSchemaPath, quizSchemaText } from '../quiz-schema.ts';
import { textOf, type Sources } from '../sources.ts';
import { schemaText } from './schema-text.ts';
import { snippetsPath } from './snippets-path.ts';
import { snippetsText } from './snippets.ts';

export interface EditorFile {
  /** From the course's root. */
  readonly path: string;
  readonly makeText: () => string;
  /** Files that name it: where there is one, it must be there. Others may be missing, but not out of date. */
  readonly namedBy?: RegExp;
}

/** A line each; `npm run lock` writes them. */
export const editorFiles: readonly EditorFile[] = [
  { path: quizSchemaPath, makeText: quizSchemaText, namedBy: /^quizzes\/[^/]+\/[^/]+\.json$/ },
  { path: 'content/course.schema.json', makeText: () => schemaText('course.yaml', courseFile) },
  { path: 'content/front-matter.schema.json', makeText: () => schemaText('Front matter', frontMatter) },
  { path: 'content/language.schema.json', makeText: () => schemaText('language.yaml', languageFile) },
  { path: snippetsPath, makeText: snippetsText },
];

/** Those that are missing or not as they would be made now. */
export function listUnlike(sources: Sources): EditorFile[] {
  return editorFiles.filter(
    ({ path, makeText }) => textOf(sources, path)?.replaceAll('\r\n', '\n') !== makeText(),
  );
}

export function checkEditorFiles(sources: Sources, problems: Problems): void {
  const paths = [...sources.keys()];
  for (const { path, namedBy } of listUnlike(sources))
    if (sources.has(path) || paths.some((one) => namedBy?.test(one)))
      problems.add('schema-stale', { file: path, line: 1, column: 1 });
}

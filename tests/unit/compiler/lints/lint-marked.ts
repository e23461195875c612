/** Lints the sample course, with the words that the course of this repository keeps to. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languagePath } from '../../../../src/compiler/lints/language-file.ts';
import { lintCourse, type Linted } from '../../../../src/compiler/lints/lint-course.ts';
import { wordListPath } from '../../../../src/compiler/lints/word-list.ts';
import { readCaret } from '../catalogue/find-problems.ts';
import { courseYaml, frontMatter, mainPath, makeSources, type Files } from '../sample-course.ts';

export const today = '2026-11-22';

const root = join(import.meta.dirname, '../../../..');

/** The list of words and the language file of the course itself. */
export const ownWords: Readonly<Record<string, string>> = Object.fromEntries(
  [languagePath, wordListPath].map((path) => [path, readFileSync(join(root, path), 'utf8')]),
);

export const glossary = '## Recovery {#recovery}\n\nA way of one’s own.\n';

/** course.yaml with further lines. */
export function withCourse(lines: string): Record<string, string> {
  return { 'content/en/course.yaml': `${courseYaml}${lines}` };
}

/** The main chapter with this body. */
export function withMain(body: string): Record<string, string> {
  return { [mainPath]: `${frontMatter}\n${body}` };
}

export async function lint(files: Files): Promise<Linted> {
  return lintCourse(makeSources({ ...ownWords, ...files }), { today });
}

const describe = ({ file, line, column, code }: Linted['problems'][number]): string =>
  `${file}:${line}:${column} ${code}`;

export interface LintedMarks {
  /** `file:line:column code`. */
  readonly found: readonly string[];
  readonly noticed: readonly string[];
  /** `file:line:column` of the caret ‸ in the files. */
  readonly marked: string;
}

export async function lintMarked(files: Files, crlf = false): Promise<LintedMarks> {
  const { files: read, place } = readCaret(files, crlf);
  const { problems, notices } = await lint(read);
  return { found: problems.map(describe), noticed: notices.map(describe), marked: place };
}

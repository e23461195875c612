/**
 * A small valid course in memory. A caret `‸` in a text marks where a problem is expected; it is taken out before
 * the text is compiled.
 */
import { compileCourse, type Compilation } from '../../../src/compiler/compile-course.ts';
import { courseEntries } from '../../../src/compiler/lock/course-numbers.ts';
import { emptyLock } from '../../../src/compiler/lock/lock.ts';
import { serialiseLock } from '../../../src/compiler/lock/lock-file.ts';
import { updateLock } from '../../../src/compiler/lock/update-lock.ts';
import { Problems } from '../../../src/compiler/problem.ts';
import { lockPath, type Sources } from '../../../src/compiler/sources.ts';

export const options = { lang: 'en', edition: 'complete', playerVersion: '1.2.3' };

export const mainPath = 'content/en/01-start/01-main.md';
export const quizPath = 'quizzes/en/check.json';

export const frontMatter = '---\ntitle: Main\nsummary: What it is\nsources:\n  - guide\n---\n';

export const courseYaml = `title: Sample
subtitle: For tests
version: 1.0.0
completion:
  pass-mark: 80
identifiers: {manifest: S, organization: S_ORG, item: S_ITEM, resource: S_SCO}
parts:
  - id: start
    title: Start
    folder: 01-start
editions:
  complete: [start]
`;

export const quiz = {
  title: 'A *check*',
  intro: 'Take your **time**.',
  questions: [
    {
      id: 'which-one',
      type: 'single',
      prompt: 'Which *one*?',
      hint: 'The second.',
      options: [
        { id: 'first', text: 'First', feedback: 'The first is wrong because it comes much too early.' },
        {
          id: 'second',
          text: 'Second & last',
          right: true,
          feedback: 'The second is right because it comes after the first.',
        },
      ],
      lookBack: ['main'],
      source: { document: 'guide', lesson: 1 },
    },
  ],
};

export const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 10 10"><path fill="var(--i-sky)" d="M0 0h10v10z"/></svg>';

export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

function readMark(path: string, text: string): { text: string; place?: string } {
  const index = text.indexOf('‸');
  if (index < 0) return { text };
  const before = text.slice(0, index).split(/\r\n|\n/);
  return {
    text: text.replace('‸', ''),
    place: `${path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`,
  };
}

/** The sample course with other files; `lock` false leaves the lock out. */
export function makeSources(files: Files = {}, lock = true): Sources {
  const all: Files = {
    'content/en/course.yaml': courseYaml,
    [mainPath]: `${frontMatter}\nText.\n`,
    'content/en/01-start/02-check.md': `${frontMatter.replace('Main', 'Check')}\n::quiz{src=check}\n`,
    'content/en/01-start/dot.svg': svg,
    [quizPath]: JSON.stringify(quiz, null, 2),
    ...files,
  };
  const sources = new Map(
    Object.entries(all).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])),
  );
  if (lock && !sources.has(lockPath)) {
    sources.set(lockPath, serialiseLock(updateLock(emptyLock(), courseEntries(sources, new Problems()))));
  }
  return sources;
}

export interface Marked extends Compilation {
  /** `file:line:column` of each problem, with its code. */
  readonly found: readonly string[];
  /** `file:line:column` of the caret. */
  readonly marked: string;
}

/** Compiles the sample course with files in which one caret stands; `crlf` turns their line ends. */
export function compileMarked(files: Record<string, string>, crlf = false): Marked {
  let marked = '';
  const read = Object.entries(files).map(([path, text]) => {
    const result = readMark(path, crlf ? text.replaceAll('\n', '\r\n') : text);
    marked = result.place ?? marked;
    return [path, result.text] as const;
  });
  const compilation = compileCourse(makeSources(Object.fromEntries<string>(read)), options);
  const found = compilation.problems.map(
    ({ file, line, column, code }) => `${file}:${line}:${column} ${code}`,
  );
  return { ...compilation, found, marked };
}

/** The HTML of the main chapter with this body; fails where there are problems. */
export function renderMain(body: string, files: Files = {}): string {
  const { course, problems } = compileCourse(
    makeSources({ [mainPath]: `${frontMatter}\n${body}`, ...files }),
    options,
  );
  if (course === undefined) throw new Error(JSON.stringify(problems, null, 2));
  return course.parts[0]?.chapters[0]?.html ?? '';
}

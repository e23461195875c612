/** Puts an example of the catalogue into the sample course. */
import type { ContentPath, WrittenExample } from '../../../../src/compiler/catalogue/entry.ts';
import { courseEntries } from '../../../../src/compiler/lock/course-numbers.ts';
import { noteChanges } from '../../../../src/compiler/lock/list-changes.ts';
import { emptyLock, type Lock } from '../../../../src/compiler/lock/lock.ts';
import { serialiseLock } from '../../../../src/compiler/lock/lock-file.ts';
import { releaseLock } from '../../../../src/compiler/lock/release-lock.ts';
import { updateLock } from '../../../../src/compiler/lock/update-lock.ts';
import { Problems } from '../../../../src/compiler/problem.ts';
import { lockPath } from '../../../../src/compiler/sources.ts';
import {
  courseYaml,
  frontMatter,
  mainPath,
  makeSources,
  quiz,
  quizPath,
  svg,
  type Files,
} from '../sample-course.ts';
import { readCaret } from './find-problems.ts';

const yamlPath: ContentPath = 'content/en/course.yaml';

/** Top-level keys of course.yaml, each with the lines that belong to it. */
function splitKeys(yaml: string): Map<string, string> {
  const blocks = yaml.split(/^(?=‸?[^\s#-])/m);
  return new Map(blocks.map((block) => [/^‸?([^:]+)/.exec(block)?.[1] ?? '', block]));
}

/** A chapter as the compiler reads it: the examples leave out front matter that does not matter. */
function completeChapter(path: string, text: string): string {
  const isChapter = /^content\/en\/01-start\/\d\d-[^.]+\.md$/.test(path);
  return !isChapter || /^‸?---/.test(text) ? text : `${frontMatter}\n${text}`;
}

/** The whole file, made of what the example shows of it. */
function completeFile(file: WrittenExample['file'], text: string): readonly [path: string, text: string] {
  switch (file) {
    case 'chapter':
      return [mainPath, completeChapter(mainPath, text)];
    case 'course':
      return [yamlPath, [...new Map([...splitKeys(courseYaml), ...splitKeys(text)]).values()].join('')];
    case 'question':
      return [quizPath, `{ "title": ${JSON.stringify(quiz.title)}, "questions": [\n${text}] }\n`];
    default:
      return [file, completeChapter(file, text)];
  }
}

/** The signature and the size, one pixel each way: all that the compiler reads of a photograph. */
function onePixel(): Uint8Array {
  const png = new Uint8Array(33);
  png.set([0x89, 0x50, 0x4e, 0x47]);
  png[19] = 1;
  png[23] = 1;
  return png;
}

/** What stands for a file that is no text. */
function standIn(path: string): string | Uint8Array {
  if (path.endsWith('.svg')) return svg;
  return path.endsWith('.png') ? onePixel() : new Uint8Array([0]);
}

function completeFiles(files: Readonly<Partial<Record<string, string>>> = {}): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text = '']) => [
      path,
      text === '' ? standIn(path) : completeChapter(path, text),
    ]),
  );
}

const entriesOf = (files: Files) => courseEntries(makeSources(files, false), new Problems());

/** The lock as a release left it, with numbers for what is new since. */
export function lockAfterRelease(shipped: Files, files: Files): Lock {
  return updateLock(releaseLock(emptyLock(), entriesOf(shipped), '1.0.0'), entriesOf(files));
}

export interface ExampleCourse {
  readonly files: Files;
  /** `file:line:column` of the caret. */
  readonly place: string;
}

function withLock(example: WrittenExample, read: ExampleCourse, isMended: boolean): ExampleCourse {
  if (example.released === undefined) return read;
  const [path, text] = completeFile(example.file, example.released);
  const lock = lockAfterRelease({ ...completeFiles(example.beside), [path]: text }, read.files);
  // Who mends what was released runs `npm run lock` in the end.
  const noted = isMended ? noteChanges(lock, entriesOf(read.files)) : lock;
  return { ...read, files: { ...read.files, [lockPath]: serialiseLock(noted) } };
}

export function courseBefore(example: WrittenExample, crlf = false): ExampleCourse {
  const [path, text] = completeFile(example.file, example.before);
  return withLock(example, readCaret({ ...completeFiles(example.beside), [path]: text }, crlf), false);
}

export function courseAfter(example: WrittenExample, crlf = false): ExampleCourse {
  const { file, after, beside, added, movedTo } = example;
  const [path, text] = completeFile(file, after);
  const files = { ...completeFiles(beside), ...completeFiles(added), [movedTo ?? path]: text };
  return withLock(example, readCaret(files, crlf), true);
}

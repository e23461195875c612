/** Courses that show what no example in the catalogue can show as text: a lock after a merge, a large recording… */
import { readFileSync } from 'node:fs';
import { Problems, type Problem } from '../../../../src/compiler/problem.ts';
import { checkEditorFiles } from '../../../../src/compiler/editor/editor-files.ts';
import { quizSchemaPath } from '../../../../src/compiler/quiz-schema.ts';
import { readJson } from '../../../../src/compiler/source/read-json.ts';
import { lmsProfile } from '../../../../src/packaging/lms-profile.ts';
import type { ProblemCode } from '../../../../src/compiler/problem-codes.ts';
import type { Lock } from '../../../../src/compiler/lock/lock.ts';
import { serialiseLock } from '../../../../src/compiler/lock/lock-file.ts';
import { lockPath } from '../../../../src/compiler/sources.ts';
import { authored } from '../../model/sample-questions.ts';
import { frontMatter, mainPath, makeSources, quiz, quizPath, type Files } from '../sample-course.ts';
import { lockAfterRelease } from './example-course.ts';
import { readCaret } from './find-problems.ts';
import { toldLints } from './told-lints.ts';

export interface ToldCourse {
  readonly files: Files;
  /** Beyond `complete`, the edition that is asked for. */
  readonly edition?: string;
  /** `file:line:column` of the problem. */
  readonly place: string;
  /** The code of a lint, if that is what finds it. */
  readonly lint?: string;
  /** How the problem is found, where compiling does not. */
  readonly find?: () => readonly Problem[];
  /** What cannot but come with it. */
  readonly also?: readonly ProblemCode[];
}

const folder = 'content/en/01-start';
const chapter = (body: string): string => `${frontMatter}\n${body}`;
const checkPath = `${folder}/02-check.md`;

const matrix = (tasks: string): Files => ({
  [quizPath]: JSON.stringify({ title: 'Roles', questions: [authored.matrix] }),
  [checkPath]: chapter(`::quiz{src=check tasks="${tasks}"}\n`),
});

const accordion = (...ids: readonly string[]): string =>
  `## H\n\n:::accordion\n${ids.map((id) => `### ${id} {#${id}}\ntext\n`).join('\n')}:::\n`;

/** A course with two items and a lock in which both have number 1. */
function sameNumber(isReleased: boolean): Files {
  const files = { [mainPath]: chapter(accordion('one', 'two')) };
  const lock = lockAfterRelease(isReleased ? files : { [mainPath]: chapter(accordion('one')) }, files);
  const two = lock.items['main/two'];
  if (two === undefined) throw new Error('The lock has no second item.');
  const merged: Lock = { ...lock, items: { ...lock.items, 'main/two': { ...two, number: 1 } } };
  return { ...files, [lockPath]: serialiseLock(merged) };
}

/** The place after `words` in the lock. */
function placeInLock(files: Files, words: string): string {
  const before = String(files[lockPath]).split(words)[0] ?? '';
  const lines = `${before}${words}`.split('\n');
  return `${lockPath}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

function inLock(files: Files, also: readonly ProblemCode[] = []): ToldCourse {
  return { files, place: placeInLock(files, '"key":"main/two","number":'), also };
}

function damagedLock(): ToldCourse {
  const whole = serialiseLock(lockAfterRelease({}, {}));
  const files = { [lockPath]: whole.replace('},\n', '}\n') };
  return { files, place: placeInLock(files, '}') };
}

/** Two branches released the same item with different numbers, and git kept the lines of both. */
function twiceReleased(): ToldCourse {
  const files = { [mainPath]: chapter(accordion('one')) };
  const lock = serialiseLock(lockAfterRelease(files, files));
  const key = '"key":"main/one","number":';
  const [line = ''] = lock.split('\n').filter((row) => row.includes(key));
  const merged = lock.replace(line, `${line}\n${line.replace(`${key}1`, `${key}2`)}`);
  const number = lock.split('\n').indexOf(line) + 2;
  const place = `${lockPath}:${number}:${line.indexOf('"main/one"') + 1}`;
  return { files: { ...files, [lockPath]: merged }, place };
}

function checkProfile(): readonly Problem[] {
  const problems = new Problems();
  const codes = { syntax: 'bad-json', schema: 'bad-profile' } as const;
  const generic = readFileSync(new URL('../../../../scorm/profiles/generic.json', import.meta.url), 'utf8');
  const fact = /\{[^{}]*"value": *4096[^{}]*\}/;
  if (!fact.test(generic)) throw new Error('The generic profile has no such fact.');
  readJson('scorm/profiles/own.json', `${generic.replace(fact, '4096')}\n`, lmsProfile, problems, codes);
  return problems.sorted();
}

function checkSchema(): readonly Problem[] {
  const problems = new Problems();
  checkEditorFiles(makeSources(), problems);
  return problems.sorted();
}

/** The quiz after a release, edited; the place is that of the second option’s id. */
function editedQuiz(edit: (text: string) => string, place: string, also: readonly ProblemCode[]): ToldCourse {
  const text = JSON.stringify(quiz, null, 2);
  const files = { [quizPath]: edit(text) };
  const lock = lockAfterRelease({ [quizPath]: text }, files);
  return { files: { ...files, [lockPath]: serialiseLock(lock) }, place: `${quizPath}:${place}`, also };
}

const stale: Files = {
  [mainPath]: chapter(accordion('one')),
  [lockPath]: serialiseLock(lockAfterRelease({}, {})),
};

/** Every code whose example is told needs a course here. */
export const toldCourses: Readonly<Partial<Record<ProblemCode, ToldCourse>>> = {
  'no-course': { files: { 'content/en/course.yaml': undefined }, place: 'content/en/course.yaml:1:1' },
  'unknown-edition': { files: {}, edition: 'managers', place: 'content/en/course.yaml:12:3' },
  'too-deep': {
    files: { [mainPath]: chapter(`${'>'.repeat(200)} x\n`) },
    place: `${mainPath}:8:25`,
  },
  'unknown-task': { files: matrix('ex1 55'), place: `${checkPath}:8:29` },
  'repeated-task': { files: matrix('ex1 54 ex1'), place: `${checkPath}:8:32` },
  'media-too-large': {
    files: {
      [mainPath]: chapter('::audio{src=talk.mp3 title="T" transcript=talk.transcript.md}\n'),
      [`${folder}/talk.mp3`]: new Uint8Array(60_000_000),
      [`${folder}/talk.transcript.md`]: 'Sam: Hello.\n',
    },
    place: `${mainPath}:8:9`,
  },
  'bad-profile': { files: {}, find: checkProfile, place: 'scorm/profiles/own.json:7:19' },
  'schema-stale': { files: {}, find: checkSchema, place: `${quizSchemaPath}:1:1` },
  'lock-damaged': damagedLock(),
  'lock-twice': twiceReleased(),
  'moved-id': editedQuiz(
    (text) => text.replace('"First"', '"Another"').replace('"Second & last"', '"First"'),
    '17:17',
    ['text-changed'],
  ),
  'answers-changed': editedQuiz(
    (text) => text.replace('"right": true,', '').replace('"text": "First"', '"right": true, "text": "First"'),
    '6:13',
    [],
  ),
  'lock-stale': { files: stale, place: `${lockPath}:1:1` },
  'lock-duplicate': inLock(sameNumber(false), ['lock-stale']),
  'lock-conflict': inLock(sameNumber(true)),
  ...Object.fromEntries<ToldCourse>(
    Object.entries<Files>(toldLints).map(([code, files]) => [code, { ...readCaret(files), lint: code }]),
  ),
};

/** `check --fix`: what is safe is mended, all else is left, and nothing gets worse. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mendCourse } from '../../../src/cli/check/mend-course.ts';
import { courseEntries } from '../../../src/compiler/lock/course-numbers.ts';
import { checkEditions } from '../../../src/compiler/compile-editions.ts';
import { readLock, serialiseLock } from '../../../src/compiler/lock/lock-file.ts';
import { releaseLock } from '../../../src/compiler/lock/release-lock.ts';
import { emptyLock, type Lock } from '../../../src/compiler/lock/lock.ts';
import { Problems } from '../../../src/compiler/problem.ts';
import { quizSchemaPath, quizSchemaText } from '../../../src/compiler/quiz-schema.ts';
import { readSources } from '../../../src/compiler/read-sources.ts';
import { lockPath } from '../../../src/compiler/sources.ts';
import {
  courseYaml,
  frontMatter,
  mainPath,
  makeSources,
  quiz,
  quizPath,
  type Files,
} from '../compiler/sample-course.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-mend-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(files: Files): void {
  for (const [path, text] of makeSources({ [quizSchemaPath]: quizSchemaText(), ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

function listCodes(): string[] {
  return checkEditions(readSources(folder)).problems.map(({ code }) => code);
}

/** The lines that were said; fails where something is wrong that was not wrong before. */
function mend(): string[] {
  const before = listCodes();
  const said: string[] = [];
  mendCourse(folder, undefined, (line) => said.push(line));
  const after = listCodes();
  const left = [...before];
  for (const code of after) {
    expect(left).toContain(code);
    left.splice(left.indexOf(code), 1);
  }
  return said;
}

const text = JSON.stringify(quiz, null, 2);
const firstFeedback = 'The first is wrong because it comes much too early.';

describe.each([
  ['LF', (given: string) => given],
  ['CRLF', (given: string) => given.replaceAll('\n', '\r\n')],
])('with %s', (_name, ending) => {
  test.each<[string, string, string, string]>([
    [
      'typographic quotation marks',
      quizPath,
      text.replaceAll('"title"', '“title”').replace('"A *check*"', '“A *check*”'),
      text,
    ],
    ['a comma after the last entry', quizPath, text.replace('"lesson": 1', '"lesson": 1,'), text],
    [
      'a quotation mark in a text',
      quizPath,
      text.replace(firstFeedback, firstFeedback.replace('wrong', '"wrong"')),
      text.replace(firstFeedback, firstFeedback.replace('wrong', '\\"wrong\\"')),
    ],
    [
      'all of them',
      quizPath,
      text.replace('"title"', '“title”').replace('"lesson": 1', '"lesson": 1,'),
      text,
    ],
    ['tabs', 'content/en/course.yaml', courseYaml.replaceAll('  pass-mark', '\tpass-mark'), courseYaml],
    ['a byte-order mark', mainPath, `\uFEFF${frontMatter}\nText.\n`, `${frontMatter}\nText.\n`],
  ])('%s', (_what, path, broken, mended) => {
    write({ [path]: ending(broken) });
    const said = mend();
    expect(said.length).toBeGreaterThan(0);
    expect(said[0]).toMatch(new RegExp(`^${path}:\\d+:\\d+: (?:wrote|took out) `));
    expect(read(path)).toBe(ending(mended));
    expect(listCodes()).toEqual([]);
    expect(mend()).toEqual([]);
  });
});

test('ids that are missing, and then their numbers', () => {
  write({ [mainPath]: `${frontMatter}\n:::accordion\n## One thing\nText.\n:::\n` });
  const said = mend();
  expect(said).toEqual([`${mainPath}:9:13: wrote {#one-thing}`, `${lockPath}: written`]);
  expect(listCodes()).toEqual([]);
});

test('what is not safe stays, with everything else in its file', () => {
  const broken = text
    .replace('"title": "A *check*",', '"title": "A *check*"')
    .replace('"lesson": 1', '"lesson": "1');
  write({ [quizPath]: broken });
  mend();
  expect(read(quizPath)).toBe(broken);
  expect(listCodes()).toEqual(['bad-json', 'bad-json']);
});

describe('of a released course', () => {
  const lockIn = (text: string): Lock =>
    readLock(new Map([[lockPath, text]]), new Problems())?.value ?? emptyLock();
  const item = (id: string): Files => ({
    [mainPath]: `${frontMatter}\n:::accordion\n## One thing {#${id}}\nText.\n:::\n`,
  });
  const released = (): string =>
    serialiseLock(releaseLock(emptyLock(), courseEntries(makeSources(item('one')), new Problems()), '1.0.0'));

  test('no id that was changed by mistake becomes a new one', () => {
    write({ ...item('noe'), [lockPath]: released() });
    expect(mend()).toEqual([]);
    expect(listCodes()).toEqual(['lost-id']);
    expect(read(lockPath)).toBe(released());
  });

  test('numbers that two branches gave twice are given anew, released ones stay', () => {
    const merged = lockIn(released());
    const fresh = { number: 1, since: '', fingerprint: '', text: '' };
    write({
      [mainPath]: `${frontMatter}\n:::accordion\n## One thing {#one}\nText.\n## Two {#two}\nText.\n:::\n`,
      [lockPath]: serialiseLock({ ...merged, items: { ...merged.items, 'main/two': fresh } }),
    });
    expect(listCodes()).toContain('lock-duplicate');
    expect(mend()).toEqual([`${lockPath}: written`]);
    expect(listCodes()).toEqual([]);
    const { items } = lockIn(read(lockPath));
    expect(items).toMatchObject({ 'main/one': merged.items['main/one'], 'main/two': { number: 2 } });
  });
});

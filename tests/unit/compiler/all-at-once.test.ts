/** One slip hides no other: everything that is wrong is told in one run, and nothing that is only its echo. */
import { describe, expect, test } from 'vitest';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import { excerptOf } from '../../../src/compiler/source/excerpt.ts';
import { findSlips } from '../../../src/compiler/source/json/find-slips.ts';
import {
  courseYaml,
  frontMatter,
  mainPath,
  makeSources,
  options,
  quiz,
  quizPath,
  type Files,
} from './sample-course.ts';

const yamlPath = 'content/en/course.yaml';

function found(files: Files): string[] {
  const { problems } = compileCourse(makeSources(files, false), options);
  return problems
    .filter(({ code }) => code !== 'lock-stale')
    .map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}

const slips = (text: string): string[] =>
  findSlips(excerptOf('x.json', text)).slips.map(
    ({ place, reason }) => `${place.line}:${place.column} ${reason}`,
  );

describe('in JSON', () => {
  test.each([
    [
      '{\n  "a": 1\n  "b": 2\n  "c" 3,\n}\n',
      [
        '2:9 a comma is missing after this entry',
        '3:9 a comma is missing after this entry',
        '4:6 a colon is missing after this name',
        '4:8 the last entry has a comma after it',
      ],
    ],
    [
      '{\n  "a: 1,\n  "b": "x,\n  c": 2\n}\n',
      [
        '2:5 a quotation mark is missing in this line',
        '3:10 a quotation mark is missing in this line',
        '4:3 a quotation mark is missing in this line',
      ],
    ],
    [
      "{\n  “a”: “x “y” z”,\n  'b': 2\n}\n",
      ['2:3 quotation marks have to be straight: "', '3:3 quotation marks have to be straight: "'],
    ],
    [
      '{\n  "a": "She said "yes" to it",\n  "b": 1\n}\n',
      ['2:18 a quotation mark inside a text is written \\"'],
    ],
    ['{\n  "a": [\n    { "b": 1,\n    { "b": 2 }\n  ]\n}\n', ['3:13 the { of line 3 is not closed']],
    ['{\n  "a": {\n    "b": 1\n  "c": 2\n}\n', ['3:11 the { of line 2 is not closed']],
    ['{\n  "a": 1 // one\n}\n', ['2:10 it holds a comment']],
    [
      '{\n<<<<<<< HEAD\n  "a": 1\n=======\n  "a": 2\n>>>>>>> other\n}\n',
      [
        '2:1 both sides of a merge stand here',
        '4:1 both sides of a merge stand here',
        '6:1 both sides of a merge stand here',
      ],
    ],
    ['', ['1:1 it is empty']],
  ])('%j', (text, expected) => {
    const told = slips(text);
    expect(told.toSorted()).toEqual(expected.toSorted());
    expect(slips(text.replaceAll('\n', '\r\n')).toSorted()).toEqual(expected.toSorted());
  });
});

test('keys that are there twice are all told, and what else is wrong in the file', () => {
  const text = '{\n"title": "A",\n"title": "B",\n"intro": "x",\n"intro": "y",\n"questions": []\n}';
  expect(found({ [quizPath]: text })).toEqual([
    `${quizPath}:3:1 bad-json`,
    `${quizPath}:5:1 bad-json`,
    `${quizPath}:6:14 bad-quiz`,
  ]);
});

test('a faulty question hides neither the others nor the chapter, and makes no problem there', () => {
  const [first] = quiz.questions;
  const other = {
    ...first,
    id: 'other',
    prompt: 'See [x](none.md)',
    options: first?.options.map(({ id, text, feedback }) => ({ id, text, feedback })),
  };
  const text = JSON.stringify({ ...quiz, questions: [{ ...first, type: 'singel' }, other] }, null, 1);
  const lineOf = (words: string): number => text.split('\n').findIndex((line) => line.includes(words)) + 1;
  expect(
    found({ [quizPath]: text, [mainPath]: `${frontMatter}\n<b>x</b>\n` }).map((place) =>
      place.replace(/:\d+ /, ' '),
    ),
  ).toEqual([
    `${mainPath}:8 raw-html`,
    `${quizPath}:${lineOf('singel')} bad-quiz`,
    `${quizPath}:${lineOf('none.md')} broken-link`,
    `${quizPath}:${text.split('\n').findLastIndex((line) => line.includes('"options"')) + 1} no-right-option`,
  ]);
});

test('a faulty course.yaml hides no chapter, whatever is wrong in it', () => {
  const broken = { [mainPath]: `${frontMatter}\n<b>x</b>\n\n[x](02-check.md)\n` };
  const html = `${mainPath}:8:1 raw-html`;
  expect(found({ ...broken, [yamlPath]: courseYaml.replace('subtitle: For tests', 'subtitel: 1') })).toEqual([
    html,
    `${yamlPath}:2:1 bad-course`,
  ]);
  expect(found({ ...broken, [yamlPath]: courseYaml.replace('folder: 01-start', 'folder: 1') })).toEqual([
    html,
    `${yamlPath}:10:13 bad-course`,
  ]);
  expect(
    found({ ...broken, [yamlPath]: courseYaml.replace('folder: 01-start', 'folder: 01-strat') }),
  ).toEqual([html, `${yamlPath}:10:13 empty-part`]);
  expect(found({ ...broken, [yamlPath]: courseYaml.replace('title: Sample', 'title: A: b') })).toEqual([
    html,
    `${yamlPath}:1:8 bad-yaml`,
  ]);
});

describe('in YAML', () => {
  test.each([
    ['title: A: b\nsummary: "S\nsources: [g]\n', ['2:8', '3:10']],
    ['title: A\n  summary: S\nsources: [g\nid: main\n', ['3:3', '4:10']],
    ['title: *a* b\nsummary: @S\nsources: [g]\n', ['2:8', '3:10']],
    ['title A\nsummary: S\nsources: [g]\n', ['2:1']],
    ['<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> b\n', ['2:1', '4:1', '6:1']],
    ['title: A\nsummary: S\nsources:\n  - g\n    - h\n', ['6:5']],
    ['title: A\ntitle: B\nsumary: S\nsources: []\nid: 5\n', ['3:1', '4:1', '6:5']],
  ])('%j', (yaml, places) => {
    const told = found({ [mainPath]: `---\n${yaml}---\n\nText.\n` });
    expect(told.map((place) => place.replace(`${mainPath}:`, '').replace(/ .*/, ''))).toEqual(places);
  });
});

describe('where a line of --- is missing', () => {
  const head = 'title: Main\nsummary: S\nsources: [g]\n';
  test.each([
    ['before', `${head}---\n\n## H\n`, 1],
    ['after', `---\n${head}\n## H\n\n---\n\nText.\n`, 4],
    ['too far right', `  ---\n${head}---\n\n## H\n`, 1],
  ])('%s', (_where, text, line) => {
    const told = found({ [mainPath]: text });
    expect(told.map((place) => place.replace(/:\d+ /, ' '))).toEqual([
      `${mainPath}:${line} bad-front-matter`,
    ]);
  });
});

/** What a schema refuses is said in words that need no schema. */
import { describe, expect, test } from 'vitest';
import { wordIssue, nameValue } from '../../../src/compiler/source/schema/issue-words.ts';
import { compileMarked, courseYaml, frontMatter, mainPath, quiz, quizPath } from './sample-course.ts';

const [question] = quiz.questions;
const [first, second] = question?.options ?? [];

/** The quiz with another question. */
const asked = (change: object): string =>
  JSON.stringify({ ...quiz, questions: [{ ...question, ...change }] }, null, 2);

const inQuiz: readonly (readonly [change: object, message: string])[] = [
  [{ id: 5 }, '“id” (questions 1) has to be text: put 5 in quotation marks.'],
  [{ id: 'Big One' }, '“id” (questions 1): use lower-case words joined by hyphens.'],
  [{ id: 'a'.repeat(61) }, '“id” (questions 1) has to have at most 60 characters.'],
  [{ prompt: '' }, '“prompt” (questions 1) is empty.'],
  [{ prompt: null }, '“prompt” (questions 1) has to be text, and here stands nothing.'],
  [{ prompt: ['x'] }, '“prompt” (questions 1) has to be text, and here stands a list.'],
  [
    { source: 'guide' },
    '“source” (questions 1) has to be a group of entries, each with its name, and here stands the text “guide”.',
  ],
  [{ revision: '2' }, '“revision” (questions 1) has to be a number: take the quotation marks away from 2.'],
  [{ revision: 1.5 }, '“revision” (questions 1) has to be a whole number, and here stands 1.5.'],
  [{ revision: 0 }, '“revision” (questions 1) has to be more than 0, and is 0.'],
  [{ reworded: 'yes' }, '“reworded” (questions 1) has to be true, and here stands the text “yes”.'],
  [{ lookBack: 'main' }, '“lookBack” (questions 1) has to be a list, and here stands the text “main”.'],
  [
    { lookBack: ['main', 3] },
    'Entry 2 of “lookBack” (questions 1) has to be text: put 3 in quotation marks.',
  ],
  [{ options: [second] }, '“options” (questions 1) has to have at least 2 entries, and has 1.'],
  [
    { options: [first, { ...second, right: 'true' }] },
    '“right” (questions 1 › options 2) has to be true or false: take the quotation marks away from true.',
  ],
  [
    { options: [{ ...first, feedback: 'No.' }, second] },
    '“feedback” (questions 1 › options 1): give a reason of eight words or more.',
  ],
  [{ prompt: undefined }, '“prompt” (questions 1) is missing.'],
];

describe('in a quiz', () => {
  test.each(inQuiz)('%j', (change, message) => {
    const { problems } = compileMarked({ [quizPath]: asked(change) });
    expect(problems.map((problem) => problem.message)).toEqual([message]);
  });

  test('a type that does not exist', () => {
    const { problems } = compileMarked({ [quizPath]: asked({ type: 'singel' }) });
    expect(problems[0]?.message).toBe(
      '“type” (questions 1) has to be one of single, multiple, yes-no, fill-in, match, sort, order, language, matrix, scenario, and here stands the text “singel”. Did you mean “single”?',
    );
  });
});

describe('in course.yaml', () => {
  test.each([
    ['version: 1.0.0', 'version: 1.0', '“version” has to be text: put 1 in quotation marks.'],
    ['version: 1.0.0', 'version: one', '“version”: write three numbers, such as 1.0.0.'],
    ['subtitle: For tests', 'subtitle:', '“subtitle” has to be text, and here stands nothing.'],
    ['pass-mark: 80', 'pass-mark: 101', '“pass-mark” (completion) has to be at most 100, and is 101.'],
    [
      'pass-mark: 80',
      'pass-mark: high',
      '“pass-mark” (completion) has to be a number, and here stands the text “high”.',
    ],
    ['[start]', 'start', '“complete” (editions) has to be a list, and here stands the text “start”.'],
    ['[start]', '[]', '“complete” (editions) has to have at least 1 entry, and has 0.'],
    ['folder: 01-start', 'folder: a/b', '“folder” (parts 1): name a folder beside course.yaml.'],
    ['  complete:', '  Big One:', '“Big One” (editions): use lower-case words joined by hyphens.'],
  ])('%s as %s', (before, after, message) => {
    const { problems } = compileMarked({ 'content/en/course.yaml': courseYaml.replace(before, after) });
    expect(problems.filter(({ code }) => code === 'bad-course').map((problem) => problem.message)).toEqual([
      message,
    ]);
  });
});

test('in front matter', () => {
  const { problems } = compileMarked({
    [mainPath]: frontMatter.replace('summary: What it is', 'summary: 5\nreview-by: soon\nobjectives: One'),
  });
  expect(problems.map(({ message }) => message)).toEqual([
    '“summary” has to be text: put 5 in quotation marks.',
    '“review-by”: write a date as 2026-01-31.',
    '“objectives” has to be a list, and here stands the text “One”.',
  ]);
});

test('what nobody has thought of is said without zod’s words', () => {
  const words = wordIssue({ code: 'custom', path: [], message: 'Invalid input', input: 1 }, 1);
  expect(words).toBe(' is not written as it has to be');
  expect(nameValue([])).toBe('The file');
});

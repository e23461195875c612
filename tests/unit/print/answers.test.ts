/** `print: {answers: …}` in course.yaml: which answers the document holds, and that it holds no trace of others. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import type { Course } from '../../../src/model/course.ts';
import { renderPrintPage } from '../../../src/plugins/print-page.ts';
import { findAll } from '../../../src/plugins/print/tree.ts';
import { compileMarked, courseYaml, makeSources, options } from '../compiler/sample-course.ts';
import { allQuestions, gallery, printedGallery } from './printed.ts';

const folder = new URL('../../fixtures/gallery/quizzes/en/', import.meta.url);

/** Every reason in the gallery's quizzes, by the id of its question. */
function readReasons(): [id: string, reason: string][] {
  const found: [string, string][] = [];
  const gather = (id: string, value: unknown, name = ''): void => {
    if (typeof value === 'string' && /^(?:feedback|right|wrong|yes|no)$/.test(name)) found.push([id, value]);
    if (typeof value !== 'object' || value === null) return;
    if ('verdicts' in value) return;
    for (const [key, inner] of Object.entries(value)) gather(id, inner, key);
  };
  for (const file of readdirSync(folder)) {
    const { questions } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
      questions: { id: string }[];
    };
    for (const question of questions) gather(question.id, question);
  }
  return found;
}

const reasons = readReasons();
const practice = allQuestions(gallery).flatMap(({ id, scored }) => (scored ? [] : [id]));
const textOf = (answers: Course['printAnswers']): string =>
  printedGallery(answers).textContent.replaceAll(/\s+/g, ' ');
/** Markdown of a reason as words. */
const plain = (reason: string): string => reason.replaceAll(/[*_]/g, '');

test('the gallery has both kinds of question', () => {
  expect(practice.length).toBeGreaterThan(0);
  expect(practice.length).toBeLessThan(allQuestions(gallery).length);
  expect(reasons.length).toBeGreaterThan(30);
});

test('all: every reason is there', () => {
  const text = textOf('all');
  expect(reasons.filter(([, reason]) => !text.includes(plain(reason)))).toEqual([]);
  expect(findAll(printedGallery('all'), '.answer')).toHaveLength(allQuestions(gallery).length);
});

test('practice: the reasons of questions that are not scored, and no other', () => {
  const text = textOf('practice');
  const shown = reasons.flatMap(([id, reason]) => (text.includes(plain(reason)) ? [id] : []));
  expect([...new Set(shown)].filter((id) => !practice.includes(id))).toEqual([]);
  expect(reasons.filter(([id]) => practice.includes(id)).length).toBe(shown.length);
});

test('none: neither a reason, nor a spelling, nor a mark, nor a place for them', () => {
  const page = renderPrintPage({ ...gallery, printAnswers: 'none' });
  expect(reasons.filter(([, reason]) => page.includes(reason) || page.includes(plain(reason)))).toEqual([]);
  const spellings = allQuestions(gallery).flatMap(({ accepted = [] }) => accepted);
  expect(spellings.filter((spelling) => page.includes(`>${spelling}<`))).toEqual([]);
  expect(page).not.toMatch(
    /answer_|pen-right|pen-why|class="why|data-when|data-verdict|matrix-solution|Guideline/,
  );
  const sheets = findAll(printedGallery('none'), '.worksheet').map(({ outerHTML }) => outerHTML);
  expect(sheets.join('')).not.toMatch(/"right"|checked|data-number|value="/);
});

test('the answer of a question and the question lead to each other', () => {
  const page = printedGallery('all');
  const links = findAll(page, '.worksheet .pen-way a').map((link) => link.getAttribute('href'));
  const backs = findAll(page, '.answer h4 a').map((link) => link.getAttribute('href'));
  const count = allQuestions(gallery).length;
  const places = Array.from({ length: count }, (_, index) => index + 1);
  expect(links).toEqual(places.map((place) => `#answer_${place}`));
  expect(backs).toEqual(places.map((place) => `#question_${place}`));
});

test('right options are said to be right in a word, with their letter', () => {
  const [answer] = findAll(printedGallery('all'), '.answer');
  const right = findAll(answer ?? printedGallery(), 'li').filter((item) => item.querySelector('.pen-right'));
  expect(right.map(({ textContent }) => textContent)).toEqual([
    'B A dogRightA dog barks to greet, to warn and to ask for play.',
  ]);
});

describe('in course.yaml', () => {
  const yaml = (section: string): string => courseYaml.replace('parts:', `${section}parts:`);
  const read = (section: string): string | undefined =>
    compileCourse(makeSources({ 'content/en/course.yaml': yaml(section) }), options).course?.printAnswers;

  test('left out it is practice', () => {
    expect([read(''), read('print: {}\n'), read('print: {answers: practice}\n')]).toEqual(
      Array(3).fill('practice'),
    );
    expect([read('print: {answers: all}\n'), read('print: {answers: none}\n')]).toEqual(['all', 'none']);
  });

  test.each(['print: {answers: ‸some}\n', 'print: {‸keys: none}\n', 'print: ‸none\n'])(
    'refused at its place: %s',
    (section) => {
      const { found, marked } = compileMarked({ 'content/en/course.yaml': yaml(section) });
      expect(found).toEqual([`${marked} bad-course`]);
    },
  );
});

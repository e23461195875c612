/** Each type of question as something to fill in with a pen. */
import { expect, test } from 'vitest';
import { letterOf } from '../../../src/plugins/print/worksheet.ts';
import { findAll, type TreeElement } from '../../../src/plugins/print/tree.ts';
import { printedGallery, printedMatrix, worksheetOf } from './printed.ts';

const count = (root: TreeElement, selector: string): number => findAll(root, selector).length;

const words = (root: TreeElement, selector: string): string[] =>
  findAll(root, selector).map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());

const page = printedGallery();
const sheet = (id: string): TreeElement => worksheetOf(page, id);

test('no question is left to be operated', () => {
  expect(words(page, 'input, select, textarea, button, details, form, script, template, [hidden]')).toEqual(
    [],
  );
  expect(words(page, '.why, [number]')).toEqual([]);
});

test('questions are numbered through the document and named by what they ask', () => {
  const counts = words(page, '.worksheet .question-count');
  expect(counts).toEqual(counts.map((_, index) => `Question ${index + 1}`));
  const labels = findAll(page, '.worksheet').map((one) => `#${one.getAttribute('aria-labelledby') ?? ''}`);
  expect(words(page, labels.join(', '))).toHaveLength(counts.length);
});

test('options have a circle to tick one, a square to tick several, and a letter', () => {
  expect(words(sheet('single-choice'), '.pen-options > li')).toEqual(['A A cat', 'B A dog', 'C A hen']);
  expect(count(sheet('single-choice'), '.pen-circle')).toBe(3);
  expect(count(sheet('multiple-choice'), '.pen-square')).toBe(4);
  expect(words(sheet('yes-or-no'), '.pen-options > li')).toEqual(['A Yes', 'B No']);
  expect(words(sheet('single-choice'), '.question-how')).toEqual(['Tick one.']);
});

test('a word is written on a line, a wording into its sentence', () => {
  expect(count(sheet('fill-in'), '.pen-line')).toBe(1);
  expect(count(sheet('second-sentence'), '.gap')).toBe(1);
  expect(words(sheet('second-sentence'), '.harm')).toEqual(['junk (words to replace)']);
  expect(words(page, '.sentences-card .kept')).toHaveLength(2);
});

test('benefits and risks are there to be read', () => {
  expect(words(sheet('scenario-marked'), '.weigh')).toHaveLength(2);
  expect(words(sheet('scenario-marked'), '.weigh li')).toContain('You may slip.');
});

test('a match numbers its places from the lowest rung up, with a box for each card', () => {
  const ladder = sheet('ladder-rungs');
  expect(words(ladder, '.places > li')).toEqual([
    '5 Empower',
    '4 Collaborate',
    '3 Involve',
    '2 Consult',
    '1 Inform',
  ]);
  expect(count(ladder, '.ladder .rung')).toBe(5);
  expect(count(ladder, '.pen-boxes > li > div > .pen-box')).toBe(5);
});

test('groups have letters, steps have boxes for numbers', () => {
  const groups = words(sheet('what-helps'), '.pen-names > li');
  expect(groups.map((group) => group[0])).toEqual(['A', 'B', 'C'].slice(0, groups.length));
  expect(count(sheet('what-helps'), '.pen-box')).toBe(5);
  expect(count(sheet('more-say'), '.pen-box')).toBe(5);
  expect(words(sheet('more-say'), '.question-how')).toEqual([
    'Write 1 to 5 in the boxes, from first to last.',
  ]);
});

test('a matrix is one table with a box for each factor, and its view is with the answers', () => {
  const matrix = printedMatrix();
  expect(words(matrix, '.matrix-sheet tbody th')).toEqual(['Example 1 Task ex1', 'Task 54 Task 54']);
  expect(count(matrix, '.matrix-sheet td > .pen-box')).toBe(16);
  expect(words(matrix, '.matrix-key dt').join('')).toBe('abcdefgh');
  expect(words(matrix, '.matrix-sheet').join()).not.toMatch(/Left open|leaves it open/);
  expect(words(matrix, '.answer .matrix-solution td').join(' ')).toContain('Left open');
  expect(words(matrix, '.answer .matrix-notes li')).toContain('d The source leaves it open.');
});

test('hints and where to look back are in words', () => {
  expect(words(sheet('single-choice'), '.pen-hint')).toEqual(['Hint: It also wags its tail.']);
});

test('letters go on after Z', () => {
  expect([0, 25, 26, 51, 52].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA']);
});

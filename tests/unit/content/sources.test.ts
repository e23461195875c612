/** content/sources.yaml against the course: nothing is lost, and nothing comes from nowhere. */
import { expect, test } from 'vitest';
import { readInventory } from '../../../src/compiler/inventory/read-inventory.ts';
import { traceCourse } from '../../../src/compiler/inventory/trace.ts';
import { Problems } from '../../../src/compiler/problem.ts';
import { compileReal, realSources } from './real-course.ts';

const problems = new Problems();
const course = compileReal('complete');
const inventory = readInventory(realSources, course, problems);
if (inventory === undefined) throw new Error(JSON.stringify(problems.sorted(), null, 2));
const { documents } = inventory;
const { places, untraced, lost } = traceCourse(inventory);

test('names only what the course has', () => {
  expect(problems.sorted()).toEqual([]);
});

test('has the five documents, each with as many items as were counted in it', () => {
  expect(Object.fromEntries(documents.map(({ id, items }) => [id, items.length]))).toEqual({
    'employers-guide': 442,
    'best-practices-guide': 61,
    'best-practices-slides': 69,
    'supervising-toolkit': 619,
    'working-together': 54,
  });
});

test('has a place, or a reason for none, for every item', () => {
  expect(lost).toEqual([]);
});

test('names the source of every chapter, question, row, item of a checklist and chart', () => {
  expect(untraced).toEqual([]);
  const kinds = new Set(places.map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(['chapter', 'question', 'row', 'tick', 'chart']));
});

test('names an item for every chart and every item of a checklist, or says that it is ours', () => {
  const own = places.filter(({ kind }) => kind === 'tick' || kind === 'chart');
  expect(own.filter(({ items, ours }) => (items.length > 0) === (ours !== ''))).toEqual([]);
});

test('has the documents that questions and chapters name', () => {
  const known = new Set(documents.map(({ id }) => id));
  const named = places.flatMap(({ sources }) => sources.map((source) => source.replace(/,.*/, '')));
  expect([...new Set(named)].filter((document) => !known.has(document))).toEqual([]);
});

test('has all 56 rows of the matrix, each with its own item', () => {
  const rows = places.filter(({ kind }) => kind === 'row');
  expect(rows).toHaveLength(56);
  expect(rows.filter(({ items }) => items.length !== 1)).toEqual([]);
});

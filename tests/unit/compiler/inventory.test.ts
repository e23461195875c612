import { describe, expect, test } from 'vitest';
import { compileCourse } from '../../../src/compiler/compile-course.ts';
import { checkInventory } from '../../../src/compiler/inventory/check-inventory.ts';
import { inventoryPath } from '../../../src/compiler/inventory/inventory-file.ts';
import { readInventory, type Inventory } from '../../../src/compiler/inventory/read-inventory.ts';
import { expandSeveral, isSeveral } from '../../../src/compiler/inventory/several.ts';
import { traceCourse } from '../../../src/compiler/inventory/trace.ts';
import { Problems } from '../../../src/compiler/problem.ts';
import { authored } from '../model/sample-questions.ts';
import { frontMatter, mainPath, makeSources, options, quiz, quizPath } from './sample-course.ts';

const body = `${frontMatter}
Text.[^why]

:::checklist{#list title="List"}
- Bring tea {#tea}
- Bring cake {#cake}
:::

:::chart{#people kind=people title="People" source="guide" draw="Share"}
| Who | Share |
| --- | ----: |
| All |   51% |
:::

[^why]: A note.
`;

const questions = [...quiz.questions, authored['matrix']];

const files = {
  [mainPath]: body,
  'content/en/glossary.md': '## Peer {#peer}\n\nSomebody alike.\n',
  [quizPath]: JSON.stringify({ title: 'Check', questions }, null, 2),
};

const withItems = (...items: string[]): string =>
  [
    'documents:\n  - id: guide\n    title: A guide\n    sections:\n      - at: lesson 1\n        items:',
    ...items.map((item) => `          - ${item}`),
    '',
  ].join('\n');

function found(yaml: string): { place: string; found: string[]; hints: string[] } {
  const before = yaml.slice(0, Math.max(yaml.indexOf('‸'), 0)).split('\n');
  const place = `${inventoryPath}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  const problems = checkInventory(makeSources({ ...files, [inventoryPath]: yaml.replace('‸', '') }));
  return {
    place,
    found: problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`),
    hints: problems.map(({ message, hint }) => `${message} ${hint}`),
  };
}

function read(yaml: string): Inventory {
  const sources = makeSources({ ...files, [inventoryPath]: yaml });
  const { course, problems } = compileCourse(sources, options);
  if (course === undefined) throw new Error(JSON.stringify(problems, null, 2));
  const inventory = readInventory(sources, course, new Problems());
  if (inventory === undefined) throw new Error('no inventory');
  return inventory;
}

describe('a place that the course does not have', () => {
  test.each([
    ['a chapter', '{ label: a, in: ‸maim }', 'main'],
    ['an id', '{ label: a, in: ‸main#teaa }', 'main#tea'],
    ['a note', '{ label: a, in: [main, ‸main^whyy] }', 'main^why'],
    ['a question', '{ label: a, in: ‸check/which-won }', 'check/which-one'],
    ['an option', '{ label: a, in: [check/which-one, ‸check/which-one#secnod] }', 'check/which-one#second'],
    ['a term', '{ label: a, in: ‸glossary#pear }', 'glossary#peer'],
  ])('%s is reported where it is named, with what it may mean', (_what, item, meant) => {
    const { place, found: codes, hints } = found(withItems('{ label: fine, in: main }', item));
    expect(codes).toEqual([`${place} unknown-place`]);
    expect(hints[0]).toContain(`Did you mean “${meant}”?`);
  });

  test('a row of the matrix is reported once, where the rows are named', () => {
    const { place, found: codes } = found(
      withItems('{ label: a, each: "ex1, 54, 77", in: ‸check/whose-task }'),
    );
    expect(codes).toEqual([`${place} unknown-place`]);
  });
});

describe('an entry that is not written as entries are', () => {
  test.each([
    ['an unknown key', '{ label: a, ‸inn: main }'],
    ['a label that is a sentence', '{ label: ‸one two three four five six seven eight nine, in: main }'],
    ['a place and a reason for none', '{ label: a, in: main, left-out: ‸navigation }'],
    ['a range that runs backwards', '{ label: a, each: ‸3–1, in: main }'],
  ])('%s', (_what, item) => {
    const { place, found: codes } = found(withItems(item));
    expect(codes).toEqual([`${place} bad-inventory`]);
  });
});

test('a course without the table has no problem', () => {
  expect(checkInventory(makeSources(files))).toEqual([]);
});

test('several items are numbers, letters and ranges', () => {
  expect(expandSeveral('ex1, ex2, 1–3, a-c')).toEqual(['ex1', 'ex2', '1', '2', '3', 'a', 'b', 'c']);
  expect(['', '1–', 'c–a', '1–b', 'x y'].filter(isSeveral)).toEqual([]);
});

test('an item without a place or a reason is lost; what no item names comes from nowhere', () => {
  const { lost, untraced, places } = traceCourse(
    read(
      withItems(
        '{ n: 4, label: lost }',
        '{ label: away, left-out: navigation }',
        '{ n: 2, label: tea, in: main#tea }',
        '{ n: 3, label: more, in: main#tea }',
      ),
    ),
  );
  expect(lost.map(({ document, at, n, label }) => [document, at, n, label])).toEqual([
    ['guide', 'lesson 1', '4', 'lost'],
  ]);
  expect(untraced.map(({ key, kind }) => `${key} ${kind}`)).toEqual(['main#people chart', 'main#cake tick']);
  expect(places.find(({ key }) => key === 'main')?.items).toEqual(['guide, lesson 1 (2, 3)']);
});

test('what is ours needs no document', () => {
  const own = 'ours:\n  - { in: [main#people, main#cake], why: we added them }\n';
  expect(traceCourse(read(withItems('{ label: tea, in: main#tea }') + own)).untraced).toEqual([]);
});

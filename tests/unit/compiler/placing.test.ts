import { expect, test } from 'vitest';
import { mixCards } from '../../../src/compiler/blocks/questions/placing.ts';
import type { Question } from '../../../src/model/course.ts';
import { compileGallery } from '../../fixtures/gallery-course.ts';

const course = compileGallery();
const chapters = course.parts.flatMap((part) => part.chapters);
const questions = chapters.flatMap((chapter) => chapter.questions);
const html = chapters.map((chapter) => chapter.html).join('');

function find(id: string): Question {
  const found = questions.find((question) => question.id === id);
  if (!found) throw new Error(`The gallery has no question ${id}.`);
  return found;
}

function htmlOf({ type, number }: Question): string {
  return new RegExp(`<${type}-question number="${number}">.*?</${type}-question>`, 's').exec(html)?.[0] ?? '';
}

const values = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map(([, value]) => Number(value));

/** What each list of the question offers, by its id. */
function listsOf(question: Question): [id: string, offered: number[]][] {
  return [...htmlOf(question).matchAll(/<select id="([^"]+)".*?<\/select>/g)].map(([list, id = '']) => [
    id,
    values(list, /<option value="(\d+)"/g),
  ]);
}

test('each thing to match has a label and a list of all that may belong to it, in another order', () => {
  const question = find('ladder-rungs');
  const targets = (question.targets ?? []).map(({ number }) => number);
  const lists = listsOf(question);
  expect(lists.map(([id]) => id)).toEqual(
    question.options.map(({ number }) => `q${question.number}-${number}`),
  );
  for (const [id, offered] of lists) {
    expect(offered).not.toEqual(targets);
    expect(offered.toSorted()).toEqual(targets.toSorted());
    expect(htmlOf(question)).toContain(`<label class="place-name" for="${id}">`);
  }
  expect(values(htmlOf(question), /<li class="card" data-number="(\d+)"/g)).toEqual(lists[0]?.[1]);
});

test('each thing to sort has a list of the groups', () => {
  const question = find('what-helps');
  const groups = (question.targets ?? []).map(({ number }) => number);
  const wanted = question.options.map(({ number }) => [`q${question.number}-${number}`, groups]);
  expect(listsOf(question)).toEqual(wanted);
});

test('each thing to put in order has a list of positions, and none begins in the right order', () => {
  const question = find('more-say');
  expect(listsOf(question).map(([, offered]) => offered)).toEqual(
    question.options.map(() => [1, 2, 3, 4, 5]),
  );
  const shown = values(htmlOf(question), /<li class="card drop-place" data-number="(\d+)"/g);
  const right = question.options.map(({ number }) => number);
  expect(shown).not.toEqual(right);
  expect(shown.toSorted()).toEqual(right);
});

test('two cards are always turned round, whatever their names', () => {
  const question = find('more-say');
  for (const id of ['one', 'two', 'three', 'four'])
    for (const other of ['five', 'six', 'seven', 'eight']) {
      const items = [{ id }, { id: other }];
      expect(mixCards(items, question)).toEqual(items.toReversed());
    }
});

test('a match that asks for it has a rung for each pair, hidden from screen readers', () => {
  const found = htmlOf(find('ladder-rungs'));
  expect(found).toContain('<div class="ladder" aria-hidden="true">');
  expect(found.match(/class="rung"/g)).toHaveLength(5);
  expect(html.match(/class="ladder"/g)).toHaveLength(1);
});

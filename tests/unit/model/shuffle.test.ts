import { expect, test } from 'vitest';
import { shuffle } from '../../../src/model/shuffle.ts';

const items = ['a', 'b', 'c', 'd'];

test('the same seed gives the same order, of the same items', () => {
  const order = shuffle(items, 'Ada 7');
  expect(shuffle(items, 'Ada 7')).toEqual(order);
  expect(order.toSorted()).toEqual(items);
  expect(items).toEqual(['a', 'b', 'c', 'd']);
  expect(shuffle([], 'x')).toEqual([]);
});

test('over many seeds every order comes up, none far more often than another', () => {
  const counts = new Map<string, number>();
  for (let learner = 0; learner < 2400; learner += 1) {
    const order = shuffle(items, `learner-${learner} 3`).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  for (const count of counts.values()) expect(count).toBeGreaterThan(50);
  for (const count of counts.values()) expect(count).toBeLessThan(200);
});

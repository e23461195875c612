import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, type CountTable, fewest, publishCounts } from '../../../src/report/suppress.ts';
import { maximize } from './linear-program.ts';

const people = (blocks: readonly Block[] | undefined) =>
  blocks?.map(({ from, to, people: count }) => [from, to, count]);

const tableOf = (rows: readonly (readonly number[])[], apart = rows[0]?.map(() => 1) ?? []): CountTable => ({
  apart,
  groups: new Map(rows.map((row, at) => [`g${at}`, row])),
});

test('counts of at least five stand as they are; smaller ones are counted together with a neighbour', () => {
  expect(people(publishCounts(tableOf([[7, 0, 3, 6]])).whole)).toEqual([
    [0, 1, 7],
    [1, 2, 0],
    [2, 4, 9],
  ]);
});

test('cells that matter most stay apart', () => {
  expect(people(publishCounts(tableOf([[9, 3, 9]], [0, 10, 1])).whole)).toEqual([
    [0, 1, 9],
    [1, 3, 12],
  ]);
});

test('fewer than five people altogether are not shown', () => {
  const published = publishCounts(tableOf([[2, 1], [1]]));
  expect([published.whole, published.groups.size]).toEqual([undefined, 0]);
});

test('a group whose size would follow from the others is not shown', () => {
  expect([...publishCounts(tableOf([[10], [8], [3]])).groups.keys()]).toEqual(['g0']);
  expect([...publishCounts(tableOf([[10], [8], [3], [2]])).groups.keys()]).toEqual(['g0', 'g1']);
});

test('a group is shown in no finer way than the people outside it bear', () => {
  const published = publishCounts(
    tableOf([
      [20, 8],
      [9, 2],
    ]),
  );
  expect(people(published.whole)).toEqual([
    [0, 1, 29],
    [1, 2, 10],
  ]);
  // 10 − 8 would say what two people of the other group did.
  expect(people(published.groups.get('g0'))).toEqual([[0, 2, 28]]);
});

/** Of all that can be true by what is published: the least and the most that some cells come to. */
function attack(rows: readonly (readonly number[])[], table: CountTable) {
  const width = table.apart.length;
  const published = publishCounts(table);
  const cells = rows.length * width;
  const pick = (isIn: (row: number, cell: number) => boolean): number[] =>
    Array.from({ length: cells }, (_, at) => (isIn(Math.floor(at / width), at % width) ? 1 : 0));
  const equations = (published.whole ?? []).map(({ from, to, people: is }) => ({
    of: pick((_, cell) => cell >= from && cell < to),
    is,
  }));
  for (const [name, blocks] of published.groups) {
    const own = Number(name.slice(1));
    for (const { from, to, people: is } of blocks)
      equations.push({ of: pick((row, cell) => row === own && cell >= from && cell < to), is });
  }
  const rangeOf = (isIn: (row: number, cell: number) => boolean): [least: number, most: number] => {
    const goal = pick(isIn);
    const least = -maximize(
      goal.map((value) => -value),
      equations,
    );
    return [least, maximize(goal, equations)];
  };
  return { published, rangeOf };
}

const tables = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 5 }))
  .chain(([groups, width]) =>
    fc.record({
      rows: fc.array(
        fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 30 })), {
          minLength: width,
          maxLength: width,
        }),
        { minLength: groups, maxLength: groups },
      ),
      apart: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: width, maxLength: width }),
    }),
  );

test('no count below five can be worked out from all that is published, and all of it is true', () => {
  fc.assert(
    fc.property(tables, ({ rows, apart }) => {
      const { published, rangeOf } = attack(rows, tableOf(rows, apart));
      const count = (isIn: (row: number, cell: number) => boolean): number =>
        rows.flatMap((row, at) => row.filter((_, cell) => isIn(at, cell))).reduce((sum, one) => sum + one, 0);
      for (const [name, blocks] of [['whole', published.whole ?? []], ...published.groups] as const) {
        for (const block of blocks) {
          const true_ = count(
            (row, cell) => (name === 'whole' || name === `g${row}`) && cell >= block.from && cell < block.to,
          );
          expect(block.people).toBe(true_);
          expect(true_ === 0 || true_ >= fewest).toBe(true);
        }
      }
      if (!published.whole) return;
      const kept = (isIn: (row: number, cell: number) => boolean): void => {
        const value = count(isIn);
        if (value === 0 || value >= fewest) return;
        const [least, most] = rangeOf(isIn);
        expect(most - least).toBeGreaterThan(fewest - 0.001);
      };
      apart.forEach((_, cell) => {
        kept((_row, at) => at === cell);
        rows.forEach((_row, row) => kept((at, other) => at === row && other === cell));
      });
    }),
    { numRuns: 300 },
  );
});

/**
 * Counts of people, published so that none below five can be worked out.
 *
 * A table has a column a cell (what somebody did; everybody is in exactly one) and a row a group. Neighbouring cells are
 * counted together until every count is nought or at least five: for all people in one way, for the groups in a
 * coarser way that all of them and the people outside them share. So whatever is subtracted from whatever, what comes
 * out is a sum of such counts; a cell that is not published is known to a range of five at the least
 * (a table with margins of at least five leaves each cell that much room).
 */

/** The smallest count that is shown. */
export const fewest = 5;

/** Neighbouring cells that are counted together. */
export interface Block {
  /** The first cell, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

export interface CountTable {
  /** How much it matters that a cell stays apart from the one before; the first entry says nothing. Above 0. */
  readonly apart: readonly number[];
  /** By group: a count a cell. */
  readonly groups: ReadonlyMap<string, readonly number[]>;
}

export interface PublishedTable {
  /** `undefined` where there are too few people altogether. */
  readonly whole: readonly Block[] | undefined;
  /** Only the groups that can be shown. */
  readonly groups: ReadonlyMap<string, readonly Block[]>;
}

type Row = readonly number[];

const isSafe = (people: number): boolean => people === 0 || people >= fewest;
const total = (row: Row): number => row.reduce((sum, count) => sum + count, 0);

export function publishCounts({ apart, groups }: CountTable): PublishedTable {
  const whole = addRows(
    [...groups.values()],
    apart.map(() => 0),
  );
  if (total(whole) < fewest) return { whole: undefined, groups: new Map() };
  const blocks = splitCells(apart, [whole]);
  const eligible = chooseGroups(groups, total(whole));
  // Fewer groups may allow a finer view of those that are left; the smallest goes first.
  for (let count = eligible.length; count > 0; count -= 1) {
    const shown = publishGroups(blocks, apart, whole, eligible.slice(0, count));
    if ([...shown.values()].some((found) => found.length > 1)) return { whole: blocks, groups: shown };
  }
  return { whole: blocks, groups: publishGroups(blocks, apart, whole, eligible) };
}

/** The largest first; without those whose size would follow from the rest. */
function chooseGroups(groups: CountTable['groups'], all: number): [string, Row][] {
  const large = [...groups]
    .filter(([, row]) => total(row) >= fewest)
    .sort(([a, one], [b, other]) => total(other) - total(one) || (a < b ? -1 : 1));
  const rest = all - large.reduce((sum, [, row]) => sum + total(row), 0);
  return isSafe(rest) ? large : large.slice(0, -1);
}

/** In one coarser way, which the people outside these groups bear, too. */
function publishGroups(
  blocks: readonly Block[],
  apart: readonly number[],
  whole: Row,
  shown: readonly [string, Row][],
): Map<string, Block[]> {
  const inBlocks = (row: Row): Row => blocks.map(({ from, to }) => total(row.slice(from, to)));
  const rows = shown.map(([name, row]) => [name, inBlocks(row)] as const);
  const others = rows.reduce<Row>(
    (left, [, row]) => left.map((count, at) => count - (row[at] ?? 0)),
    inBlocks(whole),
  );
  const between = blocks.map(({ from }) => apart[from] ?? 0);
  const coarse = splitCells(between, [...rows.map(([, row]) => row), others]);
  return new Map(
    rows.map(([name, row]) => [
      name,
      coarse.map(({ from, to }) => ({
        from: blocks[from]?.from ?? 0,
        to: blocks[to - 1]?.to ?? 0,
        people: total(row.slice(from, to)),
      })),
    ]),
  );
}

function addRows(rows: readonly Row[], none: Row): Row {
  return rows.reduce((sum, row) => sum.map((count, at) => count + (row[at] ?? 0)), none);
}

/** The split that keeps most apart, among those in which every row has nought or at least five in every block. */
function splitCells(apart: readonly number[], rows: readonly Row[]): Block[] {
  const sums = rows.map((row) =>
    row.reduce<number[]>((all, count) => [...all, (all.at(-1) ?? 0) + count], [0]),
  );
  const count = (at: number, from: number, to: number): number =>
    (sums[at]?.[to] ?? 0) - (sums[at]?.[from] ?? 0);
  const best: { readonly worth: number; readonly from: number }[] = [{ worth: 0, from: 0 }];
  for (let to = 1; to <= apart.length; to += 1) {
    let found = { worth: -Infinity, from: 0 };
    for (let from = 0; from < to; from += 1) {
      const worth = (best[from]?.worth ?? -Infinity) + (from === 0 ? 0 : (apart[from] ?? 0));
      if (worth > found.worth && rows.every((_, at) => isSafe(count(at, from, to)))) found = { worth, from };
    }
    best.push(found);
  }
  const blocks: Block[] = [];
  for (let to = apart.length; to > 0; to = best[to]?.from ?? 0) {
    const from = best[to]?.from ?? 0;
    blocks.unshift({ from, to, people: count(0, from, to) });
  }
  return blocks;
}
